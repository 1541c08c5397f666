/** The one reader of days: what is certain is read, what is not is refused with its reason. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  cellDay,
  dayRefusalText,
  daysBetween,
  isDay,
  readDay,
  readIsoDay,
  refuseDay,
  serialDay,
  type DayFault,
  type DayReading,
} from '../src/index.js';
import { problemText } from '../src/index.js';
import { refusal } from './fixtures/refusal.js';

const faultOf = (read: DayReading): DayFault | undefined =>
  'refused' in read ? read.refused.fault : undefined;

/** Every day of the years that can be meant. */
const EVERY_DAY = Array.from({ length: daysBetween('1900-01-01', '2199-12-31') + 1 }, (_, i) =>
  addDays('1900-01-01', i),
);
const parts = (day: string) => day.split('-') as [string, string, string];
const short = (number: string) => String(Number(number));

const FORMS: Readonly<Record<string, (year: string, month: string, day: string) => string>> = {
  'yyyy-mm-dd': (year, month, day) => `${year}-${month}-${day}`,
  'dd/mm/yyyy': (year, month, day) => `${day}/${month}/${year}`,
  'd/m/yyyy': (year, month, day) => `${short(day)}/${short(month)}/${year}`,
  'dd-mm-yyyy': (year, month, day) => `${day}-${month}-${year}`,
  'd-m-yyyy': (year, month, day) => `${short(day)}-${short(month)}-${year}`,
  'dd.mm.yyyy': (year, month, day) => `${day}.${month}.${year}`,
  'd.m.yyyy': (year, month, day) => `${short(day)}.${short(month)}.${year}`,
  'in words': (year, month, day) => `Ngày ${short(day)} tháng ${short(month)} năm ${year}`,
  'in words, decomposed': (year, month, day) => `ngày ${day} tháng ${month} năm ${year}`.normalize('NFD'),
  'spaces around': (year, month, day) => ` ${day} / ${month} / ${year}\u00a0`,
  'midnight behind': (year, month, day) => `${year}-${month}-${day} 00:00:00`,
};

