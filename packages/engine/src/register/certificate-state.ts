/** How a certificate stands on a day, worked out from its history. */
import { addDays, daysBetween } from '../days/days.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import type { CertificateCalendar } from './certificate-calendar.js';
import { beginsPeriod, nextPeriod, type CertificatePeriod } from './certificate-period.js';

/** How a certificate may stand; `undated` where neither its first day nor its last is recorded. */
export type RegisteredState =
  'not-yet' | 'valid' | 'expiring' | 'extended' | 'expired' | 'withdrawn' | 'undated';

/** How a certificate stands on a day, and what is in force. Days are `YYYY-MM-DD`. */
export interface CertificateStatus extends CertificatePeriod {
  readonly state: RegisteredState;
  /** When the dossier for renewal is handed in; undefined where the end is not known. */
  readonly renewal?: {
    readonly from: string;
    readonly until: string;
    readonly state: 'early' | 'open' | 'late';
  };
}

/** On which day something is looked at, and by which periods. */
export interface StateOptions {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The periods of the decision in force. */
  readonly calendar: CertificateCalendar;
}

/**
 * Works out how a certificate stands on a day. What is recorded for days after it is not in force yet; a correction says how things were all
 * along.
 *
 * @param certificate with its whole history
 * @param options the day, and the periods of the decision in force
 * @returns state, rank, days; nothing in it is stored
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a, 8, 12.3
 */
export function stateOf(
  { events }: { readonly events: readonly CertificateEvent[] },
  { on, calendar }: StateOptions,
): CertificateStatus {
  let period: CertificatePeriod | undefined;
  let isAhead = false;
  for (const event of events) {
    if (event.kind !== 'corrected') isAhead = event.on !== undefined && event.on > on;
    if (!isAhead) period = nextPeriod(period, event, calendar);
  }
  if (!period) return { state: events.some(beginsPeriod) ? 'not-yet' : 'undated' };
  const { expires } = period;
  const renewal = expires === undefined ? undefined : renewalOf(expires, on, calendar);
  return { ...period, state: standingOf(period, on, calendar), ...(renewal && { renewal }) };
}

function standingOf(
  { issued, expires, until, withdrawn }: CertificatePeriod,
  on: string,
  { renewal }: CertificateCalendar,
): RegisteredState {
  if (withdrawn) return 'withdrawn';
  if (issued !== undefined && issued > on) return 'not-yet';
  if (expires === undefined) return 'undated';
  if (on <= expires) return daysBetween(on, expires) <= renewal.earliest ? 'expiring' : 'valid';
  return until !== undefined && on <= until ? 'extended' : 'expired';
}

function renewalOf(
  expires: string,
  on: string,
  { renewal }: CertificateCalendar,
): NonNullable<CertificateStatus['renewal']> {
  const from = addDays(expires, -renewal.earliest);
  const until = addDays(expires, -renewal.latest);
  return { from, until, state: on < from ? 'early' : on <= until ? 'open' : 'late' };
}
