/** Where an output goes: a new file, the place of an old one, or straight into a device. */
import { constants } from 'node:fs';
import { access, lstat, readlink, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../failures/system-error.js';
import { findPath } from '../files/find-path.js';

export interface Target {
  /** Where the file lies, links followed: a link stays a link to what is new. */
  readonly path: string;
  /** A terminal, a pipe, `/dev/null`: nothing lies there that could be kept whole. */
  readonly isStream: boolean;
  /** Of the file that is there; undefined where there is none. */
  readonly existing: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** Names of what this process was given open: another file in its place would be none of them. */
const INHERITED_STREAM = /^\/(dev\/(stdin|stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;
const MAX_LINKS = 40;

/** @throws {Error} of the system, when the file cannot be written */
export async function findTarget(file: string): Promise<Target> {
  const named = await findPath(file);
  const there = await stat(named).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw systemError('EISDIR');
  const isStream = INHERITED_STREAM.test(resolve(named)) || (there !== undefined && !there.isFile());
  // What somebody made read-only is not replaced behind their back.
  if (there) await access(named, constants.W_OK);
  return { path: isStream ? named : await followLinks(named), isStream, existing: there };
}

/** The file at the end of links, be it there or not. */
async function followLinks(file: string): Promise<string> {
  let path = file;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isSymbolicLink()) return path;
    path = resolve(dirname(path), await readlink(path));
  }
  throw systemError('ELOOP');
}

/** As the system says it. */
function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** A name beside a file, hidden, short enough wherever the file's own is. */
export const partPath = (path: string, random: string): string => join(dirname(path), `.ocop-${random}.part`);
