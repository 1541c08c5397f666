/** Walks through the history of a certificate: what is in force after each event. Nothing is judged here. */
import { addMonths } from '../days/days.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import type { CertificateCalendar } from './certificate-calendar.js';

/** What the last recognition, upgrade or renewal gave, corrected and extended since, or withdrawn. */
export interface CertificatePeriod {
  readonly stars?: number | undefined;
  readonly score?: string | undefined;
  readonly decision?: string | undefined;
  readonly issuer?: string | undefined;
  /** The day of the decision. */
  readonly decided?: string | undefined;
  /** From when it is valid. */
  readonly issued?: string | undefined;
  /** The last day, without any extension. */
  readonly expires?: string | undefined;
  /** The last day of an extension. */
  readonly until?: string | undefined;
  readonly withdrawn?: { readonly on?: string | undefined; readonly ground?: string | undefined } | undefined;
}

/** Kinds that begin a period of their own. */
const BEGINNINGS: readonly string[] = ['recognised', 'upgraded', 'renewed'];

export const beginsPeriod = ({ kind }: Pick<CertificateEvent, 'kind'>): boolean => BEGINNINGS.includes(kind);

/** @returns the period after an event; the one before where the event says nothing of one */
export function nextPeriod(
  before: CertificatePeriod | undefined,
  event: CertificateEvent,
  calendar: Pick<CertificateCalendar, 'certificate'>,
): CertificatePeriod | undefined {
  const { kind, on, stars, score, decision, issuer, ground, until } = event;
  if (beginsPeriod(event)) {
    const issued = event.issued ?? on;
    return {
      stars: stars ?? before?.stars,
      score,
      decision,
      issuer,
      decided: on,
      issued,
      expires: event.expires ?? expiryOf(issued, calendar),
    };
  }
  if (!before) return undefined;
  if (kind === 'extended') return { ...before, until };
  if (kind === 'withdrawn') return { ...before, withdrawn: { on, ground } };
  const issued = event.issued ?? before.issued;
  // A corrected day of issue moves the end that followed from it, and no end that was recorded.
  const isDerived = before.expires === undefined || before.expires === expiryOf(before.issued, calendar);
  return {
    ...before,
    stars: stars ?? before.stars,
    score: score ?? before.score,
    decision: decision ?? before.decision,
    issuer: issuer ?? before.issuer,
    issued,
    expires: event.expires ?? (isDerived ? expiryOf(issued, calendar) : before.expires),
    until: until ?? before.until,
  };
}

/** @see QĐ 26/2026/QĐ-TTg Art. 4.3, for the decision in force */
const expiryOf = (
  issued: string | undefined,
  { certificate }: Pick<CertificateCalendar, 'certificate'>,
): string | undefined => (issued === undefined ? undefined : addMonths(issued, certificate.months));
