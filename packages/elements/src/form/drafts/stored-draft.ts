/** Reads everything that is stored of one draft: its record, merged with what pages have written beside it. */
import { readDraftRecord, type DraftRecord } from './draft-record.js';
import type { StoredRecords } from './draft-database.js';
import { isJournalKey, replayChanges } from './draft-journal.js';
import { isFirstWriteKey } from './first-write-key.js';
import { mergeDrafts } from './merge-drafts.js';
import type { Draft } from './draft.js';

export interface StoredDraft {
  /** Undefined if there is no draft. */
  readonly found: DraftRecord | undefined;
  /** The draft as its own record holds it. */
  readonly whole: Draft | undefined;
}

/** Never throws, whatever the store holds. */
export function readStoredDraft(id: string, { record, beside }: StoredRecords): StoredDraft {
  const own = record === undefined ? undefined : readDraftRecord(id, record);
  if (own?.is === 'deleted' || own?.is === 'later') return { found: own, whole: undefined };
  const whole = own?.is === 'draft' ? own.draft : undefined;
  let draft = whole;
  let repaired = own?.is === 'draft' && own.repaired;
  for (const [key, written] of beside) {
    if (!isFirstWriteKey(key)) continue;
    const found = readDraftRecord(id, written);
    if (found.is === 'draft') draft = draft ? mergeDrafts(draft, found.draft) : found.draft;
  }
  for (const [key, changes] of beside) {
    if (!draft || !isJournalKey(key)) continue;
    const merged = replayChanges(draft, key, changes);
    // A change may hold anything, so the draft is checked again with it.
    const checked = merged && readDraftRecord(id, merged);
    if (checked?.is === 'draft') draft = checked.draft;
    repaired ||= checked?.is !== 'draft' || checked.repaired;
  }
  return { found: draft ? { is: 'draft', draft, repaired } : own, whole };
}