describe('every day from 1900 to 2199', () => {
  test('is counted whole', () => {
    expect(EVERY_DAY).toHaveLength(109_573);
    expect(new Set(EVERY_DAY).size).toBe(109_573);
  });

  test.each(Object.entries(FORMS))('written %s is read as itself', (_, form) => {
    const wrong = EVERY_DAY.filter((day) => {
      const read = readDay(form(...parts(day)));
      return 'refused' in read || read.day !== day;
    });
    expect(wrong).toEqual([]);
  });

  test('as a cell of a spreadsheet is read as itself, counted from 1900 or from 1904', () => {
    const wrong = EVERY_DAY.filter((day) => {
      // Excel counts 29 February 1900 as day 60.
      const number = daysBetween('1899-12-31', day) + (day >= '1900-03-01' ? 1 : 0);
      const since1904 = daysBetween('1904-01-01', day);
      const from1904 = since1904 < 0 ? { day } : serialDay(since1904 + 0.75, { from1904: true });
      return [serialDay(number), from1904, cellDay(new Date(`${day}T00:00:00Z`))].some(
        (read) => 'refused' in read || read.day !== day,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is the only one written so in machine formats', () => {
    expect(EVERY_DAY.every((day) => isDay(day) && 'day' in readIsoDay(day))).toBe(true);
    const there = new Set(EVERY_DAY);
    const two = (number: number) => String(number).padStart(2, '0');
    const written = fc
      .tuple(fc.integer({ min: 1850, max: 2250 }), fc.integer({ min: 0, max: 99 }), fc.nat(99))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
    fc.assert(
      fc.property(written, (text) => {
        expect(isDay(text)).toBe(there.has(text));
        expect(faultOf(readIsoDay(text)) === undefined).toBe(there.has(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('ends 36 months on where Temporal says', () => {
    const wrong = EVERY_DAY.filter((day) => {
      const expected = Temporal.PlainDate.from(day).add({ months: 36 }).toString();
      return addMonths(day, 36) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  test('is as far from another as Temporal says, in days and in months', () => {
    const day = fc.nat(EVERY_DAY.length - 1).map((i) => addDays('1900-01-01', i));
    fc.assert(
      fc.property(day, day, fc.integer({ min: -500, max: 500 }), (from, to, months) => {
        const plain = Temporal.PlainDate.from(from);
        expect(daysBetween(from, to)).toBe(plain.until(to).days);
        expect(addMonths(from, months)).toBe(plain.add({ months }).toString());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what people write', () => {
  test.each<[unknown, string]>([
    ['05/08/2026', '2026-08-05'],
    ['5/8/2026', '2026-08-05'],
    ['12/11/2026', '2026-11-12'],
    ['29.02.2028', '2028-02-29'],
    [46239, '2026-08-05'],
    ['46239', '2026-08-05'],
    ['ngày 5 tháng 8 năm 2026', '2026-08-05'],
    ['Ngày 05/08/2026', '2026-08-05'],
    ['05–08–2026', '2026-08-05'],
    ['\u200e05/08/2026', '2026-08-05'],
    ['2026-08-05T00:00:00', '2026-08-05'],
    ['05/08/2026 0:00', '2026-08-05'],
  ])('%j is %s', (value, day) => {
    expect(readDay(value)).toEqual({ day });
  });

  test.each<[unknown, DayFault]>([
    ['31/02/2027', 'no-day'],
    ['29/02/2027', 'no-day'],
    ['29/02/2100', 'no-day'],
    ['2027-02-31', 'no-day'],
    ['00/08/2026', 'no-day'],
    ['32/01/2026', 'no-day'],
    ['13/25/2026', 'no-month'],
    ['08/13/2026', 'no-month'],
    ['05/00/2026', 'no-month'],
    ['05/08/26', 'short-year'],
    ['5.8.26', 'short-year'],
    ['ngày 5 tháng 8 năm 26', 'short-year'],
    ['05/08/1899', 'year-out-of-range'],
    ['05/08/2200', 'year-out-of-range'],
    ['0026-08-05', 'year-out-of-range'],
    ['2026', 'incomplete'],
    [2026, 'incomplete'],
    ['08/2026', 'incomplete'],
    ['năm 2024', 'incomplete'],
    ['Năm 2024', 'incomplete'],
    ['05/08', 'incomplete'],
    ['tháng 8 năm 2026', 'incomplete'],
    ['2026-08-04T17:00:00.000Z', 'moment'],
    ['2026-08-05T00:00:00+07:00', 'moment'],
    ['05/08/2026 14:30', 'moment'],
    ['8/5/2026 12:00:00 AM', 'moment'],
    [46239.6, 'moment'],
    [new Date('2026-08-05T00:00:00Z'), 'moment'],
    ['05/08-2026', 'unreadable'],
    ['05 08 2026', 'unreadable'],
    ['2026/08/05', 'unreadable'],
    ['2026-8-5', 'unreadable'],
    ['Aug 5, 2026', 'unreadable'],
    ['20260805', 'unreadable'],
    [20260805, 'unreadable'],
    ['005/08/2026', 'unreadable'],
    ['05/08/2026x', 'unreadable'],
    ['٠٥/٠٨/٢٠٢٦', 'unreadable'],
    ['hôm qua', 'unreadable'],
    ['1/'.repeat(1_000), 'unreadable'],
    [60, 'unreadable'],
    [4, 'unreadable'],
    [-46239, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [Number.POSITIVE_INFINITY, 'unreadable'],
    [new Date(Number.NaN), 'unreadable'],
    [109_941, 'year-out-of-range'],
    ['', 'empty'],
    ['  ', 'empty'],
    [null, 'empty'],
    [undefined, 'empty'],
    [true, 'no-text'],
    [{}, 'no-text'],
    [['05/08/2026'], 'no-text'],
  ])('%j is refused: %s', (value, fault) => {
    expect(faultOf(readDay(value))).toBe(fault);
  });

  test('a month first is never read, whatever the day', () => {
    const wrong = EVERY_DAY.filter((day) => {
      const [year, month, date] = parts(day);
      const read = readDay(`${month}/${date}/${year}`);
      return Number(date) > 12
        ? faultOf(read) !== 'no-month'
        : 'refused' in read || read.day !== `${year}-${date}-${month}`;
    });
    expect(wrong).toEqual([]);
  });

  test('nothing but a day that exists ever comes out', () => {
    const near = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), near, fc.double(), fc.integer()), (value) => {
        for (const read of [readDay(value), readIsoDay(value), readDay(value, { from1904: true })])
          if ('day' in read) expect(isDay(read.day)).toBe(true);
          else
            for (const lang of ['vi', 'en'] as const)
              expect(dayRefusalText(read.refused, lang)).not.toMatch(
                /undefined|\{(found|month|year|last|example|shown|meant)\}|“”/,
              );
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a cell that holds a day', () => {
  test.each<[number, boolean, string]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46239, false, '2026-08-05'],
    [46239.999, false, '2026-08-05'],
    [44777, true, '2026-08-05'],
    [0, true, '1904-01-01'],
  ])('%d (from 1904: %s) is %s', (serial, from1904, day) => {
    expect(serialDay(serial, { from1904 })).toEqual({ day });
  });

  test.each<[number, DayFault]>([
    [60, 'no-day'],
    [0, 'year-out-of-range'],
    [-1, 'year-out-of-range'],
    [109_941, 'year-out-of-range'],
    [2_958_465, 'year-out-of-range'],
    [1e300, 'year-out-of-range'],
    [Number.NaN, 'unreadable'],
  ])('%d is refused: %s', (serial, fault) => {
    expect(faultOf(serialDay(serial))).toBe(fault);
  });
});

describe('machine formats', () => {
  test.each<[unknown, DayFault, string | undefined]>([
    ['05/08/2026', 'not-iso', '2026-08-05'],
    [46239, 'not-iso', '2026-08-05'],
    [' 2026-08-05', 'not-iso', '2026-08-05'],
    ['2026-08-05T00:00:00', 'not-iso', '2026-08-05'],
    ['2026-02-31', 'no-day', undefined],
    ['2026-08-04T17:00:00Z', 'moment', undefined],
    ['', 'empty', undefined],
  ])('refuse %j: %s, with the day that may be meant', (value, fault, meant) => {
    const read = readIsoDay(value);
    expect('refused' in read && read.refused).toMatchObject({ fault, form: 'iso', ...(meant && { meant }) });
  });
});

describe('a refusal in words', () => {
  test.each<[unknown, string, string]>([
    [
      '31/02/2027',
      'ngày “31/02/2027” không có trong lịch: tháng 2/2027 có 28 ngày; hãy ghi ngày/tháng/năm, ví dụ 05/08/2026',
      'the calendar has no day “31/02/2027”: month 2/2027 has 28 days; write day/month/year, for example 05/08/2026',
    ],
    [
      '13/25/2026',
      'ngày “13/25/2026” không có trong lịch: không có tháng 25; hãy ghi ngày/tháng/năm, ví dụ 05/08/2026',
      'the calendar has no day “13/25/2026”: there is no month 25; write day/month/year, for example 05/08/2026',
    ],
  ])('%j says what to do', (value, inVietnamese, inEnglish) => {
    const read = readDay(value);
    expect(
      'refused' in read && [dayRefusalText(read.refused, 'vi'), dayRefusalText(read.refused, 'en')],
    ).toEqual([inVietnamese, inEnglish]);
  });

  test('is thrown as a problem with its place', () => {
    const read = readIsoDay(46239);
    const problem = refusal(() => 'refused' in read && refuseDay(read.refused, '/issued'));
    expect(problem).toMatchObject({ code: 'calendar/day', path: '/issued' });
    expect(problemText(problem, 'vi')).toBe(
      'Ngày tại “/issued” không dùng được: ngày “46239” viết chưa đúng dạng; nếu là ngày 05/08/2026, hãy ghi 2026-08-05.',
    );
    expect(problemText(problem, 'en')).toContain(
      'if 05/08/2026 (day/month/year) is meant, write 2026-08-05.',
    );
  });
});

describe('wherever the machine stands', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['Asia/Ho_Chi_Minh', -420],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ])('in %s a day is the same day', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    for (const day of ['2026-03-08', '2026-11-01', '2028-02-29', '1900-01-01', '1975-06-13']) {
      const [year, month, date] = parts(day);
      expect(readDay(`${date}/${month}/${year}`)).toEqual({ day });
      expect(cellDay(new Date(`${day}T00:00:00Z`))).toEqual({ day });
      expect(isDay(day)).toBe(true);
      expect(addMonths(addMonths(day, 36), -36).slice(0, 7)).toBe(day.slice(0, 7));
      expect(daysBetween(day, addDays(day, 400))).toBe(400);
    }
    expect(serialDay(46239)).toEqual({ day: '2026-08-05' });
  });
});
