/** The marks of a draft: which tab wrote which cell, and when. Merging goes by them. */
import { isPlainObject } from './plain-json.js';

/** Which tab wrote, the logical count of the write, and the time on its clock. */
export type CellMark = readonly [tab: string, count: number, at: number];

/** One of a cell's values; undefined if it was cleared. */
export interface MarkedValue {
  readonly mark: CellMark;
  readonly value?: unknown;
}

export interface DraftMarks {
  /** For each tab, the count up to which its writes are known. */
  readonly seen: Readonly<Record<string, number>>;
  /** The mark of each cell's current value. */
  readonly cells: Readonly<Record<string, CellMark>>;
  /** The alternative values of cells that were written in two tabs at once. */
  readonly apart: Readonly<Record<string, readonly MarkedValue[]>>;
}

/** Whether a value from the store is a mark with its value. */
export function isMarkedValue(value: unknown): value is MarkedValue {
  return isPlainObject(value) && isCellMark(value['mark']);
}

export function isCellMark(value: unknown): value is CellMark {
  if (!Array.isArray(value)) return false;
  const [tab, count, at] = value as unknown[];
  return typeof tab === 'string' && Number.isSafeInteger(count) && Number.isFinite(at);
}

export function isWriteCounts(value: unknown): value is DraftMarks['seen'] {
  return isPlainObject(value) && Object.values(value).every(Number.isSafeInteger);
}
