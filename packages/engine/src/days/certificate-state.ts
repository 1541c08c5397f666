/** How a certificate stands on a day: the one rule, by comparing days, for a page that can afford no more and for the calendar. */

/** How a certificate stands on a day. */
export type CertificateValidity =
  /** Issued after that day. */
  | 'not-yet'
  | 'valid'
  /** Valid, and so near its end that a new dossier is taken. */
  | 'expiring'
  /** Past its end, and valid until there is a result. */
  | 'extended'
  | 'expired'
  | 'withdrawn';

/** The days of a certificate, `YYYY-MM-DD`. */
export interface CertificateDays {
  readonly issued?: string | undefined;
  /** The last day of its own term. */
  readonly expires: string;
  /** The first day on which it counts as expiring. */
  readonly expiringFrom: string;
  /** The last day of its extension. */
  readonly extended?: string | undefined;
  /** The day of withdrawal, on which it holds no longer. */
  readonly withdrawn?: string | undefined;
}

/**
 * Says how a certificate stands on a day.
 *
 * @param days of the certificate; nothing is checked
 * @param on the day, `YYYY-MM-DD`
 * @returns what it is on that day
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a, 8, 12.3
 */
export function certificateState(days: CertificateDays, on: string): CertificateValidity {
  const { issued, expires, expiringFrom, extended, withdrawn } = days;
  if (withdrawn !== undefined && on >= withdrawn) return 'withdrawn';
  if (issued !== undefined && on < issued) return 'not-yet';
  if (on > expires) return extended !== undefined && on <= extended ? 'extended' : 'expired';
  return on >= expiringFrom ? 'expiring' : 'valid';
}
