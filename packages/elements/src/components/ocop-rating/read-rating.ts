/**
 * Reads untrusted data as a rating: gives the rating in one form, or everything that is wrong with it. The element, the product list and
 * the static renderer all read it here, so none of them shows what another would refuse.
 */
import type { DayProblem } from '@ocop-kit/engine/days';
import { expiryOf, type CertificateData, type RatingData } from './rating-data.js';
import {
  address,
  day,
  FieldRefusal,
  isoDay,
  mostScore,
  mostStars,
  name,
  score,
  stars,
  text,
  type FieldReader,
  type Fields,
} from './rating-fields.js';
import type { RatingFault } from './rating-fault.js';

export type { RatingFault } from './rating-fault.js';

/** One problem of a rating, as plain data; `ratingProblemText` puts it into words. */
export interface RatingProblem {
  /** What is wrong. */
  readonly fault: RatingFault;
  /** The field it is about, such as `stars` or `certificate.issued`; empty if it is about the whole record. */
  readonly field: string;
  /** What the sentence names: what was found, and the limits. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Of `no-day`: why it is not read as a day. */
  readonly day?: DayProblem;
}

/** A record as it was read. */
export interface ReadRating<T extends RatingData = RatingData> {
  /** The rating without its empty fields, numbers as numbers and days as ISO days; undefined if anything is wrong. */
  readonly rating: T | undefined;
  /** Everything that is wrong; empty where there is a rating. */
  readonly problems: readonly RatingProblem[];
}

/** How each field is read. Fields that aren't listed are ignored. */
export type RatingShape<T> = Readonly<Record<keyof T, FieldReader>>;

/** Longer than the JSON of any real rating; such text isn't parsed. */
export const MAX_JSON = 20_000;

const CERTIFICATE: RatingShape<CertificateData> = {
  issuer: text,
  decision: text,
  issued: day,
  expires: day,
  extended: day,
  withdrawn: day,
};

export const RATING: RatingShape<RatingData> = {
  product: name,
  entity: text,
  stars,
  score,
  programme: text,
  mostStars,
  mostScore,
  // Read apart: its fields have names of their own.
  certificate: () => undefined,
  url: address,
};

/**
 * Reads a record as every part of the kit reads it: stars as 4, "4*" or "4 sao", totals as 84.5 or "84,5", days as people write them.
 *
 * @param value anything at all, such as a record of a register
 * @param today the ISO day to judge validity on, if one is set; its own problems are reported along with the record's
 * @returns the rating in one form, or the problems
 */
export function readRating(value: unknown, today?: string): ReadRating {
  return readRecord(value, RATING, today);
}

export function readRecord<T extends RatingData>(
  value: unknown,
  shape: RatingShape<T>,
  today?: string,
): ReadRating<T> {
  const problems: RatingProblem[] = [];
  const read = (fields: Fields, wanted: Readonly<Record<string, FieldReader>>, before = ''): Fields =>
    Object.fromEntries(
      Object.entries(wanted).flatMap(([key, field]) => {
        const found = field(fields[key], fields);
        if (found instanceof FieldRefusal) {
          const { fault, values, day: refused } = found;
          problems.push({ fault, field: before + key, values, ...(refused && { day: refused }) });
          return [];
        }
        return found === undefined ? [] : [[key, found]];
      }),
    );
  if (!isRecord(value)) return { rating: undefined, problems: [noRecord(value)] };
  const fields = read(value, shape);
  const certificate = certificateOf(value['certificate']);
  if (!certificate) problems.push({ fault: 'no-certificate', field: 'certificate', values: {} });
  const inner = read(certificate ?? {}, CERTIFICATE, 'certificate.');
  read({ today }, { today: isoDay });
  if (problems.length === 0) problems.push(...inTime(inner));
  if (problems.length > 0) return { rating: undefined, problems };
  const rating = Object.keys(inner).length === 0 ? fields : { ...fields, certificate: inner };
  return { rating: rating as unknown as T, problems };
}

function noRecord(value: unknown): RatingProblem {
  if (typeof value !== 'string') return { fault: 'no-record', field: '', values: {} };
  return value.length > MAX_JSON
    ? { fault: 'too-long', field: '', values: { most: MAX_JSON } }
    : { fault: 'not-json', field: '', values: {} };
}

/** The record of a certificate, empty where there is none; undefined if it is something else. */
function certificateOf(value: unknown): Fields | undefined {
  if (isRecord(value)) return value;
  // PHP writes an empty record as an empty list.
  const none = (value ?? '') === '' || (Array.isArray(value) && value.length === 0);
  return none ? {} : undefined;
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** If a certificate ends before it begins, one of its days is wrong, and only its holder knows which. */
function inTime(certificate: CertificateData): RatingProblem[] {
  const { issued, expires, extended } = certificate;
  const expiry = expiryOf(certificate);
  if (issued !== undefined && expires !== undefined && expires < issued)
    return [{ fault: 'ends-early', field: 'certificate.expires', values: { issued, expires } }];
  return extended !== undefined && expiry !== undefined && extended < expiry
    ? [{ fault: 'extended-early', field: 'certificate.extended', values: { expires: expiry, extended } }]
    : [];
}
