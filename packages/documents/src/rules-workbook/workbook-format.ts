/** Which format a workbook holds: its first row says so. */
import { quoted, type FoundValue } from './cell-values.js';
import type { FoundBook } from './workbook-values.js';
import { give } from '../problems/workbook-problem.js';
import { addressOf } from '../xlsx/address.js';
import { SHEETS } from './worksheet-names.js';

const FORMATS = ['ocop-pack/1', 'ocop-overlay/1'] as const;
export const FORMAT_LABEL = 'Định dạng · Format';

/** @throws {WorkbookError} `workbook/no-sheet`, `workbook/format` */
export function readFormat(book: FoundBook): (typeof FORMATS)[number] {
  const { value, cell } = valueBeside(book, FORMAT_LABEL);
  const format = FORMATS.find((known) => known === value);
  return format ?? give('workbook/format', { found: quoted(value) }, { sheet: SHEETS.general, cell });
}

/** The value to the right of a label on the first sheet, before the sheet is read as a table. */
export function valueBeside(book: FoundBook, label: string): { value: FoundValue | undefined; cell: string } {
  const sheet = book.get(SHEETS.general);
  if (!sheet) return give('workbook/no-sheet', { sheet: SHEETS.general });
  for (const [row, cells] of sheet.rows) {
    if (![...cells.values()].includes(label)) continue;
    const [column = 2, value] = [...cells].find(([, candidate]) => candidate !== label) ?? [];
    return { value, cell: addressOf(row, column) };
  }
  return { value: undefined, cell: 'A1' };
}
