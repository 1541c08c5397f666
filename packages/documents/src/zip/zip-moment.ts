/** A written moment as zip files have it. Nothing is reckoned: the same text gives the same bytes in every time zone. */
import type { ZipMoment } from './headers.js';

const FIRST_YEAR = 1980;
const LAST_YEAR = 2107;

/**
 * @param moment a day, or a moment with its time zone, as the formats write them: the clock is taken as it is written
 * @returns midnight for a day alone; the first day that a zip file knows for anything before it, and the last for anything after
 */
export function zipMoment(moment: string): ZipMoment {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(moment)?.slice(1) ?? []
  ).map((digits: string | undefined) => Number(digits ?? 0));
  if (year < FIRST_YEAR) return { date: dateOf(FIRST_YEAR, 1, 1), time: 0 };
  if (year > LAST_YEAR) return { date: dateOf(LAST_YEAR, 12, 31), time: 0 };
  return { date: dateOf(year, month, day), time: (hour << 11) | (minute << 5) | (second >> 1) };
}

const dateOf = (year: number, month: number, day: number): number =>
  ((year - FIRST_YEAR) << 9) | (month << 5) | day;
