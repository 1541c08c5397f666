/** The data of a rating, and what it means on a given day. */
import { addMonths, daysBetween } from '@ocop-kit/engine';

/** One rated product, as the host page describes it. Dates are ISO days, `2026-05-22`. */
export interface RatingData {
  readonly product: string;
  readonly entity?: string | undefined;
  /** 1 to 5; null for a product without a rank. */
  readonly stars: number | null;
  readonly score?: number | undefined;
  /** What the certificate certifies, for structured data; defaults to OCOP. */
  readonly programme?: string | undefined;
  /** The programme's highest rank and highest total; default to 5 and 100. */
  readonly mostStars?: number | undefined;
  readonly mostScore?: number | undefined;
  readonly certificate?: CertificateData | undefined;
  readonly url?: string | undefined;
}

export interface CertificateData {
  readonly issuer?: string | undefined;
  readonly decision?: string | undefined;
  /** Some registers don't record it. Without this and `expires`, nothing is shown about validity. */
  readonly issued?: string | undefined;
  /** The last day of validity; defaults to 36 months after the day of issue. @see QĐ 26/2026/QĐ-TTg Art. 4.3 */
  readonly expires?: string | undefined;
  /** While a product is being re-rated, its certificate stays valid until the result, at most until this day. @see Art. 12.3 */
  readonly extended?: string | undefined;
}

export type Validity = 'valid' | 'expiring' | 'extended' | 'expired';

/** The defaults of a rating. */
export const OCOP = { programme: 'OCOP', mostStars: 5, mostScore: 100 } as const;

const MONTHS = 36;
/** The dossier for re-rating is due 180 to 120 days before the certificate ends. @see Art. 7.6a */
const EXPIRING_DAYS = 180;

/** The last day of validity: as stated, else 36 months after the day of issue; undefined if neither is known. */
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

/** Today where the person is, as an ISO day. */
export function todayHere(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Formats a day as dd/mm/yyyy, as Vietnam writes it. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Lets through only addresses that are safe in a link or an image: web addresses and those of the page's own site (`/`, `./`, `#`). */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?:\/\/|\/(?!\/)|\.{1,2}\/|#)/i.test(url) ? url : undefined;
}
