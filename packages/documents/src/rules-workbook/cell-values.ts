/** What one cell can hold, and how to write down exactly what it cannot. */

import type { CellContent } from '../xlsx/read/cell.js';

export type PlainValue = string | number | boolean;
/** A cell that a spreadsheet shows as a date or a time. */
type DayValue = Extract<CellContent, { readonly kind: 'day' }>;
/** What a cell may contain once a person has edited it. */
export type CellValue = PlainValue | DayValue;
/** The cells of one row, by column key. */
export type RowCells = ReadonlyMap<string, PlainValue>;

/** The longest text that Excel keeps in one cell. */
export const MAX_CELL_LENGTH = 32_767;

// Characters that XML cannot represent, carriage returns, which it normalizes, and what spreadsheets read as an escape.
const NOT_STORABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;

/** Whether a cell gives the text back unchanged. Not the empty text: an empty cell means the field is absent. */
export function isStorableText(text: string): boolean {
  return text !== '' && text.length <= MAX_CELL_LENGTH && !NOT_STORABLE.test(text);
}

/** JSON without characters that a cell would change. */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007F\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '\\u005fx');
}

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
