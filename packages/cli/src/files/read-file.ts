/** Reads the files that a person names; failures are sentences. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileFailure } from '../failures/system-error.js';
import type { Translate } from '../i18n/translate.js';
import { findPath } from './find-path.js';

/**
 * @param file a path, or `-` for standard input
 * @throws {Failure} when it cannot be read
 */
export async function readText(file: string, t: Translate): Promise<string> {
  const bytes = await readBytes(file, t);
  try {
    return decodeText(bytes);
  } catch (error) {
    throw fileFailure(t, 'noFile', file, error);
  }
}

/**
 * @param file a path, or `-` for standard input
 * @throws {Failure} when it cannot be read
 */
export async function readBytes(file: string, t: Translate): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(await findPath(file));
  } catch (error) {
    throw fileFailure(t, 'noFile', file, error);
  }
}

/** UTF-8, or UTF-16 with a byte order mark, which Windows editors call “Unicode”. */
function decodeText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return bytes.toString('utf8');
}
