/** The data of a rating, and what it means on a given day. */
import {
  addDays,
  addMonths,
  certificateState,
  limitExtension,
  readDay,
  type CertificateValidity,
} from '@ocop-kit/engine/days';

/**
 * One rated product, as the host page describes it. Days are ISO days, `2026-05-22`. Records of registers are read as well: "22/05/2026" or a
 * day number of a spreadsheet, "4*" or "4 sao" for stars, "84,5" for a score.
 */
export interface RatingData {
  /** The name of the product. */
  readonly product: string;
  /** Who makes the product. */
  readonly entity?: string | undefined;
  /** 1 to 5; null for a product without a rank. */
  readonly stars: number | null;
  /** The points of the rating, from 0 to `mostScore`. */
  readonly score?: number | undefined;
  /** What the certificate certifies, for structured data; defaults to OCOP. */
  readonly programme?: string | undefined;
  /** The programme's highest rank and highest total; default to 5 and 100. */
  readonly mostStars?: number | undefined;
  /** The highest total a product can have; 100 by default. */
  readonly mostScore?: number | undefined;
  /** The certificate of the rank; absent where there is none. */
  readonly certificate?: CertificateData | undefined;
  /** A page with more about the product: a web address, or one on the page's own site (`/…`, `./…`, `#…`). */
  readonly url?: string | undefined;
}

/** The certificate of a rated product. Days are ISO days, `2026-05-22`. */
export interface CertificateData {
  /** Who gave it, as the certificate says. */
  readonly issuer?: string | undefined;
  /** The number of the decision that gave it. */
  readonly decision?: string | undefined;
  /** Some registers don't record it. Without this and `expires`, nothing is shown about validity. */
  readonly issued?: string | undefined;
  /** The last day of validity; defaults to 36 months after the day of issue. @see QĐ 26/2026/QĐ-TTg Art. 4.3 */
  readonly expires?: string | undefined;
  /**
   * While a product is being re-rated, its certificate stays valid until the result, at most until this day, and never longer than 180 days
   * after its last day. @see Art. 12.3
   */
  readonly extended?: string | undefined;
  /** From which day it is withdrawn. @see Art. 8 */
  readonly withdrawn?: string | undefined;
}

/**
 * How a certificate stands on a day: not issued yet; valid; ending within 180 days; past its end and extended while the product is re-rated;
 * expired; withdrawn.
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a, 8, 12.3
 */
export type Validity = CertificateValidity;

/** The defaults of a rating. */
export const OCOP = { programme: 'OCOP', mostStars: 5, mostScore: 100 } as const;

/**
 * What a page with nothing but a rating on it needs of the calendar of the decision in force, which is several times its size. A test holds
 * them equal to it. @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a, 12.3
 */
const MONTHS = 36;
const EXPIRING_DAYS = 180;
const EXTENSION_DAYS = 180;

/**
 * The last day of validity: as stated, else 36 months after the day of issue.
 *
 * @param certificate as the host has it
 * @returns an ISO day; undefined if neither day is known
 * @see QĐ 26/2026/QĐ-TTg Art. 4.3
 */
export function expiryOf({ issued, expires }: CertificateData): string | undefined {
  const begins = isoOf(issued);
  return isoOf(expires) ?? (begins === undefined ? undefined : addMonths(begins, MONTHS));
}

/**
 * The last day of an extension as it counts: as stated, at most 180 days after the last day of validity.
 *
 * @param certificate as the host has it
 * @returns an ISO day; undefined where nothing is extended, or if the last day of validity is not known
 * @see QĐ 26/2026/QĐ-TTg Art. 12.3
 */
export function extensionOf(certificate: CertificateData): string | undefined {
  const expiry = expiryOf(certificate);
  return expiry && limitExtension(isoOf(certificate.extended), expiry, addDays(expiry, EXTENSION_DAYS));
}

/**
 * How a certificate stands on a day, by the rule by which registers and the calendar of the decision judge it.
 *
 * @param certificate as the host has it
 * @param today an ISO day
 * @returns undefined if its last day is not known and it is not withdrawn
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a, 8, 12.3
 */
export function validityOn(certificate: CertificateData, today: string): Validity | undefined {
  const expires = expiryOf(certificate);
  const withdrawn = isoOf(certificate.withdrawn);
  if (!expires) return withdrawn && today >= withdrawn ? 'withdrawn' : undefined;
  const [issued, extended] = [isoOf(certificate.issued), extensionOf(certificate)];
  const expiringFrom = addDays(expires, -EXPIRING_DAYS);
  return certificateState({ issued, expires, expiringFrom, extended, withdrawn }, today);
}

/** Whether a certificate held once and holds no longer. */
export const isPast = (state: string | undefined): boolean => state === 'expired' || state === 'withdrawn';

/** A day in whatever form it is kept; what cannot be read is not known. */
function isoOf(day: unknown): string | undefined {
  const read = readDay(day);
  return 'day' in read ? read.day : undefined;
}

/** Today where the person is, as an ISO day. */
export function todayHere(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Formats a day as dd/mm/yyyy, as Vietnam writes it. */
export function dayText(day: string | undefined): string {
  return (day ?? '').split('-').reverse().join('/');
}

/** Lets through only addresses that are safe in a link or an image: web addresses and those of the page's own site (`/`, `./`, `#`). */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?:\/\/|\/(?!\/)|\.{1,2}\/|#)/i.test(url) ? url : undefined;
}
