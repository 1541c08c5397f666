/** A year's official plan laid over a list of holidays. */
import type { Holidays, HolidayYear } from '../formats/calendar/holidays.js';
import { checkHolidays, checkHolidayYear } from './check-calendar.js';

/**
 * Lays a year's official plan over a list of holidays: all that the list has of that year gives way to it.
 *
 * @param holidays never changed
 * @param plan one year, as it was announced: its days off, and the days of weekends that are worked for them
 * @returns a new list with its years in order
 * @throws {OcopError} `input/shape`, `calendar/day`, `dates/other-year`, `dates/day-twice`, `dates/no-weekend`
 */
export function withOfficialPlan(holidays: Holidays, plan: HolidayYear): Holidays {
  checkHolidays(holidays);
  checkHolidayYear(plan, holidays.weekend, '/plan');
  const others = holidays.years.filter(({ year }) => year !== plan.year);
  return { ...holidays, years: [...others, plan].sort((a, b) => a.year - b.year) };
}
