/** What still goes by former rules after a decision has come into force, and until when. */
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import { checkCalendar } from './check-calendar.js';
import { daysAfter } from './plain-days.js';
import { citeDecision, type CalendarStatement } from './statement.js';

/** One transition. Days are `YYYY-MM-DD`. */
export interface TransitionDays {
  readonly id: string;
  readonly from: string;
  /** The last day; absent for what has no end of its own. */
  readonly until?: string;
  /** The transition, for `calendarText`. */
  readonly statement: CalendarStatement;
}

/**
 * Lists what still goes by former rules, and until when: the days are those that `choosePack` goes by.
 *
 * @param calendar of the decision
 * @returns in the calendar's order
 * @throws {OcopError} `input/shape` and `dates/*` for what is no calendar
 * @see QĐ 26/2026/QĐ-TTg Arts. 11.2, 12
 */
export function transitionDays(calendar: RatingCalendar): TransitionDays[] {
  checkCalendar(calendar);
  return calendar.transitions.map(({ id, title, from, days, cite: citation }) => {
    const cite = citeDecision(calendar, citation);
    if (days === undefined)
      return { id, from, statement: { code: 'transition-without-end', values: { title, from }, cite } };
    const until = daysAfter(from, days);
    return { id, from, until, statement: { code: 'transition', values: { title, days, from, until }, cite } };
  });
}
