/** Where an output goes: to a new file, in place of an existing one, or into a stream such as a terminal. */
import { constants } from 'node:fs';
import { access, lstat, readlink, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../failures/system-error.js';
import { findPath } from '../files/find-path.js';

export interface Target {
  /** The real path, with links followed, so that a link keeps pointing to the new file. */
  readonly path: string;
  /** Whether it is a terminal, a pipe or a device: there is no file that could be replaced. */
  readonly isStream: boolean;
  /** Mode and owner of the existing file; undefined where there is none. */
  readonly existing: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** Paths of streams that this process inherited; replacing them by a file would not reach the reader. */
const INHERITED_STREAM = /^\/(dev\/(stdin|stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;
const MAX_LINKS = 40;

/** @throws {Error} of the operating system, when the file cannot be written */
export async function findTarget(file: string): Promise<Target> {
  const named = await findPath(file);
  const there = await stat(named).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw systemError('EISDIR');
  const isStream = INHERITED_STREAM.test(resolve(named)) || (there !== undefined && !there.isFile());
  // Renaming over a read-only file would succeed; somebody protected it on purpose.
  if (there) await access(named, constants.W_OK);
  return { path: isStream ? named : await followLinks(named), isStream, existing: there };
}

/** The file at the end of a chain of links, whether it exists or not. */
async function followLinks(file: string): Promise<string> {
  let path = file;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isSymbolicLink()) return path;
    path = resolve(dirname(path), await readlink(path));
  }
  throw systemError('ELOOP');
}

/** An error with a code, like those of the operating system. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** The hidden name beside a file under which it is written; short, because names have a limit. */
export const partPath = (path: string, random: string): string => join(dirname(path), `.ocop-${random}.part`);
