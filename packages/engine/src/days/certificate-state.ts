/**
 * How a certificate stands on a day: the one rule, by comparing days, for a page that can afford no more, for registers and for the
 * calendar. Whoever asks has counted the days with a reckoner of their own.
 */

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

/**
 * Limits an extension to what the decision allows: one that is longer counts to the last day allowed, one that is not after the term
 * extends nothing.
 *
 * @param stated the last day of the extension as it is recorded, `YYYY-MM-DD`; undefined where there is none
 * @param expires the last day of the certificate's own term
 * @param latest the last day to which it may be extended
 * @returns the last day that counts; undefined where nothing is extended
 * @see QĐ 26/2026/QĐ-TTg Art. 12.3
 */
export function limitExtension(
  stated: string | undefined,
  expires: string,
  latest: string,
): string | undefined {
  if (stated === undefined || stated <= expires) return undefined;
  return stated > latest ? latest : stated;
}

/** Before the window in which a renewal is filed, in it, or after it. */
export type FilingState = 'early' | 'open' | 'late';

/**
 * Says how a day lies to the window in which a renewal is filed, both its days included.
 *
 * @param window its first and last day, `YYYY-MM-DD`
 * @param on the day that is asked about
 * @returns before it, in it, or after it
 * @see QĐ 26/2026/QĐ-TTg Art. 7.6a
 */
export function findFilingState(
  { from, until }: { readonly from: string; readonly until: string },
  on: string,
): FilingState {
  if (on < from) return 'early';
  return on > until ? 'late' : 'open';
}
