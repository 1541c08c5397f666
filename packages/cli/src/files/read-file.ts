/** Files as a person names them, with what is wrong in words. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { foundPath } from './find-path.js';
import { fileFailure } from '../failures/system-error.js';
import type { Say } from '../i18n/translate.js';

/** @param file a path, or - for standard input */
export async function readText(file: string, say: Say): Promise<string> {
  const bytes = await readBytes(file, say);
  try {
    return textOf(bytes);
  } catch (error) {
    throw fileFailure(say, 'noFile', file, error);
  }
}

export async function readBytes(file: string, say: Say): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(await foundPath(file));
  } catch (error) {
    throw fileFailure(say, 'noFile', file, error);
  }
}

/** Editors of Windows call UTF-16 "Unicode" and begin it with a mark. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return bytes.toString('utf8');
}
