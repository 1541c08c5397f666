/** Where an output goes: a new file, the place of an old one, or straight into a device. */
import { constants } from 'node:fs';
import { access, lstat, readlink, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { foundPath } from '../files/find-path.js';
import { codeOf } from '../failures/system-error.js';

export interface Target {
  /** Where the file lies, links followed: a link stays a link to what is new. */
  readonly path: string;
  /** A terminal, a pipe, `/dev/null`: nothing lies there that could be kept whole. */
  readonly straight: boolean;
  /** Of the file that is there; undefined where there is none. */
  readonly old: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** Names of what this process was given open: another file in its place would be none of them. */
const OPEN_ALREADY = /^\/(dev\/(stdin|stdout|stderr|fd\/\d+)|proc\/[^/]+\/fd\/\d+)$/;
const MOST_LINKS = 40;

/** @throws {Error} of the system, when the file cannot be written */
export async function targetOf(file: string): Promise<Target> {
  const named = await foundPath(file);
  const there = await stat(named).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw refusal('EISDIR');
  const straight = OPEN_ALREADY.test(resolve(named)) || (there !== undefined && !there.isFile());
  // What somebody made read-only is not replaced behind their back.
  if (there) await access(named, constants.W_OK);
  return { path: straight ? named : await behindLinks(named), straight, old: there };
}

/** The file at the end of links, be it there or not. */
async function behindLinks(file: string): Promise<string> {
  let path = file;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isSymbolicLink()) return path;
    path = resolve(dirname(path), await readlink(path));
  }
  throw refusal('ELOOP');
}

/** As the system says it. */
function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** A name beside a file, hidden, short enough wherever the file's own is. */
export const beside = (path: string, random: string): string => join(dirname(path), `.ocop-${random}.part`);
