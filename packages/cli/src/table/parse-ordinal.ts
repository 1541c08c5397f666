/** Reads ordinals as people and their spreadsheets write them; nothing is rounded, and each fault has its own message. */
import type { SharedKey } from '../i18n/translate.js';
import { isDayByExcel } from './excel-days.js';

export type ParsedOrdinal =
  | { readonly number: number; readonly fault?: undefined }
  | { readonly fault: SharedKey; readonly number?: undefined };

const PLAIN = /^\d{1,4}$/;
/** "3,0", from a spreadsheet that shows one decimal. */
const EXACT = /^(\d{1,4})[.,]0{1,2}$/;
/** "3.000": three thousand in Vietnam, three elsewhere. */
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;
const FRACTION = /^\d+[.,]\d+$/;

/** @param written a cell that is not empty */
export function parseOrdinal(written: string): ParsedOrdinal {
  const text = written.trim();
  const digits = PLAIN.test(text) ? text : EXACT.exec(text)?.[1];
  if (digits !== undefined) return { number: Number(digits) };
  if (GROUPED.test(text)) return { fault: 'cell.grouped' };
  if (FRACTION.test(text)) return { fault: 'cell.fraction' };
  return { fault: isDayByExcel(text) ? 'cell.day' : 'rowNumber' };
}
