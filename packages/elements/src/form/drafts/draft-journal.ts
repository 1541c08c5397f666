/**
 * What a page has changed in a draft since the draft was last written as a whole. An answer writes this small record alone, at once; the
 * whole follows on a pause. Whoever reads the draft merges the records of all pages into it, so a killed page loses nothing.
 */
import type { Assessment } from '@ocop-kit/engine/schema';
import { isSameValue } from './draft-cells.js';
import type { Draft } from './draft.js';
import {
  isMarkedValue,
  isWriteCounts,
  type CellMark,
  type DraftMarks,
  type MarkedValue,
} from './draft-marks.js';
import { isFormPage } from './draft-record.js';
import { answersOf, marksOf, mergeAnswers } from './merge-drafts.js';
import { copyPlainJson, isPlainObject } from './plain-json.js';

/** The draft's id and the name of the page: a page has one record for each draft. */
export type JournalKey = [id: string, tab: string, kind: 'changes'];

export interface JournalRecord {
  readonly format: 1;
  /** Pages of an earlier version know no journal. They pass over a record that calls itself deleted. */
  readonly deleted: '';
  /** For each tab, the count up to which the page knew its writes. */
  readonly seen: DraftMarks['seen'];
  /** All values of each changed cell, the current one first. */
  readonly cells: Readonly<Record<string, readonly MarkedValue[]>>;
  readonly times: Assessment['times'];
  /** Where the person was: who comes back finds what was written last. Records of earlier versions have none. */
  readonly page?: Draft['page'];
}

export function isJournalKey(key: unknown): key is JournalKey {
  return Array.isArray(key) && key.length === 3 && key[2] === 'changes';
}

/**
 * @param whole the draft as it is stored
 * @returns what the draft has changed since; undefined if nothing that has a mark
 */
export function recordChanges(whole: Draft, draft: Draft): JournalRecord | undefined {
  const [before, after] = [marksOf(whole), marksOf(draft)];
  const changed = [...new Set([...Object.keys(after.cells), ...Object.keys(after.apart)])].filter(
    (key) =>
      !isSameMark(before.cells[key], after.cells[key]) || !isSameValue(before.apart[key], after.apart[key]),
  );
  if (changed.length === 0) return undefined;
  const answers = answersOf(draft);
  return {
    format: 1,
    deleted: '',
    seen: after.seen,
    cells: Object.fromEntries(changed.map((key) => [key, answers.get(key) ?? []])),
    times: draft.assessment.times,
    ...(draft.page && { page: draft.page }),
  };
}

/**
 * Merges the changes of a page into the draft.
 * @param key of the record
 * @param record as the store holds it, which may be anything
 * @returns undefined if the record is damaged
 */
export function replayChanges(draft: Draft, [, tab]: JournalKey, record: unknown): Draft | undefined {
  try {
    const changes = readChanges(record);
    if (!changes) return undefined;
    const { page } = changes;
    return { ...mergeAnswers(draft, tab, changes), ...(page && { page }) };
  } catch {
    return undefined;
  }
}

function readChanges(record: unknown): JournalRecord | undefined {
  if (!isPlainObject(record) || record['format'] !== 1) return undefined;
  const { seen, cells, times, page } = copyPlainJson(record).value as Record<string, unknown>;
  const isRight =
    isWriteCounts(seen) &&
    isPlainObject(cells) &&
    Object.values(cells).every((values) => Array.isArray(values) && values.every(isMarkedValue)) &&
    isPlainObject(times);
  if (!isRight) return undefined;
  return { seen, cells, times, ...(isFormPage(page) && { page }) } as unknown as JournalRecord;
}

function isSameMark(a: CellMark | undefined, b: CellMark | undefined): boolean {
  return a?.[1] === b?.[1] && a?.[0] === b?.[0];
}
