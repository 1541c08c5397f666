/** Whether two paths are the same file, through links of either kind. */
import { fstat, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findPath } from '../files/find-path.js';

const statDescriptor = promisify(fstat) as (fd: number, options: { bigint: true }) => Promise<BigIntStats>;

/** @returns undefined for what does not exist, and for terminals and pipes, which may be read and written at once */
export async function fileIdentity(file: string | number): Promise<string | undefined> {
  const isPath = typeof file === 'string' && file !== '-';
  const found = await (
    isPath
      ? stat(await findPath(file), { bigint: true })
      : statDescriptor(file === '-' ? 0 : file, { bigint: true })
  ).catch(() => undefined);
  if (!found || !(found.isFile() || found.isDirectory())) return undefined;
  return `${found.dev} ${found.ino}`;
}

/** @returns the first input that is the same file as the output */
export async function findOverwritten(
  output: string | number,
  inputs: readonly string[],
): Promise<string | undefined> {
  const own = await fileIdentity(output);
  if (own === undefined) return undefined;
  for (const input of inputs) if ((await fileIdentity(input)) === own) return input;
  return undefined;
}
