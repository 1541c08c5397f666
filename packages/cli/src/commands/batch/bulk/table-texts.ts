/** Texts within the cells of a table that mean something. */
import { isDayWritten } from '../../../table/excel-days.js';
import { FORMULA_SIGNS } from './sign-classes.js';

/** With what a month begins, in Vietnamese and English. */
const MONTH_STARTS = ['ja', 'fe', 'ma', 'ap', 'ju', 'au', 'se', 'oc', 'no', 'de', 'th'];
const ZERO = 48;

/** Whether an id might run as a formula, or be a day that a spreadsheet made of something else. */
export function isUnusualId(bytes: Buffer, start: number, end: number): boolean {
  const first = bytes[start] as number;
  if (FORMULA_SIGNS.includes(first)) return true;
  const isNumber = (first - ZERO) >>> 0 <= 9;
  if (!isNumber && !MONTH_STARTS.includes(bytes.toString('latin1', start, start + 2).toLowerCase()))
    return false;
  for (let at = start; at < end; at++) {
    const digit = ((bytes[at] as number) - ZERO) >>> 0;
    if (digit > 9) return isDayWritten(bytes.toString('utf8', start, end));
  }
  return false;
}

/** The conditions that a cell declares. */
export const splitIds = (cell: string): readonly string[] => cell.split(/[\s;]+/).filter((id) => id !== '');
