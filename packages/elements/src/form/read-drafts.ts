/** Makes drafts of the sheets in a file, or finds the ones that they are already. */
import type { Draft } from './drafts/draft.js';
import { isArchive, type OpenArchive } from './opened-archive.js';
import { findOpened } from './opened-draft.js';
import { readAssessment, readAssessmentFile, type LoadSet } from './read-assessment.js';

export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  /** Why other sheets of the file can't be opened. */
  readonly refused: readonly unknown[];
}

/**
 * @param known the drafts of this device
 * @param openArchive opens the archive of a dossier
 * @throws {Error} if no sheet of the file can be opened
 */
export async function readDrafts(
  file: File,
  load: LoadSet,
  known: readonly Draft[],
  openArchive: OpenArchive,
): Promise<ReadDrafts> {
  if (await isArchive(file)) return readArchive(await openArchive(file), load, known);
  const { sheets, refused } = await readAssessmentFile(file, load);
  const drafts = await Promise.all(sheets.map((sheet) => findOpened(sheet, known)));
  return { drafts, refused };
}

async function readArchive(
  { assessment, keepFor }: Awaited<ReturnType<OpenArchive>>,
  load: LoadSet,
  known: readonly Draft[],
): Promise<ReadDrafts> {
  const draft = await findOpened(await readAssessment(assessment, load), known);
  keepFor(draft.id);
  return { drafts: [draft], refused: [] };
}
