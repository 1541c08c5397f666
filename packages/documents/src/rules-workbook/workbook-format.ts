/** Reads which format a workbook holds from its first row. */
import { quoteValue, type CellValue } from './cell-values.js';
import type { WorkbookValues } from './workbook-values.js';
import { throwProblem } from '../problems/workbook-problem.js';
import { addressOf } from '../xlsx/address.js';
import { WORKSHEET_NAMES } from './worksheet-names.js';

const FORMATS = ['ocop-pack/1', 'ocop-overlay/1'] as const;
export const FORMAT_LABEL = 'Định dạng · Format';

/** @throws {WorkbookError} `workbook/no-sheet`, `workbook/format` */
export function readWorkbookFormat(workbook: WorkbookValues): (typeof FORMATS)[number] {
  const { value, cell } = readValueBeside(workbook, FORMAT_LABEL);
  const format = FORMATS.find((known) => known === value);
  return (
    format ??
    throwProblem('workbook/format', { found: quoteValue(value) }, { sheet: WORKSHEET_NAMES.general, cell })
  );
}

/** The value to the right of a label on the first worksheet, read before that worksheet is parsed as a table. */
export function readValueBeside(
  workbook: WorkbookValues,
  label: string,
): { value: CellValue | undefined; cell: string } {
  const worksheet = workbook.get(WORKSHEET_NAMES.general);
  if (!worksheet) return throwProblem('workbook/no-sheet', { sheet: WORKSHEET_NAMES.general });
  for (const [row, cells] of worksheet.rows) {
    if (![...cells.values()].includes(label)) continue;
    const [column = 2, value] = [...cells].find(([, candidate]) => candidate !== label) ?? [];
    return { value, cell: addressOf(row, column) };
  }
  return { value: undefined, cell: 'A1' };
}
