/** Errors whose message is already a sentence for the person. Recognised by name, because separately fetched files have their own copy of a class. */
const LOCALIZED = 'LocalizedError';

export function createLocalizedError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: LOCALIZED });
}

export function isLocalizedError(error: unknown): error is Error {
  return error instanceof Error && (error.name === LOCALIZED || error.name === 'CustomPackError');
}
