/** What the calendar says, as data: a code, its values and the article; `calendarText` says it in words. */
import type { Text } from '../text/text.js';
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import type { Citation } from '../formats/fields.js';
import type { CalendarCitation } from './citation-text.js';
import type { CalendarMessageKey } from './messages.vi.js';

/** One statement about days; `calendarText` says it. */
export interface CalendarStatement {
  /** Which sentence it is. */
  readonly code: CalendarMessageKey;
  /** What the sentence names: days as `YYYY-MM-DD`, numbers, and texts of the calendar. */
  readonly values: Readonly<Record<string, string | number | Text>>;
  /** The article it rests on. */
  readonly cite?: CalendarCitation;
}

/** Something to do. */
export interface CalendarStep extends CalendarStatement {
  /** The first day on which it can be done, `YYYY-MM-DD`; absent where that is at once. */
  readonly from?: string;
  /** The last day for it, `YYYY-MM-DD`; absent where there is none. */
  readonly by?: string;
}

/** Of one calendar by article: the same object for the same article, so that what is cited twice can be told. */
const citations = new WeakMap<RatingCalendar, Map<string, CalendarCitation>>();

/** An article of the calendar's decision. */
export const citeDecision = (calendar: RatingCalendar, { article }: Citation): CalendarCitation =>
  citeOnce(calendar, article ?? '', () => ({
    decision: calendar.decision,
    ...(article !== undefined && { article }),
  }));

/** An article of the statute that says how terms are counted. */
export function citeCounting(
  calendar: RatingCalendar,
  part: 'start' | 'end' | 'months' | 'daysOff',
): CalendarCitation {
  const { counting } = calendar;
  const { article } = counting[part];
  return citeOnce(calendar, `statute ${article ?? ''}`, () => ({
    statute: counting.statute,
    ...(article !== undefined && { article }),
  }));
}

function citeOnce(calendar: RatingCalendar, key: string, create: () => CalendarCitation): CalendarCitation {
  const known = citations.get(calendar) ?? new Map<string, CalendarCitation>();
  citations.set(calendar, known);
  const cite = known.get(key) ?? create();
  known.set(key, cite);
  return cite;
}
