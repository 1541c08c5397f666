/** How a command fails. Exit codes are part of the public interface; see the README. */
export const EXIT = {
  done: 0,
  /** The command worked and its answer is no: findings, skipped rows, a rank out of reach. */
  negative: 1,
  usage: 2,
  /** The archive of a dossier is not as it was packed; shared with `usage`, as offices ask for it. */
  altered: 2,
  /** The input is not valid: a damaged file, an unknown criterion, a wrong vector. */
  input: 3,
  /** A file could not be read or written. */
  file: 4,
  interrupted: 130,
} as const;

/** Ends the command with a sentence for standard error, in the person's language, and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly exitCode: number,
    sentence: string,
  ) {
    super(sentence);
  }
}
