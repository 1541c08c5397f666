/** Finds the files of a folder and its subfolders, sorted by name and within limits. Links are not followed. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { reasonText } from '../../failures/system-error.js';
import { findPath } from '../../files/find-path.js';
import { messages } from './messages.js';

export interface SheetFile {
  readonly path: string;
  /** The path from the folder that was named, with `/` on every system. */
  readonly name: string;
}

/** A province has a few thousand products; beyond these limits somebody named the wrong folder. */
const LIMITS = { files: 20_000, depth: 8 };
const SHEET_ENDINGS = /\.(json|ndjson|csv|tsv|xlsx|parquet)$/i;

/**
 * @returns the files that may hold sheets, and how many others there are
 * @throws {Failure} when a folder cannot be read or a limit is passed
 */
export async function findSheetFiles(
  context: CommandContext,
  folder: string,
): Promise<{ readonly files: readonly SheetFile[]; readonly others: number }> {
  const t = context.translator(messages);
  const files: SheetFile[] = [];
  let others = 0;
  const root = await findPath(folder);
  const walk = async (inside: string, depth: number): Promise<void> => {
    if (depth > LIMITS.depth)
      throw new Failure(EXIT.input, t('deep', { folder: inside, most: LIMITS.depth }));
    const entries = await readdir(inside, { withFileTypes: true }).catch((error: unknown) => {
      throw new Failure(EXIT.file, t('noFolder', { folder: inside, reason: reasonText(error, t) }));
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) await walk(path, depth + 1);
      else if (!entry.isFile() || !SHEET_ENDINGS.test(entry.name)) others++;
      else files.push({ path, name: relative(root, path).split(sep).join('/') });
      if (files.length + others > LIMITS.files)
        throw new Failure(EXIT.input, t('many', { folder, most: LIMITS.files }));
    }
  };
  await walk(root, 0);
  return { files, others };
}
