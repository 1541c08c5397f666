/** By when an office has to act: working days by a list of holidays, days of the calendar by the Civil Code. */
import { describeValue, refuse } from '../errors/errors.js';
import type { Holidays } from '../formats/calendar/holidays.js';
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import type { Text } from '../text/text.js';
import { checkCalendar, checkDay } from './check-calendar.js';
import { daysAfter } from './plain-days.js';
import { citeCounting, citeDecision, type CalendarStatement } from './statement.js';
import { workingDaysOf, type HolidayCoverage } from './working-days.js';

/** What deadlines are counted by. */
export interface DeadlineOptions {
  /** Of the decision, `calendarInForce` of `@ocop-kit/rules/calendar`. */
  readonly calendar: RatingCalendar;
  /** Of the country, `holidays` of `@ocop-kit/rules/holidays`; `withOfficialPlan` lays a year's plan over it. */
  readonly holidays: Holidays;
}

/** By when an office has to act. Days are `YYYY-MM-DD`. */
export interface RatingDeadline {
  readonly id: string;
  readonly title: Text;
  readonly count: number;
  readonly unit: RatingCalendar['deadlines'][number]['unit'];
  /** The day it is counted from, which is left out. */
  readonly from: string;
  /** The last day, which counts as a whole. */
  readonly until: string;
  /** The last day by the count alone, where that is a day off and the term ends with the working day after it. */
  readonly counted?: string;
  /** How far the days off of the years it runs through are known. */
  readonly coverage: readonly HolidayCoverage[];
  /** The deadline, for `calendarText`. */
  readonly statement: CalendarStatement;
  /** That it moved, and which years' days off are not known for certain, for `calendarText`. */
  readonly notes: readonly CalendarStatement[];
}

/**
 * Says by when an office has to act.
 *
 * @param stage the id of a deadline of the calendar: in QĐ 26/2026 `commune`, `re-rating` and `withdrawal`
 * @param from the day the term starts from, `YYYY-MM-DD`: it is left out, and the last day counts as a whole
 * @param options the calendar, and the days off
 * @returns plain data; `coverage` and `notes` say where a year's days off are not known, or not for certain
 * @throws {OcopError} `dates/stage`, `calendar/day`; `input/shape` and `dates/*` for what is no calendar or no list of holidays
 * @see QĐ 26/2026/QĐ-TTg Arts. 7.2, 7.6g, 8.4; Civil Code 2015, Arts. 147.2, 148.1, 148.5
 */
export function deadlines(
  stage: string,
  from: string,
  { calendar, holidays }: DeadlineOptions,
): RatingDeadline {
  checkCalendar(calendar);
  const found = calendar.deadlines.find(({ id }) => id === stage);
  if (!found)
    refuse('dates/stage', '/stage', {
      stage: describeValue(stage),
      known: calendar.deadlines.map(({ id }) => id),
    });
  checkDay(from, '/from');
  const working = workingDaysOf(holidays);
  const { id, title, count, unit, cite } = found;
  const counted = unit === 'days' ? daysAfter(from, count) : undefined;
  const until = counted === undefined ? working.after(from, count) : working.onOrAfter(counted);
  const moved = counted !== undefined && counted !== until;
  const coverage = working.coverage(counted ?? from, until);
  return {
    id,
    title,
    count,
    unit,
    from,
    until,
    ...(moved && { counted }),
    coverage,
    statement: {
      code: `deadline-${unit}`,
      values: { title, count, from, until },
      cite: citeDecision(calendar, cite),
    },
    notes: [
      ...(moved
        ? [
            {
              code: 'deadline-moved',
              values: { count, counted, until },
              cite: citeCounting(calendar, 'daysOff'),
            } as const,
          ]
        : []),
      ...describeCoverage(coverage),
    ],
  };
}

/** What is not known for certain of the years that were looked at. */
export const describeCoverage = (coverage: readonly HolidayCoverage[]): CalendarStatement[] =>
  coverage.flatMap(({ year, state }) =>
    state === 'official' ? [] : [{ code: `holidays-${state}`, values: { year: String(year) } } as const],
  );
