/**
 * Writes a file completely or not at all: into a hidden file beside it, which is flushed to disk and then renamed. If the
 * process dies before that, the old file is untouched.
 */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeToStdout } from '../terminal/terminal.js';
import { partPath, findTarget, type Target } from './target.js';
import { markFinished, markUnfinished } from './unfinished.js';

export interface OutFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Gives the file its name; only now does it exist. */
  readonly commit: () => Promise<void>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

/** Standard output by its path; it cannot be reopened by that path when it is a socket. */
const STDOUT = /^\/(dev\/stdout|(dev|proc\/self)\/fd\/1)$/;
const doNothing = (): Promise<void> => Promise.resolve();

/** @throws {Error} of the operating system */
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

/** The new file keeps owner and mode of the old one, where the system permits it. */
async function copyOwnership(
  handle: FileHandle,
  { uid, gid, mode }: NonNullable<Target['existing']>,
): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777).catch(() => undefined);
}

/** Flushes the rename itself, so that it survives a power cut; Windows cannot open folders, and needs none of this. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
