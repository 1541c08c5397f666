/**
 * A file that is written whole or not at all: it grows under another name in the same folder, reaches the disk, and
 * only then takes the name. Whatever ends this process before leaves the old file as it was.
 */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pour } from '../terminal/terminal.js';
import { beside, targetOf, type Target } from './target.js';
import { finished, unfinished } from './unfinished.js';

export interface OutFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** The file is there under its name. */
  readonly keep: () => Promise<void>;
  /** Nothing was written. */
  readonly drop: () => Promise<void>;
}

/** Where this is a socket it cannot be opened again by its name. */
const STDOUT = /^\/(dev\/stdout|(dev|proc\/self)\/fd\/1)$/;
const none = (): Promise<void> => Promise.resolve();

/** @throws {Error} of the system */
export async function outFile(file: string): Promise<OutFile> {
  const target = await targetOf(file);
  if (!target.straight) return grown(target);
  if (STDOUT.test(resolve(target.path))) return { write: (piece) => pour(piece), keep: none, drop: none };
  return straight(await open(target.path, 'w'));
}

function straight(handle: FileHandle): OutFile {
  const close = () => handle.close();
  return { write: (piece) => handle.writeFile(piece), keep: close, drop: close };
}

async function grown({ path, old }: Target): Promise<OutFile> {
  const part = beside(path, randomBytes(6).toString('hex'));
  unfinished(part);
  const away = async (): Promise<void> => {
    await rm(part, { force: true }).catch(() => undefined);
    finished(part);
  };
  const mode = old === undefined ? 0o666 : old.mode & 0o777;
  const handle = await open(part, 'wx', mode).catch(async (error: unknown) => {
    await away();
    throw error;
  });
  if (old) await like(handle, old);
  const drop = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await away();
  };
  const orDrop = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await drop();
      throw error;
    }
  };
  return {
    write: (piece) => orDrop(() => handle.writeFile(piece)),
    drop,
    keep: () =>
      orDrop(async () => {
        await handle.sync();
        await handle.close();
        await rename(part, path);
        finished(part);
        await settle(dirname(path));
      }),
  };
}

/** What is new belongs to whom the old belonged, where the system allows it. */
async function like(handle: FileHandle, { uid, gid, mode }: NonNullable<Target['old']>): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777).catch(() => undefined);
}

/** So that the new name outlives a power cut; not every system can. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
