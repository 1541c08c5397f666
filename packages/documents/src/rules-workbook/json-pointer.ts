/** JSON pointers (RFC 6901) as the engine writes them, so that both name a part of a document alike. */

/** Longer keys are cut, here and in the engine: a key can be a whole sentence. */
const MAX_KEY_LENGTH = 80;

export const pointerStep = (key: string): string =>
  `/${key.slice(0, MAX_KEY_LENGTH).replaceAll('~', '~0').replaceAll('/', '~1')}`;
