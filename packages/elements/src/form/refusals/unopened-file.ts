/** A file that the form can't open as an assessment. The explanation is fetched only then. */
export interface UnopenedFileError extends Error {
  readonly name: 'UnopenedError';
  readonly why: 'big' | 'other' | 'newer' | 'not-json';
  /** The beginning of the file, if that may tell what it is. */
  readonly bytes?: Uint8Array | undefined;
}

/** The largest file that is read. */
export const MAX_FILE_MEGABYTES = 5;

export function createUnopenedFileError(why: UnopenedFileError['why'], bytes?: Uint8Array): Error {
  return Object.assign(new Error(why), { name: 'UnopenedError', why, bytes });
}
