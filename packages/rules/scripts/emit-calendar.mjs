/** Writes the modules of days: the calendars of decisions, what a rating needs of the one in force, and days off. */

/**
 * @param {readonly any[]} calendars composed, that of the decision in force first
 */
export function emitCalendars(calendars) {
  const [inForce, ...former] = calendars;
  const { certificate, renewal, extension } = inForce;
  const terms = { months: certificate.months, expiring: renewal.earliest, extension: extension.days };
  return [
    `import type { RatingCalendar } from '@ocop-kit/engine/calendar';`,
    `export const calendarInForce: RatingCalendar = ${JSON.stringify(inForce)};`,
    `export const calendars: Readonly<Record<string, RatingCalendar>> = {`,
    `'${inForce.pack}': calendarInForce,`,
    ...former.map((calendar) => `'${calendar.pack}': ${JSON.stringify(calendar)},`),
    '};',
    `export const termsInForce = ${JSON.stringify(terms)};`,
  ].join('\n');
}

/** Kept by every minifier. */
const LICENSE =
  '/*! Days off: from date-holidays 3.37.0 by commenthol, data CC BY-SA 3.0, changed; see LICENSE-holidays.txt */';

/** @param {object} holidays composed */
export const emitHolidays = (holidays) =>
  [
    LICENSE,
    `import type { Holidays } from '@ocop-kit/engine/calendar';`,
    `export const holidays: Holidays = ${JSON.stringify(holidays)};`,
  ].join('\n');
