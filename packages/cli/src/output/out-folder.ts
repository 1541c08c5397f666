/** Writes a folder completely or not at all: into a hidden folder beside it, which is then renamed. */
import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { cp, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { partPath } from './target.js';
import { markFinished, markUnfinished } from './unfinished.js';

/** Contents of files by name. */
export type FolderContents = Readonly<Record<string, string>>;

/** @throws {Error} of the operating system, also when something of that name exists */
export async function createFolder(folder: string, files: FolderContents): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await fillFolder(folder, files, [], (part) => {
    renameSync(part, folder);
  });
}

/** @param copied folders to copy in, with the names that they get */
export async function replaceFolder(
  folder: string,
  files: FolderContents,
  copied: readonly (readonly [from: string, name: string])[],
  isThere: boolean,
): Promise<void> {
  if (!isThere) await mkdir(dirname(folder), { recursive: true });
  const former = partPath(folder, randomBytes(6).toString('hex'));
  await fillFolder(folder, files, copied, (part) => {
    // Two synchronous renames, so that no other code of this process runs between them.
    if (isThere) renameSync(folder, former);
    try {
      renameSync(part, folder);
    } catch (error) {
      if (isThere) renameSync(former, folder);
      throw error;
    }
  });
  await rm(former, { recursive: true, force: true });
}

async function fillFolder(
  folder: string,
  files: FolderContents,
  copied: readonly (readonly [from: string, name: string])[],
  rename: (part: string) => void,
): Promise<void> {
  const part = partPath(folder, randomBytes(6).toString('hex'));
  markUnfinished(part);
  try {
    await mkdir(part);
    for (const [name, content] of Object.entries(files)) await writeSynced(join(part, name), content);
    for (const [from, name] of copied) await cp(from, join(part, name), { recursive: true });
    rename(part);
  } finally {
    await rm(part, { recursive: true, force: true });
    markFinished(part);
  }
}

async function writeSynced(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
