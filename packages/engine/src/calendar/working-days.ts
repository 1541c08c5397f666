/** Which days offices work on, by a list of holidays, and how sure that is for each year. */
import { refuse } from '../errors/errors.js';
import type { Holidays, HolidayYear } from '../formats/calendar/holidays.js';
import { checkHolidays } from './check-calendar.js';
import { daysAfter, weekdayOf } from './plain-days.js';

/** How far a year's days off are known: by an official plan, as the law lets expect, or not at all. */
export interface HolidayCoverage {
  readonly year: number;
  readonly state: HolidayYear['state'] | 'none';
}

/** A list of holidays, ready to be asked. */
export interface WorkingDays {
  readonly isOff: (day: string) => boolean;
  /** The first working day from this one on, itself included. */
  readonly onOrAfter: (day: string) => string;
  /** The last working day up to this one, itself included. */
  readonly onOrBefore: (day: string) => string;
  /** The last of so many working days; the day it starts from is left out. */
  readonly after: (day: string, count: number) => string;
  /** What is known of the years from one day to another. */
  readonly coverage: (from: string, until: string) => readonly HolidayCoverage[];
}

/** A whole year and the weeks around it: a list in which none of so many days is worked is no list of holidays. */
const MAX_DAYS_OFF = 400;

const known = new WeakMap<Holidays, WorkingDays>();

/**
 * Makes a list of holidays ready to be asked; once for each list.
 *
 * @param holidays never changed: change a list by making a new one, as `withOfficialPlan` does
 * @returns which days are worked; years that the list lacks have their weekends alone, which `coverage` says
 * @throws {OcopError} as `parseHolidays`, for what is no list of holidays; each of its functions `dates/no-working-day`, where every day of
 *   more than a year is off
 */
export function workingDaysOf(holidays: Holidays): WorkingDays {
  const before = known.get(holidays);
  if (before) return before;
  checkHolidays(holidays);
  const days = readWorkingDays(holidays);
  known.set(holidays, days);
  return days;
}

function readWorkingDays({ weekend, years }: Holidays): WorkingDays {
  const off = new Set(years.flatMap((year) => year.off.map(({ day }) => day)));
  const working = new Set(years.flatMap((year) => year.working.map(({ day }) => day)));
  const states = new Map(years.map(({ year, state }) => [year, state]));
  const isOff = (day: string): boolean =>
    off.has(day) || (weekend.includes(weekdayOf(day)) && !working.has(day));
  const nearest = (day: string, step: 1 | -1): string => {
    let found = day;
    for (let passed = 0; isOff(found); found = daysAfter(found, step))
      if (++passed > MAX_DAYS_OFF) refuse('dates/no-working-day', '/holidays', { day, days: MAX_DAYS_OFF });
    return found;
  };
  return {
    isOff,
    onOrAfter: (day) => nearest(day, 1),
    onOrBefore: (day) => nearest(day, -1),
    after: (day, count) => {
      let found = day;
      for (let left = count; left > 0; left--) found = nearest(daysAfter(found, 1), 1);
      return found;
    },
    coverage: (from, until) => {
      const [first, last] = [from, until].map((day) => Number(day.slice(0, 4))) as [number, number];
      return Array.from({ length: last - first + 1 }, (_, at) => ({
        year: first + at,
        state: states.get(first + at) ?? 'none',
      }));
    },
  };
}
