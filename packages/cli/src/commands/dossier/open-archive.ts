/** An archive that somebody names on the command line, opened and checked under the rules at hand. */
import { stat } from 'node:fs/promises';
import type { OpenedDossier } from '@ocop-kit/documents/dossier';
import type { CommandContext } from '../../context/command-context.js';
import { fileFailure } from '../../failures/system-error.js';
import { DiskFile } from '../../files/disk-file.js';
import { findPath } from '../../files/find-path.js';

/** @throws {Failure} when the file cannot be read */
export async function openArchive(context: CommandContext, file: string): Promise<OpenedDossier> {
  // Loaded here, so that no other command waits for the code that opens archives.
  const { openDossier, renderDocument } = await import('@ocop-kit/documents/dossier');
  try {
    const path = await findPath(file);
    const { size } = await stat(path);
    return await openDossier(new DiskFile(path, size), {
      load: (pack, no) => context.loadSet(pack, no),
      render: renderDocument,
    });
  } catch (error) {
    throw fileFailure(context.t, 'noFile', file, error);
  }
}
