/**
 * A file that is written whole or not at all: it grows under another name in the same folder, reaches the disk, and
 * only then takes the name. Whatever ends this process before leaves the old file as it was.
 */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeToStdout } from '../terminal/terminal.js';
import { partPath, findTarget, type Target } from './target.js';
import { markFinished, markUnfinished } from './unfinished.js';

export interface OutFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** The file is there under its name. */
  readonly commit: () => Promise<void>;
  /** Nothing was written. */
  readonly discard: () => Promise<void>;
}

/** Where this is a socket it cannot be opened again by its name. */
const STDOUT = /^\/(dev\/stdout|(dev|proc\/self)\/fd\/1)$/;
const doNothing = (): Promise<void> => Promise.resolve();

/** @throws {Error} of the system */
export async function openOutFile(file: string): Promise<OutFile> {
  const target = await findTarget(file);
  if (!target.isStream) return openPart(target);
  if (STDOUT.test(resolve(target.path)))
    return { write: (piece) => writeToStdout(piece), commit: doNothing, discard: doNothing };
  return openStream(await open(target.path, 'w'));
}

function openStream(handle: FileHandle): OutFile {
  const close = () => handle.close();
  return { write: (piece) => handle.writeFile(piece), commit: close, discard: close };
}

async function openPart({ path, existing }: Target): Promise<OutFile> {
  const part = partPath(path, randomBytes(6).toString('hex'));
  markUnfinished(part);
  const removePart = async (): Promise<void> => {
    await rm(part, { force: true }).catch(() => undefined);
    markFinished(part);
  };
  const mode = existing === undefined ? 0o666 : existing.mode & 0o777;
  const handle = await open(part, 'wx', mode).catch(async (error: unknown) => {
    await removePart();
    throw error;
  });
  if (existing) await copyOwnership(handle, existing);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await removePart();
  };
  const orDiscard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return {
    write: (piece) => orDiscard(() => handle.writeFile(piece)),
    discard,
    commit: () =>
      orDiscard(async () => {
        await handle.sync();
        await handle.close();
        await rename(part, path);
        markFinished(part);
        await syncFolder(dirname(path));
      }),
  };
}

/** What is new belongs to whom the old belonged, where the system allows it. */
async function copyOwnership(
  handle: FileHandle,
  { uid, gid, mode }: NonNullable<Target['existing']>,
): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777).catch(() => undefined);
}

/** So that the new name outlives a power cut; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
