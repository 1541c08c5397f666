/** Files of private keys: written once, readable by their owner alone, never printed. */
import { lstat, open } from 'node:fs/promises';
import type { NewSigningKey } from '@ocop-kit/credentials/keys';
import { findPath } from '../files/find-path.js';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { errorCode, fileFailure } from '../failures/system-error.js';
import { readText } from '../files/read-file.js';
import { messages } from './messages.js';
import { readPassphrase } from './passphrase.js';

/** Readable and writable by the owner alone. */
const OWNER_ALONE = 0o600;

/**
 * Before anybody types a passphrase for nothing.
 *
 * @throws {Failure} when there is a file of that name
 */
export async function refuseKeyFile(context: CommandContext, file: string): Promise<void> {
  const isThere = (await lstat(await findPath(file)).catch(() => undefined)) !== undefined;
  if (isThere) throw new Failure(EXIT.usage, context.translator(messages)('key-there', { file }));
}

/**
 * Writes the file of a private key. It never replaces another file: a key that is gone signs nothing any more.
 *
 * @throws {Failure} when there is a file of that name, or it cannot be written
 */
export async function writeKeyFile(context: CommandContext, file: string, text: string): Promise<void> {
  try {
    const handle = await open(await findPath(file), 'wx', OWNER_ALONE);
    try {
      await handle.writeFile(`${text}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      throw new Failure(EXIT.usage, context.translator(messages)('key-there', { file }));
    throw fileFailure(context.t, 'noWrite', file, error);
  }
}

/** @throws {Failure} for a file that is no key, and for another passphrase */
export async function readKeyFile(context: CommandContext, file: string): Promise<NewSigningKey> {
  const { openSigningKey } = await import('@ocop-kit/credentials/keys');
  const text = (await readText(file, context.t)).trim();
  const isClosed = !text.startsWith('{');
  const passphrase = isClosed ? await readPassphrase(context) : undefined;
  try {
    return await openSigningKey(text, passphrase);
  } catch {
    const t = context.translator(messages);
    throw new Failure(EXIT.input, t(isClosed ? 'key-closed' : 'key-none', { file }));
  }
}
