/** A register as a table of texts, for CSV: one certificate a row, as it stands. */
import type { Register } from '@ocop-kit/engine/register';
import { asLine } from '../rows/cell-value.js';
import { translateInto } from '../translate.js';
import { listRows, otherHeadings, planListColumns } from './list-columns.js';
import type { WriteRegisterOptions } from './write-register-workbook.js';

/**
 * Makes a table of a register, with the headings that `readRegister` takes. Cells are plain: whoever writes CSV escapes what spreadsheets would run.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, the decision's periods, the language
 * @returns the headings, then a row for each certificate
 */
export function registerTable(
  { certificates }: Register,
  { on, calendar, lang = 'vi' }: WriteRegisterOptions,
): string[][] {
  const columns = planListColumns(lang, translateInto(lang), on, otherHeadings(certificates));
  return [
    columns.map(({ heading }) => heading),
    ...listRows(certificates, on, calendar).map((row) =>
      columns.map(({ valueOf }) => asLine(String(valueOf(row) ?? ''))),
    ),
  ];
}
