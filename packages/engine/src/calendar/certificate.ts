/** How a certificate stands on a day, when its renewal is filed, who decides, and what to do next. */
import { describeValue, refuse } from '../errors/errors.js';
import {
  certificateState,
  findFilingState,
  limitExtension,
  type CertificateValidity,
} from '../days/certificate-state.js';
import type { Holidays } from '../formats/calendar/holidays.js';
import type { Authority, RatingCalendar } from '../formats/calendar/rating-calendar.js';
import { checkCalendar, checkDay } from './check-calendar.js';
import type { CalendarCitation } from './citation-text.js';
import { daysAfter, daysUntil, monthsAfter } from './plain-days.js';
import { listNotes } from './certificate-notes.js';
import { describeState, listSteps } from './certificate-steps.js';
import type { CertificateQuestion, RenewalDays, StandingDays } from './standing-days.js';
import { citeDecision, type CalendarStatement, type CalendarStep } from './statement.js';
import { workingDaysOf } from './working-days.js';

/** How a certificate stands. Days are `YYYY-MM-DD`. */
export interface CertificateStanding {
  readonly state: CertificateValidity;
  readonly on: string;
  readonly stars: number;
  readonly issued?: string;
  /** The last day of its own term. */
  readonly expires: string;
  /** The last day on which it holds: of its extension, or before its withdrawal, where there is one. */
  readonly until: string;
  /** Whole days from `on` to `until`; negative once it is over. */
  readonly daysLeft: number;
  /** Absent for one that is withdrawn. */
  readonly renewal?: RenewalDays;
  /** The last day to which it may be extended. */
  readonly extendableUntil: string;
  readonly authority: Authority;
  /** How it stands, for `calendarText`. */
  readonly statement: CalendarStatement;
  /** What to do next, the most urgent first, for `calendarText`. */
  readonly next: readonly CalendarStep[];
  /** What is not as it should be, or rests on former rules, for `calendarText`. */
  readonly notes: readonly CalendarStatement[];
  /** Every article that this rests on, each once. */
  readonly cites: readonly CalendarCitation[];
}

/**
 * Says how a certificate stands on a day, when its renewal is filed and what to do next.
 *
 * What the decision leaves open is read so: a term of months leaves out the day of issue and holds its last day whole, and ends with the
 * last of a month that has no such day (Civil Code 2015, Arts. 147.2, 148.3); a window of so many days before the end includes both its
 * days; a last day that a certificate states itself holds (Art. 12.1); an extension that is longer than the law allows counts to
 * the last day allowed, which `notes` says.
 *
 * @param question what is known of the certificate, and the day that is asked about
 * @param calendar of the decision, `calendarInForce` of `@ocop-kit/rules/calendar`
 * @param options `holidays`: of the country, with which `notes` says when the last day for filing is a day off
 * @returns plain data; `calendarText` says `statement`, `next` and `notes`
 * @throws {OcopError} `calendar/day`; `dates/no-end` where neither day is known; `dates/ends-early` where it ends before it was issued;
 *   `dates/no-certificate` for stars that get none; `input/shape` for what is no calendar
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.1, 4.3, 7.6a, 8, 12.1, 12.3
 */
export function certificate(
  question: CertificateQuestion,
  calendar: RatingCalendar,
  { holidays }: { readonly holidays?: Holidays | undefined } = {},
): CertificateStanding {
  checkCalendar(calendar);
  const asked = Object(question) as CertificateQuestion;
  const { on, stars, issued, withdrawn } = asked;
  for (const key of ['on', 'issued', 'expires', 'extended', 'withdrawn'] as const)
    if (key === 'on' || asked[key] !== undefined) checkDay(asked[key], `/${key}`);
  const authority = authorityOf(stars, calendar);
  const computed = issued === undefined ? undefined : monthsAfter(issued, calendar.certificate.months);
  const expires = findExpiry(asked, computed);
  const extendableUntil = daysAfter(expires, calendar.extension.days);
  const extended = limitExtension(asked.extended, expires, extendableUntil);
  const renewal = findRenewal(expires, on, calendar, holidays);
  const state = certificateState({ issued, expires, expiringFrom: renewal.from, extended, withdrawn }, on);
  const held = extended ?? expires;
  const until = withdrawn !== undefined && withdrawn <= held ? daysAfter(withdrawn, -1) : held;
  const left = daysUntil(on, until);
  const days: StandingDays = { ...asked, state, expires, computed, until, left, extendableUntil, renewal };
  const statement = describeState(days, calendar);
  const next = listSteps(days, calendar);
  const notes = listNotes(days, calendar);
  const cited = [
    citeDecision(calendar, authority.cite),
    renewal.cite,
    ...[statement, ...next, ...notes].map(({ cite }) => cite),
  ];
  return {
    state,
    on,
    stars,
    ...(issued !== undefined && { issued }),
    expires,
    until,
    daysLeft: left,
    ...(state !== 'withdrawn' && { renewal }),
    extendableUntil,
    authority,
    statement,
    next,
    notes,
    cites: [...new Set(cited)].filter((cite) => cite !== undefined),
  };
}

/**
 * Finds who decides on a rank.
 *
 * @param stars the rank
 * @param authorities of the calendar, or of one of its parts
 * @returns undefined for a rank that nobody certifies
 */
export const findAuthority = (stars: number, authorities: readonly Authority[]): Authority | undefined =>
  authorities.find(({ ranks }) => ranks.includes(stars));

function authorityOf(stars: number, { authorities }: RatingCalendar): Authority {
  const authority = findAuthority(stars, authorities);
  if (authority) return authority;
  const ranks = authorities.flatMap((one) => one.ranks).sort((a, b) => a - b);
  return refuse('dates/no-certificate', '/stars', { stars: describeValue(stars), ranks: ranks.map(String) });
}

/** As stated, else so many months after the day of issue. */
function findExpiry({ issued, expires }: CertificateQuestion, computed: string | undefined): string {
  if (expires === undefined) return computed ?? refuse('dates/no-end', '/issued', {});
  if (issued !== undefined && expires < issued) refuse('dates/ends-early', '/expires', { issued, expires });
  return expires;
}

function findRenewal(
  expires: string,
  on: string,
  calendar: RatingCalendar,
  holidays: Holidays | undefined,
): RenewalDays {
  const { earliest, latest, cite } = calendar.renewal;
  const from = daysAfter(expires, -earliest);
  const until = daysAfter(expires, -latest);
  const lastWorkingDay = holidays && workingDaysOf(holidays).onOrBefore(until);
  return {
    from,
    until,
    state: findFilingState({ from, until }, on),
    ...(lastWorkingDay !== undefined && lastWorkingDay !== until && { lastWorkingDay }),
    cite: citeDecision(calendar, cite),
  };
}
