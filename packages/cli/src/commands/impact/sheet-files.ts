/** The files of a folder and of the folders in it, in a steady order and within bounds. Links are not followed. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { EXIT, Failure } from '../../failures/failure.js';
import { foundPath } from '../../files/find-path.js';
import { reasonOf } from '../../failures/system-error.js';
import type { Session } from '../../context/command-context.js';

export interface Found {
  readonly path: string;
  /** From the folder that was asked for, with / between. */
  readonly name: string;
}

/** A province has some thousand products; more is another folder than the one meant. */
const MOST = { files: 20_000, depth: 8 };
const KINDS = /\.(json|ndjson|csv|tsv|xlsx)$/i;

/**
 * @returns the files that may hold sheets, and how many others were passed by
 * @throws {Failure} when a folder cannot be read or a bound is passed
 */
export async function filesIn(
  { say }: Session,
  folder: string,
): Promise<{ readonly files: readonly Found[]; readonly others: number }> {
  const files: Found[] = [];
  let others = 0;
  const walk = async (inside: string, depth: number): Promise<void> => {
    if (depth > MOST.depth)
      throw new Failure(EXIT.input, say('impact.deep', { folder: inside, most: MOST.depth }));
    const entries = await readdir(inside, { withFileTypes: true }).catch((error: unknown) => {
      throw new Failure(EXIT.file, say('impact.noFolder', { folder: inside, reason: reasonOf(error, say) }));
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) await walk(path, depth + 1);
      else if (!entry.isFile() || !KINDS.test(entry.name)) others++;
      else files.push({ path, name: relative(folder, path).split(sep).join('/') });
      if (files.length + others > MOST.files)
        throw new Failure(EXIT.input, say('impact.many', { folder, most: MOST.files }));
    }
  };
  await walk(await foundPath(folder), 0);
  return { files, others };
}
