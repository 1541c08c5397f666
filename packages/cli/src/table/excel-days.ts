/** Recognizes the days that Excel makes of 1.1, 1/2 and 2-1 when they are typed into a cell not formatted as text. */
import { readDay } from '@ocop-kit/engine';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:thg|tháng|thang) ?\\d{1,2})';
/** 2-Jan, Jan-02, 02-Thg1, 2-Thg1-26: how Excel shows a day when only two parts were typed. */
const SHORT = new RegExp(`^(?:\\d{1,4}[-/. ]${MONTH}(?:[-/. ]\\d{2,4})?|${MONTH}[-/. ]\\d{1,4})$`, 'i');
const TWO_PARTS = /^\d{1,2}[/-]\d{1,2}$/;
/** Excel's day numbers from 1982 to 2064 or so; other numbers are far more often something else. */
const SERIAL = /^[345]\d{4}$/;
const THREE_PARTS = /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** For headings and picks, where nobody means a day. */
export const isDayByExcel = (text: string): boolean =>
  isDayWritten(text) || TWO_PARTS.test(text) || SERIAL.test(text);

/** For ids, which may well be 1/2 or a number. */
export function isDayWritten(text: string): boolean {
  if (SHORT.test(text)) return true;
  if (!THREE_PARTS.test(text)) return false;
  const read = readDay(text);
  // `no-month`: an English Excel turns 1.13 into 01/13/2026.
  return 'day' in read || ['short-year', 'no-month', 'moment'].includes(read.refused.fault);
}
