/**
 * The one reader of days. Formats for machines hold `YYYY-MM-DD`; what people type or import may also be written as
 * Vietnam writes it, day first, or be a day number of a spreadsheet. What could be two days is never guessed at.
 */
import { describeValue } from '../errors/errors.js';
import { addDays, isCalendarDay, FIRST_YEAR, isDay, LAST_YEAR, lastDayOfMonth } from './days.js';

/** What keeps something from being read as a day. */
export type DayFault =
  /** Nothing is written. */
  | 'empty'
  /** Neither text nor a number. */
  | 'no-text'
  /** Nothing of what a day is written as. */
  | 'unreadable'
  /** A day, and not in the form that machines write. */
  | 'not-iso'
  /** "05/08/26". */
  | 'short-year'
  /** A year alone ("2024", "năm 2024"), a month and a year, or a day and a month. */
  | 'incomplete'
  /** There is no such month: a month that stands first, as in "08/13/2026", among them. */
  | 'no-month'
  /** The month has no such day. */
  | 'no-day'
  | 'year-out-of-range'
  /** With a time of day: which day that is depends on where. */
  | 'moment';

/** Why something is not read as a day, as plain data; `dayRefusalText` says it. */
export interface DayProblem {
  /** What is wrong with it. */
  readonly fault: DayFault;
  /** What was found, short; empty where it is no text. */
  readonly found: string;
  /** In which form it is to be written. */
  readonly form: 'iso' | 'day-first';
  /** The day it would be if a person had written it. */
  readonly meant?: string;
  /** The year that was read, where the fault is about it. */
  readonly year?: number;
  /** The month that was read, 1 to 12; with `no-month`, the number that is none. */
  readonly month?: number;
  /** The last day of that month. */
  readonly last?: number;
}

/** A day as `YYYY-MM-DD`, or why there is none. */
export type DayReading = { readonly day: string } | { readonly refused: DayProblem };

/** How days are read. */
export interface DayReadOptions {
  /** The workbook counts its days from 1904, as Excel for Mac once did. */
  readonly from1904?: boolean | undefined;
}

/** Longer is no day. */
const MAX_LENGTH = 60;
/** Pasted dates carry signs that nobody sees. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Word processors make these of a hyphen. */
const DASHES = /[\u2010-\u2013\u2212]/g;
/** Programs write a day as its first moment, without a zone; that day is certain. */
const MIDNIGHT = /[T ]0?0:00(:00([.,]0+)?)?$/;
const TIME = /\d[T ]\d{1,2}:\d{2}/;
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const DAY_FIRST = /^(ngày )?(?<day>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2}) ?\k<sign> ?(?<year>\d+)$/i;
const IN_WORDS = /^(ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>\d+)$/i;
const INCOMPLETE = /^(((tháng )?\d{1,2} ?([/.-]|năm) ?|(năm )?)\d{4}|\d{1,2} ?[/-] ?\d{1,2})$/i;
/** As a table keeps a day that Excel no longer shows as one. Shorter numbers are other things far more often. */
const DAY_NUMBER = /^[1-9]\d{4,5}$/;
/** Enough for 2199-12-31. */
const MAX_SERIAL = 110_000;

/**
 * Reads a day from a format for machines.
 *
 * @param value anything at all
 * @returns `{ day }` if it is written `YYYY-MM-DD` and exists, else `{ refused }` with the reason
 */
export function readIsoDay(value: unknown): DayReading {
  if (isDay(value)) return { day: value };
  const read = readDay(value);
  if ('refused' in read) return { refused: { ...read.refused, form: 'iso' } };
  return { refused: { fault: 'not-iso', found: describeFound(value), form: 'iso', meant: read.day } };
}

/**
 * Reads a day that a person typed, or that comes from a table: `2026-08-05`, `05/08/2026`, `5-8-2026`, `05.08.2026`,
 * "ngày 5 tháng 8 năm 2026", or a spreadsheet's day number, 46239. What could be two days is never guessed at.
 *
 * @param value anything at all
 * @param options how the workbook counts its days
 * @returns `{ day }` as `YYYY-MM-DD`, or `{ refused }` with the reason; `dayRefusalText` says it
 */
