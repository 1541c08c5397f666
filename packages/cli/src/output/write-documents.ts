/** Rendered documents in a folder. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandContext } from '../context/command-context.js';
import { fileFailure } from '../failures/system-error.js';
import { freeName } from './free-name.js';
import { refuseExisting } from './keep-existing.js';
import { writeOutput } from './output.js';

/** Where documents are written. */
export interface DocumentFolder {
  /** The present one where none is named; made where there is none. */
  readonly folder?: string | undefined;
  /** Files that were read, and are not to be written over. */
  readonly inputs: readonly string[];
  /** Whether files of these names may be replaced. */
  readonly mayReplace: boolean;
}

/**
 * Writes documents, each under a name of its own: two products may have one name.
 *
 * @returns the files
 * @throws {Failure} naming the file that is there already, or that cannot be written
 */
export async function writeDocuments(
  context: CommandContext,
  documents: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { folder = '.', inputs, mayReplace }: DocumentFolder,
): Promise<readonly string[]> {
  await createFolder(context, folder);
  const taken = new Set<string>();
  const files = documents.map(({ name, bytes }) => ({ path: join(folder, freeName(name, taken)), bytes }));
  const paths = files.map(({ path }) => path);
  await refuseExisting(context, paths, mayReplace);
  for (const { path, bytes } of files) await writeOutput(context, path, bytes, inputs);
  return paths;
}

/** @throws {Failure} when there can be no folder of that name */
export async function createFolder({ t }: CommandContext, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileFailure(t, 'noWrite', folder, error);
  });
}
