/** Errors whose message is already a sentence for the person. Known by name: parts that are fetched apart have classes of their own. */
const SAID = 'SaidError';

export function said(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: SAID });
}

export function isSaid(error: unknown): error is Error {
  return error instanceof Error && (error.name === SAID || error.name === 'GivenPackError');
}
