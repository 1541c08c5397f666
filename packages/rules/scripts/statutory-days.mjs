/** Vietnam's statutory days off as the library `date-holidays` has them, Tết by the lunar calendar included. */
import { addDays } from '@ocop-kit/engine/days';
import DateHolidays from 'date-holidays';

/** The year in which the first decision of the list was in its first full year. */
export const FIRST_HOLIDAY_YEAR = 2024;
/** A certificate of 2026 is renewed in 2029, and again in 2032. */
export const LAST_HOLIDAY_YEAR = 2035;

/** What the library calls a day, and for how many days from it offices are closed. @see Labour Code 2019, Art. 112.1 */
const KINDS = {
  '01-01': ['new-year', 1],
  '1 day before vietnamese 1-0-1 P5D': ['tet', 5],
  'vietnamese 3-0-10': ['hung-kings', 1],
  '04-30': ['victory', 1],
  '05-01': ['labour', 1],
  '09-02': ['national', 1],
};

/**
 * @param {number} first
 * @param {number} last
 * @returns {Record<string, Record<string, string[]>>} by year and kind, the days as `MM-DD`
 */
export function readStatutoryDays(first, last) {
  const library = new DateHolidays('VN', { types: ['public'] });
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return Object.fromEntries(years.map((year) => [year, readYear(library, year)]));
}

function readYear(library, year) {
  const found = library.getHolidays(year).flatMap(({ date, rule }) => {
    const [kind, count] = KINDS[rule] ?? [];
    if (kind === undefined) return [];
    const first = date.slice(0, 10);
    return [[kind, Array.from({ length: count }, (_, at) => addDays(first, at).slice(5))]];
  });
  const missing = Object.values(KINDS).find(([kind]) => !found.some(([other]) => other === kind));
  if (missing) throw new Error(`date-holidays has no “${missing[0]}” in ${year}.`);
  return Object.fromEntries(found);
}
