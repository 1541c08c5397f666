/** Reckoning with days by Temporal: days are `YYYY-MM-DD`, without a clock and without a time zone. */
import { addDays, addMonths, create, dayOfWeek, diffDays, toString } from 'temporal-polyfill/fns/PlainDate';

/** @param days negative ones go back */
export const daysAfter = (day: string, days: number): string => toString(addDays(read(day), days));

/** The same day so many months on, or the last of a month that is too short. */
export const monthsAfter = (day: string, months: number): string => toString(addMonths(read(day), months));

/** Whole days from one day to another; negative when the other comes first. */
export const daysUntil = (from: string, to: string): number => diffDays(read(from), read(to));

/**
 * Finds the day of the week.
 *
 * @param day a day that exists, `YYYY-MM-DD`
 * @returns 1 for Monday to 7 for Sunday
 */
export function weekdayOf(day: string): number {
  return dayOfWeek(read(day));
}

/** @param day was checked */
function read(day: string): ReturnType<typeof create> {
  return create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}
