/** Whether two names are one file, whatever links lie between. */
import { fstat, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findPath } from '../files/find-path.js';

const statDescriptor = promisify(fstat) as (fd: number, options: { bigint: true }) => Promise<BigIntStats>;

/** Undefined for what is not there, and for what is no file or folder: a terminal may be read and written. */
export async function fileIdentity(file: string | number): Promise<string | undefined> {
  const named = typeof file === 'string' && file !== '-';
  const found = await (
    named
      ? stat(await findPath(file), { bigint: true })
      : statDescriptor(file === '-' ? 0 : file, { bigint: true })
  ).catch(() => undefined);
  if (!found || !(found.isFile() || found.isDirectory())) return undefined;
  return `${found.dev} ${found.ino}`;
}

/** @returns the first of what is read that is the output */
export async function findOverwritten(
  output: string | number,
  inputs: readonly string[],
): Promise<string | undefined> {
  const own = await fileIdentity(output);
  if (own === undefined) return undefined;
  for (const input of inputs) if ((await fileIdentity(input)) === own) return input;
  return undefined;
}
