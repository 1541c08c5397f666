/** What is not as it should be with the days of a certificate, as statements. */
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import type { StandingDays } from './standing-days.js';
import { citeCounting, citeDecision, type CalendarStatement } from './statement.js';

/** What is not as it should be, or rests on former rules. */
export function listNotes(days: StandingDays, calendar: RatingCalendar): CalendarStatement[] {
  const { state, issued, expires, computed, extended, extendableUntil: most, renewal } = days;
  const { certificate: term, extension, transitions } = calendar;
  const extensionCite = citeDecision(calendar, extension.cite);
  const notes: CalendarStatement[] = [];
  const former = transitions.find(
    ({ of, from }) => of === 'certificates' && issued !== undefined && issued < from,
  );
  if (former)
    notes.push({
      code: 'former-certificate',
      values: { from: former.from },
      cite: citeDecision(calendar, former.cite),
    });
  if (issued !== undefined && computed !== undefined) {
    if (computed !== expires) {
      const values = { stated: expires, computed, months: term.months };
      notes.push({ code: 'expires-differs', values, cite: citeDecision(calendar, term.cite) });
    } else if (computed.slice(8) !== issued.slice(8))
      notes.push({
        code: 'no-such-day',
        values: { issued, expires },
        cite: citeCounting(calendar, 'months'),
      });
  }
  if (extended !== undefined && extended > most)
    notes.push({
      code: 'extension-cut',
      values: { stated: extended, most, days: extension.days },
      cite: extensionCite,
    });
  if (extended !== undefined && extended <= expires)
    notes.push({
      code: 'extension-without-effect',
      values: { stated: extended, expires },
      cite: extensionCite,
    });
  const { lastWorkingDay, until } = renewal;
  if (lastWorkingDay !== undefined && renewal.state !== 'late' && state !== 'withdrawn')
    notes.push({ code: 'window-closes-on-day-off', values: { until, lastWorkingDay }, cite: renewal.cite });
  return notes;
}
