/** What one cell can hold, and how to write down exactly what it cannot. */

import type { CellContent } from '../xlsx/read/cell.js';

export type PlainValue = string | number | boolean;
/** A cell that a spreadsheet shows as a date or a time. */
type DayValue = Extract<CellContent, { readonly kind: 'day' }>;
/** What a cell may contain once a person has edited it. */
export type CellValue = PlainValue | DayValue;
/** The cells of one row, by column key. */
export type RowCells = ReadonlyMap<string, PlainValue>;

/** As people write it, 03/10/2026; the number itself when no calendar day matches it. */
function formatDay({ read, written }: DayValue): string {
  return 'day' in read ? read.day.split('-').reverse().join('/') : written;
}

/** A value shortened for quoting in a sentence. */
export function quoteValue(value: CellValue | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? formatDay(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
