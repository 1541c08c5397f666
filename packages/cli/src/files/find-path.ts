/**
 * Finds files whose Vietnamese names are in the other Unicode normalization: macOS, archives and some keyboards write
 * letters decomposed (NFD), others composed (NFC).
 */
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** @returns the path under which the file exists; where it does not, the path with its last part composed, for a new file */
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
