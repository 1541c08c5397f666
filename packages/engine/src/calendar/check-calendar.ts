/** Calendars and lists of holidays that anybody may have written: each is checked once and then known. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import { refuseDay } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { describeValue, pointerStep, refuse } from '../errors/errors.js';
import type { Holidays, HolidayYear } from '../formats/calendar/holidays.js';
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import { holidaysCheck, holidayYearCheck } from '../formats/generated/holidays.js';
import { ratingCalendarCheck } from '../formats/generated/rating-calendar.js';
import { weekdayOf } from './plain-days.js';

/** A register asks of thousands of certificates with one calendar. */
const known = new WeakSet();
const isKnown = (value: unknown): boolean => typeof value === 'object' && value !== null && known.has(value);

/**
 * Reads the calendar of a decision, `ocop-calendar/1`.
 *
 * @param input JSON text or data
 * @returns the calendar
 * @throws {OcopError} `input/*` with a JSON pointer; `calendar/day`; `dates/stage` where the calendar names a deadline it lacks;
 *   `dates/window` where the window for a renewal ends before it begins
 */
export function parseRatingCalendar(input: unknown): RatingCalendar {
  const calendar = readJson(input) as RatingCalendar;
  checkCalendar(calendar, '');
  return calendar;
}

/**
 * Reads a list of holidays, `ocop-holidays/1`.
 *
 * @param input JSON text or data
 * @returns the list
 * @throws {OcopError} `input/*` with a JSON pointer; `calendar/day`; `dates/year-twice`, `dates/other-year`, `dates/day-twice`,
 *   `dates/no-weekend`
 */
export function parseHolidays(input: unknown): Holidays {
  const holidays = readJson(input) as Holidays;
  checkHolidays(holidays, '');
  return holidays;
}

/** @throws {OcopError} as `parseRatingCalendar` */
export function checkCalendar(calendar: RatingCalendar, pointer = '/calendar'): void {
  if (isKnown(calendar)) return;
  checkInput(ratingCalendarCheck, calendar, pointer);
  const { renewal, deadlines, rounds, withdrawal } = calendar;
  const stages = deadlines.map(({ id }) => id);
  const named = [
    [withdrawal.deadline, `${pointer}/withdrawal/deadline`] as const,
    ...rounds.map(({ handling }, at) => [handling, `${pointer}/rounds${pointerStep(at)}/handling`] as const),
  ];
  for (const [stage, path] of named)
    if (stage !== undefined && !stages.includes(stage))
      refuse('dates/stage', path, { stage: describeValue(stage), known: stages });
  const { earliest, latest } = renewal;
  if (earliest < latest) refuse('dates/window', `${pointer}/renewal`, { earliest, latest });
  known.add(calendar);
}

/** @throws {OcopError} as `parseHolidays` */
export function checkHolidays(holidays: Holidays, pointer = '/holidays'): void {
  if (isKnown(holidays)) return;
  checkInput(holidaysCheck, holidays, pointer);
  const years = new Set<number>();
  for (const [at, year] of holidays.years.entries()) {
    const path = `${pointer}/years${pointerStep(at)}`;
    if (years.has(year.year)) refuse('dates/year-twice', path, { year: String(year.year) });
    years.add(year.year);
    checkDaysOfYear(year, holidays.weekend, path);
  }
  known.add(holidays);
}

/** @throws {OcopError} `input/shape`, and as `parseHolidays` for one year */
export function checkHolidayYear(plan: HolidayYear, weekend: readonly number[], pointer: string): void {
  checkInput(holidayYearCheck, plan, pointer);
  checkDaysOfYear(plan, weekend, pointer);
}

function checkDaysOfYear(
  { year, off, working }: HolidayYear,
  weekend: readonly number[],
  pointer: string,
): void {
  const seen = new Set<string>();
  const lists = [
    ['off', off],
    ['working', working],
  ] as const;
  for (const [name, days] of lists)
    for (const [at, { day }] of days.entries()) {
      const path = `${pointer}/${name}${pointerStep(at)}/day`;
      if (!day.startsWith(`${year}-`)) refuse('dates/other-year', path, { day, year: String(year) });
      if (seen.has(day)) refuse('dates/day-twice', path, { day });
      seen.add(day);
      if (name === 'working' && !weekend.includes(weekdayOf(day))) refuse('dates/no-weekend', path, { day });
    }
}

/** @throws {OcopError} `calendar/day` */
export function checkDay(day: unknown, path: string): void {
  const read = readIsoDay(day);
  if ('refused' in read) refuseDay(read.refused, path);
}
