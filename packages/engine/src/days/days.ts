/** Days of the calendar as `YYYY-MM-DD`: no clock, no time of day, no time zone. Written so, they sort as they follow. */

const MILLISECONDS = 86_400_000;
/** No certificate, decision or dossier is older or lasts longer; a year outside these is a typing error. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`: 2026-02-30 is none.
 *
 * @param value anything at all
 * @returns false for years before 1900 and after 2199 too
 */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && isCalendarDay(year, month, day);
}

/**
 * Counts days on, or back.
 *
 * @param day a day that exists, `YYYY-MM-DD`
 * @param days how many; negative ones go back
 * @returns the day reached, `YYYY-MM-DD`
 */
export function addDays(day: string, days: number): string {
  return formatDay(toTime(day) + days * MILLISECONDS);
}

/**
 * Counts months on, or back: the same day of a later month, or the last of a month that is too short.
 *
 * @param day a day that exists, `YYYY-MM-DD`
 * @param months how many; negative ones go back
 * @returns the day reached, `YYYY-MM-DD`
 * @see Civil Code 2015, Art. 148.3
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return formatDay(first.getTime() + (Math.min(date, last) - 1) * MILLISECONDS);
}

/**
 * Counts the days from one day to another.
 *
 * @param from a day that exists, `YYYY-MM-DD`
 * @param to likewise
 * @returns whole days; negative when `to` comes first
 */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / MILLISECONDS;
}

/** Whether the calendar has it, within the years that can be meant. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const known = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  return known && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** The last day of a month, counted from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function formatDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
