/** Assigns the notes of an overlay to rows, and records the order of the list where the rows would lose it. */
import type { JsonRecord } from '../record.js';

export interface RowNote {
  /** The row it belongs to: "4 1.1" is criterion 1.1 of set 4. */
  readonly key: string;
  readonly fields: JsonRecord;
}

/**
 * @param notes - In document order.
 * @param keys - The rows, in the order they are read.
 * @returns The record of every row with notes. It has `at` when reading row by row would change the order of the document,
 *   and `again` for further notes on the same row.
 */
export function groupNotesByRow(
  notes: readonly RowNote[],
  keys: readonly string[],
): ReadonlyMap<string, JsonRecord> {
  const byKey = new Map<string, number[]>();
  notes.forEach(({ key }, i) => byKey.set(key, [...(byKey.get(key) ?? []), i]));
  const order = keys.flatMap((key) => byKey.get(key) ?? []);
  const record = (index: number, always = false): JsonRecord => {
    const fields = notes[index]?.fields ?? {};
    const moved = order.indexOf(index) !== index;
    return { ...fields, ...((moved || always || Object.keys(fields).length === 0) && { at: index }) };
  };
  return new Map(
    [...byKey].map(([key, [first = 0, ...others]]) => [
      key,
      { ...record(first), ...(others.length > 0 && { again: others.map((index) => record(index, true)) }) },
    ]),
  );
}
