/** What a rating says, and what follows from it on a given day. */
import { addMonths, daysBetween } from '@ocop-kit/engine/calendar';

/** One rated product, as a host knows it. Dates are ISO days, `2026-05-22`. */
export interface RatingData {
  readonly product: string;
  readonly entity?: string | undefined;
  /** 1 to 5; null for a product without a rank. */
  readonly stars: number | null;
  readonly score?: number | undefined;
  /** What the certificate is of, for machines that read it; OCOP unless said. */
  readonly programme?: string | undefined;
  /** The highest rank and total of the programme; 5 and 100 unless said. */
  readonly mostStars?: number | undefined;
  readonly mostScore?: number | undefined;
  readonly certificate?: CertificateData | undefined;
  readonly url?: string | undefined;
}

export interface CertificateData {
  readonly issuer?: string | undefined;
  readonly decision?: string | undefined;
  /** Not every register knows it; without this and `expires`, nothing is said about how long it holds. */
  readonly issued?: string | undefined;
  /** The last day it holds; without it 36 months from the day of issue. @see QĐ 26/2026/QĐ-TTg Art. 4.3 */
  readonly expires?: string | undefined;
  /** A holder in re-rating keeps the certificate until the result, to this day at most. @see Art. 12.3 */
  readonly extended?: string | undefined;
}

export type Validity = 'valid' | 'expiring' | 'extended' | 'expired';

/** What holds of a rating that does not say otherwise. */
export const OCOP = { programme: 'OCOP', mostStars: 5, mostScore: 100 } as const;

const MONTHS = 36;
/** A dossier for re-rating is due 180 to 120 days before the end. @see Art. 7.6a */
const EXPIRING_DAYS = 180;

/** The day the certificate ends: as it says, or 36 months from the day of issue; undefined where it knows neither. */
export function expiryOf({ issued, expires }: CertificateData): string | undefined {
  return expires ?? (issued === undefined ? undefined : addMonths(issued, MONTHS));
}

/** @param today an ISO day */
export function validityOn(certificate: CertificateData, today: string): Validity | undefined {
  const expiry = expiryOf(certificate);
  if (expiry === undefined) return undefined;
  if (today > expiry)
    return certificate.extended !== undefined && today <= certificate.extended ? 'extended' : 'expired';
  return daysBetween(today, expiry) <= EXPIRING_DAYS ? 'expiring' : 'valid';
}

/** The person's own day, as a certificate counts it. */
export function todayHere(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** dd/mm/yyyy, as Vietnam writes days. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Only addresses that a link or an image may safely have: of the web, or from the page's own site (`/`, `./`, `#`). */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?:\/\/|\/(?!\/)|\.{1,2}\/|#)/i.test(url) ? url : undefined;
}
