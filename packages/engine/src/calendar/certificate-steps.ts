/** How a certificate stands and what to do next, as statements. */
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import { daysUntil } from './plain-days.js';
import type { StandingDays } from './standing-days.js';
import { citeDecision, type CalendarStatement, type CalendarStep } from './statement.js';

/** How it stands. */
export function describeState(days: StandingDays, calendar: RatingCalendar): CalendarStatement {
  const { state, left, issued = '', expires, until, withdrawn = '' } = days;
  const term = citeDecision(calendar, calendar.certificate.cite);
  switch (state) {
    case 'not-yet':
      return { code: 'state-not-yet', values: { issued }, cite: term };
    case 'withdrawn':
      return {
        code: 'state-withdrawn',
        values: { withdrawn },
        cite: citeDecision(calendar, calendar.withdrawal.cite),
      };
    case 'extended':
      return {
        code: 'state-extended',
        values: { expires, until, left },
        cite: citeDecision(calendar, calendar.extension.cite),
      };
    case 'expired':
      return { code: 'state-expired', values: { until }, cite: term };
    default:
      return left === 0
        ? { code: 'state-last-day', values: { expires }, cite: term }
        : { code: `state-${state}`, values: { expires, left }, cite: term };
  }
}

/** What to do next, the most urgent first. */
export function listSteps(days: StandingDays, calendar: RatingCalendar): CalendarStep[] {
  const { state, on, expires, until, extendableUntil: limit, renewal } = days;
  const extension = citeDecision(calendar, calendar.extension.cite);
  const term = citeDecision(calendar, calendar.certificate.cite);
  const { from, until: fileUntil, cite } = renewal;
  const again: CalendarStep = { code: 'register-again', values: {} };
  switch (state) {
    case 'withdrawn':
      return [
        { code: 'stop-showing', values: {}, cite: citeDecision(calendar, calendar.withdrawal.cite) },
        again,
      ];
    case 'extended':
      return [{ code: 'await-result', values: { until }, by: until, cite: extension }];
    case 'expired':
      return on <= limit
        ? [
            { code: 'confirm-extension', values: { limit }, by: limit, cite: extension },
            { code: 'stop-showing-unless-filed', values: {}, cite: term },
            again,
          ]
        : [{ code: 'stop-showing', values: {}, cite: term }, again];
    default:
  }
  switch (renewal.state) {
    case 'early':
      return [{ code: 'file-between', values: { from, until: fileUntil }, from, by: fileUntil, cite }];
    case 'open':
      return [
        {
          code: 'file-by',
          values: { until: fileUntil, left: daysUntil(on, fileUntil) },
          by: fileUntil,
          cite,
        },
      ];
    case 'late':
      return [
        { code: 'file-late', values: { until: fileUntil, expires, limit }, by: expires, cite: extension },
      ];
  }
}
