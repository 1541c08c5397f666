/** Which note of an overlay stands on which row, and how the order of the list is kept. */
import type { JsonRecord } from '../record.js';

export interface RowNote {
  /** "4 1.1": the row it belongs to. */
  readonly key: string;
  readonly fields: JsonRecord;
}

/**
 * @param notes in the order of the document
 * @param keys of the rows, in the order they are read
 * @returns the record of every row that has notes; `at` where the order of reading would not give back that of the document,
 *   `again` for further notes on the same row
 */
export function groupNotesByRow(
  notes: readonly RowNote[],
  keys: readonly string[],
): ReadonlyMap<string, JsonRecord> {
  const byKey = new Map<string, number[]>();
  notes.forEach(({ key }, i) => byKey.set(key, [...(byKey.get(key) ?? []), i]));
  const order = keys.flatMap((key) => byKey.get(key) ?? []);
  const record = (index: number, always = false): JsonRecord => {
    const said = notes[index]?.fields ?? {};
    const moved = order.indexOf(index) !== index;
    return { ...said, ...((moved || always || Object.keys(said).length === 0) && { at: index }) };
  };
  return new Map(
    [...byKey].map(([key, [first = 0, ...others]]) => [
      key,
      { ...record(first), ...(others.length > 0 && { again: others.map((index) => record(index, true)) }) },
    ]),
  );
}