export function readDay(value: unknown, options: DayReadOptions = {}): DayReading {
  const refused = (fault: DayFault): DayReading => createProblem(fault, value);
  // Which day a moment is depends on where; a cell's own day is read by `cellDay`.
  if (value instanceof Date) return refused(Number.isNaN(value.getTime()) ? 'unreadable' : 'moment');
  if (typeof value === 'number') return readNumber(value, options);
  if (value === undefined || value === null) return refused('empty');
  if (typeof value !== 'string') return refused('no-text');
  if (value.length > MAX_LENGTH) return refused('unreadable');
  const text = value.normalize('NFC').replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
  if (text === '') return refused('empty');
  if (DAY_NUMBER.test(text)) return readNumber(Number(text), options);
  const date = text.replace(MIDNIGHT, '');
  const written = ISO.exec(date) ?? DAY_FIRST.exec(date) ?? IN_WORDS.exec(date);
  const { year = '', month = '', day = '' } = written?.groups ?? {};
  if (year.length === 4) return readParts(year, month, day, value);
  if (year.length === 2) return refused('short-year');
  if (INCOMPLETE.test(date)) return refused('incomplete');
  return refused(TIME.test(text) ? 'moment' : 'unreadable');
}

/**
 * Reads the number of a cell that is formatted as a day; the time of day in it is left aside, as the cell shows it.
 *
 * @param serial days since the workbook's first one, 46239 for 5 August 2026
 * @param options how the workbook counts its days
 * @returns `{ day }`, or `{ refused }` with the reason
 */
export function serialDay(serial: number, { from1904 = false }: DayReadOptions = {}): DayReading {
  if (!Number.isFinite(serial)) return createProblem('unreadable', serial);
  const number = Math.floor(serial);
  // Excel counts a 29 February 1900 that never was.
  if (!from1904 && number === 60) return createProblem('no-day', serial, { year: 1900, month: 2, last: 28 });
  const first = from1904 ? 0 : 1;
  if (number < first || number > MAX_SERIAL) return createProblem('year-out-of-range', serial);
  const before = number < 60 ? '1899-12-31' : '1899-12-30';
  const day = addDays(from1904 ? '1904-01-01' : before, number);
  return isDay(day) ? { day } : createProblem('year-out-of-range', serial);
}

/**
 * Reads the day of a cell as spreadsheet libraries hand it over.
 *
 * @param cell a `Date` whose UTC clock shows what the cell shows
 * @returns `{ day }`, or `{ refused }` with the reason
 */
export function cellDay(cell: Date): DayReading {
  return readDay(Number.isNaN(cell.getTime()) ? cell : cell.toISOString().slice(0, 10));
}

/** A number that nothing marks as a day. */
function readNumber(value: number, options: DayReadOptions): DayReading {
  if (Number.isInteger(value) && DAY_NUMBER.test(String(value))) return serialDay(value, options);
  // 2026 is a year long before it is the day number of 18 July 1905.
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return createProblem('incomplete', value);
  return createProblem(value > 10_000 && value < MAX_SERIAL ? 'moment' : 'unreadable', value);
}

function readParts(yearText: string, monthText: string, dayText: string, found: string): DayReading {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (isCalendarDay(year, month, day))
    return { day: [yearText, monthText.padStart(2, '0'), dayText.padStart(2, '0')].join('-') };
  if (year < FIRST_YEAR || year > LAST_YEAR) return createProblem('year-out-of-range', found);
  if (month < 1 || month > 12) return createProblem('no-month', found, { month });
  return createProblem('no-day', found, { year, month, last: lastDayOfMonth(year, month) });
}

function createProblem(
  fault: DayFault,
  value: unknown,
  details: Partial<Pick<DayProblem, 'year' | 'month' | 'last'>> = {},
): DayReading {
  return { refused: { fault, found: describeFound(value), form: 'day-first', ...details } };
}

function describeFound(value: unknown): string {
  if (typeof value === 'number' || value instanceof Date) return String(value);
  return typeof value === 'string' ? describeValue(value).replace(/^"|"$/g, '') : '';
}
