/** Makes drafts of the sheets in a file, or finds the ones that they are already. */
import { createDraft, type Draft } from './drafts/draft.js';
import type { DraftStore } from './drafts/draft-store.js';
import { markChanges } from './drafts/merge-drafts.js';
import { findSameDraft } from './drafts/same-draft.js';
import { readAssessmentFile, type LoadSet } from './read-assessment.js';

export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  /** Why other sheets of the file can't be opened. */
  readonly refused: readonly unknown[];
}

/** @throws {Error} if no sheet of the file can be opened */
export async function readDrafts(
  file: File,
  load: LoadSet,
  { list, tab }: Pick<DraftStore, 'list' | 'tab'>,
): Promise<ReadDrafts> {
  const { sheets, refused } = await readAssessmentFile(file, load);
  const drafts = sheets.map((sheet) => {
    const same = findSameDraft(list, sheet);
    const before = list.find(({ id }) => id === same?.id);
    return same && before ? markChanges(before, same, tab, Date.now()) : createDraft(sheet);
  });
  return { drafts, refused };
}
