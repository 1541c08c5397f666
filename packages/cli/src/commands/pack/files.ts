/** Files that are no text, read and written with what is wrong in words. */
import { readFile, writeFile } from 'node:fs/promises';
import { EXIT, Failure } from '../../failure.js';
import { reasonOf, type Session } from '../../session.js';

export async function readBytes(file: string, { say }: Session): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(EXIT.file, say('noFile', { file, reason: reasonOf(error, say) }));
  }
}

export async function writeOut(file: string, content: string | Buffer, { say }: Session): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new Failure(EXIT.file, say('noWrite', { file, reason: reasonOf(error, say) }));
  }
}
