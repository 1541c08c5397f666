/** What cannot be in the history of a certificate: one list of rules, for what is refused and for what is found in a register. */
import { addDays } from '../days/days.js';
import { formatDay } from '../days/format-day.js';
import type { Problem } from '../errors/errors.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import type { Text } from '../text/text.js';
import type { CertificateCalendar } from './certificate-calendar.js';
import { beginsPeriod, nextPeriod, type CertificatePeriod } from './certificate-period.js';
import { isCorrectedSince } from './corrected-since.js';
import { withDecisionDays } from './decision-days.js';

/** A problem of one event. */
export interface HistoryFault {
  /** Its position among the events, from 0. */
  readonly at: number;
  readonly problem: Problem;
}

type Fault = Pick<Problem, 'code' | 'values'>;

/** What a correction of a field puts right: the correction is looked at itself, and what was recorded before it stays as it was. */
const CORRECTED_BY: Readonly<Partial<Record<string, readonly string[]>>> = {
  'register/no-certificate': ['stars'],
  'register/expires-first': ['expires', 'issued'],
};

/**
 * Looks through a history for what cannot be.
 *
 * @param events in the order in which they were recorded
 * @param calendar periods, ranks and grounds of the decision in force
 * @returns problems with a pointer from the certificate, `/events/2/until`; without those that a correction has put right
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.1a, 4.3, 8.1, 12.3
 */
export function historyFaults(
  events: readonly CertificateEvent[],
  calendar: CertificateCalendar,
): HistoryFault[] {
  const faults: HistoryFault[] = [];
  let period: CertificatePeriod | undefined;
  let last: string | undefined;
  withDecisionDays(events).forEach((event, at) => {
    for (const { field, ...fault } of faultsOf(event, { period, last, calendar }))
      if (!isCorrectedSince(events, at, CORRECTED_BY[fault.code] ?? []))
        faults.push({ at, problem: { ...fault, path: `/events/${at}/${field}` } as Problem });
    period = nextPeriod(period, event, calendar);
    if (event.on !== undefined && (last === undefined || event.on > last)) last = event.on;
  });
  return faults;
}

interface Before {
  readonly period: CertificatePeriod | undefined;
  /** The last day that was recorded. */
  readonly last: string | undefined;
  readonly calendar: CertificateCalendar;
}

type FieldFault = Fault & { readonly field: keyof CertificateEvent };

function* faultsOf(event: CertificateEvent, before: Before): Generator<FieldFault> {
  const { on, kind } = event;
  const { period, last, calendar } = before;
  if (on !== undefined && last !== undefined && on < last)
    yield fault('on', 'register/order', { day: dayText(on), before: dayText(last) });
  if (kind === 'recognised') yield* recognisedTwice(event, before);
  else if (!period) yield fault('kind', 'register/not-recognised', {});
  else if (period.withdrawn && kind !== 'corrected') {
    const day = dayText(period.withdrawn.on ?? '–');
    yield fault('kind', kind === 'withdrawn' ? 'register/withdrawn-twice' : 'register/withdrawn', { day });
  }
  yield* rankFaults(event, before);
  yield* dayFaults(event, nextPeriod(period, event, calendar));
  if (kind === 'extended' && period) yield* extensionFaults(event, period, calendar);
  const { ground } = event;
  const known = calendar.grounds.map(({ id }) => id);
  if (ground !== undefined && !known.includes(ground))
    yield fault('ground', 'register/unknown-ground', { ground, known });
}

/** Whoever is withdrawn or has expired may be recognised anew. */
function* recognisedTwice({ on }: CertificateEvent, { period }: Before): Generator<FieldFault> {
  if (!period || period.withdrawn) return;
  const until = [period.expires, period.until]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (until === undefined || on === undefined || on > until) return;
  yield fault('kind', 'register/recognised-already', { until: dayText(until) });
}

function* rankFaults({ kind, stars }: CertificateEvent, { period, calendar }: Before): Generator<FieldFault> {
  if (stars === undefined) return;
  const ranks = calendar.authorities.flatMap((authority) => authority.ranks);
  if (!ranks.includes(stars)) yield fault('stars', 'register/no-certificate', { stars, ranks });
  const present = period?.stars;
  if (kind === 'upgraded' && present !== undefined && stars <= present)
    yield fault('stars', 'register/not-higher', { stars, present });
}

function* dayFaults(event: CertificateEvent, period: CertificatePeriod | undefined): Generator<FieldFault> {
  if (!period || !(beginsPeriod(event) || event.kind === 'corrected')) return;
  const { issued, expires } = period;
  const isOfEvent = event.issued !== undefined || event.expires !== undefined;
  if (isOfEvent && issued !== undefined && expires !== undefined && expires < issued)
    yield fault('expires', 'register/expires-first', { issued: dayText(issued), expires: dayText(expires) });
}

function* extensionFaults(
  { until }: CertificateEvent,
  { expires }: CertificatePeriod,
  { extension: { days } }: CertificateCalendar,
): Generator<FieldFault> {
  if (until === undefined) {
    yield fault('until', 'register/no-until', {});
    return;
  }
  if (expires === undefined) {
    yield fault('until', 'register/no-expiry', {});
    return;
  }
  const latest = addDays(expires, days);
  if (until <= expires)
    yield fault('until', 'register/extension-short', { until: dayText(until), expires: dayText(expires) });
  if (until > latest)
    yield fault('until', 'register/extension-long', {
      until: dayText(until),
      latest: dayText(latest),
      days,
    });
}

function fault<C extends Problem['code']>(
  field: keyof CertificateEvent,
  code: C,
  values: Extract<Problem, { readonly code: C }>['values'],
): FieldFault {
  return { field, code, values };
}

/** A day in a sentence, as each language writes it. */
const dayText = (day: string): Text => ({ en: formatDay(day, false), vi: formatDay(day, true) });
