/** Whole numbers as people and their spreadsheets write them: taken when exact, refused by name otherwise, never rounded. */
import type { SharedKey } from '../i18n/translate.js';
import { isDayByExcel } from './excel-days.js';

export type ParsedOrdinal =
  | { readonly number: number; readonly fault?: undefined }
  | { readonly fault: SharedKey; readonly number?: undefined };

const PLAIN = /^\d{1,4}$/;
/** "3,0" of a spreadsheet that shows a decimal place. */
const EXACT = /^(\d{1,4})[.,]0{1,2}$/;
/** "3.000" is three thousand to one person and three to another. */
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;
const FRACTION = /^\d+[.,]\d+$/;

/** @param written not empty */
export function parseOrdinal(written: string): ParsedOrdinal {
  const text = written.trim();
  const digits = PLAIN.test(text) ? text : EXACT.exec(text)?.[1];
  if (digits !== undefined) return { number: Number(digits) };
  if (GROUPED.test(text)) return { fault: 'cell.grouped' };
  if (FRACTION.test(text)) return { fault: 'cell.fraction' };
  return { fault: isDayByExcel(text) ? 'cell.day' : 'rowNumber' };
}
