/** How a certificate stands on a day, worked out from its history. */
import {
  certificateState,
  findFilingState,
  limitExtension,
  type CertificateValidity,
  type FilingState,
} from '../days/certificate-state.js';
import { addDays } from '../days/days.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import type { CertificateCalendar } from './certificate-calendar.js';
import { beginsPeriod, nextPeriod, type CertificatePeriod } from './certificate-period.js';
import { withDecisionDays } from './decision-days.js';

/** How a certificate may stand; `undated` where neither its first day nor its last is recorded. */
export type RegisteredState = CertificateValidity | 'undated';

/** How a certificate stands on a day, and what is in force. Days are `YYYY-MM-DD`. */
export interface CertificateStatus extends CertificatePeriod {
  readonly state: RegisteredState;
  /**
   * The last day on which it holds, unless it is withdrawn: of its extension as far as one is allowed, else of its own term. `until` is what
   * is recorded.
   */
  readonly ends?: string | undefined;
  /** When the dossier for renewal is handed in; undefined where the end is not known. */
  readonly renewal?: {
    readonly from: string;
    readonly until: string;
    readonly state: FilingState;
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
  for (const event of withDecisionDays(events)) {
    if (event.kind !== 'corrected') isAhead = event.on !== undefined && event.on > on;
    if (!isAhead) period = nextPeriod(period, event, calendar);
  }
  if (!period) return { state: events.some(beginsPeriod) ? 'not-yet' : 'undated' };
  const { issued, expires, until, withdrawn } = period;
  if (expires === undefined) return { ...period, state: undatedState(period, on) };
  const renewal = findRenewal(expires, on, calendar);
  const extended = limitExtension(until, expires, addDays(expires, calendar.extension.days));
  // A withdrawal whose day nobody recorded is in force.
  const days = {
    issued,
    expires,
    expiringFrom: renewal.from,
    extended,
    withdrawn: withdrawn && (withdrawn.on ?? on),
  };
  return { ...period, state: certificateState(days, on), ends: extended ?? expires, renewal };
}

/** Of a certificate whose end nobody knows. */
function undatedState({ issued, withdrawn }: CertificatePeriod, on: string): RegisteredState {
  if (withdrawn) return 'withdrawn';
  return issued !== undefined && issued > on ? 'not-yet' : 'undated';
}

function findRenewal(
  expires: string,
  on: string,
  { renewal }: CertificateCalendar,
): NonNullable<CertificateStatus['renewal']> {
  const window = { from: addDays(expires, -renewal.earliest), until: addDays(expires, -renewal.latest) };
  return { ...window, state: findFilingState(window, on) };
}
