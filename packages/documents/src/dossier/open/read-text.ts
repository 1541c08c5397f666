/** A file of text, read as a whole and no further than a text may be long. */
import { readBytes, type FileSource } from '../../zip/file-source.js';
import { LIMITS } from '../limits.js';

/** @returns undefined where it is too long, or no UTF-8 */
export async function readText(source: FileSource): Promise<string | undefined> {
  if (source.size > LIMITS.text) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readBytes(source));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
