/** How a command ends when it cannot do what was asked. Exit codes are part of the interface; see the README. */
export const EXIT = {
  done: 0,
  /** It worked, and the answer is no: findings, bad rows skipped, a star that cannot be reached. */
  negative: 1,
  usage: 2,
  /** What was given is not valid: a damaged file, an unknown criterion, a wrong vector. */
  input: 3,
  /** A file could not be read or written. */
  file: 4,
  interrupted: 130,
} as const;

/** One sentence for stderr, in the language of the person, and the exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly exitCode: number,
    sentence: string,
  ) {
    super(sentence);
  }
}
