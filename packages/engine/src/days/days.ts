/** Days of the calendar as `YYYY-MM-DD`: no clock, no time of day, no time zone. Written so, they sort as they follow. */

const MILLISECONDS = 86_400_000;
/** No certificate, decision or dossier is older or lasts longer; a year beyond is a slip of the hand. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether it is a day that exists: 2026-02-30 is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && isCalendarDay(year, month, day);
}

/** @param day a day that exists */
export function addDays(day: string, days: number): string {
  return formatDay(toTime(day) + days * MILLISECONDS);
}

/**
 * The same day of a later month; the last of a month that is too short, as the law counts (Civil Code 2015, Art. 148.3).
 *
 * @param day a day that exists
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return formatDay(first.getTime() + (Math.min(date, last) - 1) * MILLISECONDS);
}

/** How many days lie from one to the other; both exist. */
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
