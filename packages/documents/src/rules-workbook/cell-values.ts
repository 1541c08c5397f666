/** What one cell of a sheet can hold, and the way to write down exactly what it cannot. */

import type { CellContent } from '../xlsx/read/cell.js';

export type PlainValue = string | number | boolean;
/** A cell that a spreadsheet shows as a day, or as an hour. */
type DayValue = Extract<CellContent, { readonly kind: 'day' }>;
/** What a person may leave in a cell. */
export type CellValue = PlainValue | DayValue;
/** The cells of one row by the key of their column. */
export type RowCells = ReadonlyMap<string, PlainValue>;

/** The most characters that Excel keeps in one cell. */
export const MAX_CELL_LENGTH = 32_767;

// Characters that XML has no place for, carriage returns, which it folds, and what spreadsheets read as an escape.
const NOT_STORABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;

/** Whether a cell gives the text back as it was; an empty cell says nothing, so the empty text is not among them. */
export function isStorableText(text: string): boolean {
  return text !== '' && text.length <= MAX_CELL_LENGTH && !NOT_STORABLE.test(text);
}

/** JSON that any cell holds. */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007F\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '\\u005fx');
}

/** As people write it, 03/10/2026; a number where no calendar has the day. */
function formatDay({ read, written }: DayValue): string {
  return 'day' in read ? read.day.split('-').reverse().join('/') : written;
}

/** A value as a sentence may quote it. */
export function quoteValue(value: CellValue | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? formatDay(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
