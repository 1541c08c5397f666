/** The files of a folder and of the folders in it, in a steady order and within bounds. Links are not followed. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { EXIT, Failure } from '../../failures/failure.js';
import { findPath } from '../../files/find-path.js';
import { reasonText } from '../../failures/system-error.js';
import type { CommandContext } from '../../context/command-context.js';

export interface SheetFile {
  readonly path: string;
  /** From the folder that was asked for, with / between. */
  readonly name: string;
}

/** A province has some thousand products; more is another folder than the one meant. */
const LIMITS = { files: 20_000, depth: 8 };
const SHEET_ENDINGS = /\.(json|ndjson|csv|tsv|xlsx)$/i;

/**
 * @returns the files that may hold sheets, and how many others were passed by
 * @throws {Failure} when a folder cannot be read or a bound is passed
 */
export async function findSheetFiles(
  { t }: CommandContext,
  folder: string,
): Promise<{ readonly files: readonly SheetFile[]; readonly others: number }> {
  const files: SheetFile[] = [];
  let others = 0;
  const walk = async (inside: string, depth: number): Promise<void> => {
    if (depth > LIMITS.depth)
      throw new Failure(EXIT.input, t('impact.deep', { folder: inside, most: LIMITS.depth }));
    const entries = await readdir(inside, { withFileTypes: true }).catch((error: unknown) => {
      throw new Failure(EXIT.file, t('impact.noFolder', { folder: inside, reason: reasonText(error, t) }));
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) await walk(path, depth + 1);
      else if (!entry.isFile() || !SHEET_ENDINGS.test(entry.name)) others++;
      else files.push({ path, name: relative(folder, path).split(sep).join('/') });
      if (files.length + others > LIMITS.files)
        throw new Failure(EXIT.input, t('impact.many', { folder, most: LIMITS.files }));
    }
  };
  await walk(await findPath(folder), 0);
  return { files, others };
}
