/**
 * Names of files with Vietnamese letters are written in two ways, composed or taken apart; some systems hand over the
 * other one. What somebody named is opened; where it is not there, the same name written the other way is.
 */
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** @returns the name of what is there; for what is not, the last part composed, as every new file is named */
export async function findPath(path: string): Promise<string> {
  if (path === '-' || (path === path.normalize('NFD') && path === path.normalize('NFC'))) return path;
  if (await exists(path)) return path;
  const folder = dirname(path);
  const within = folder === path ? folder : await findFolder(folder);
  const name = basename(path);
  for (const form of ['NFC', 'NFD'] as const) {
    const other = join(within, name.normalize(form));
    if (await exists(other)) return other;
  }
  return join(within, name.normalize('NFC'));
}

async function findFolder(folder: string): Promise<string> {
  return (await exists(folder)) ? folder : findPath(folder);
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
