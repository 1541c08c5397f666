/**
 * Reads untrusted data as a rating: gives the rating, or everything that is wrong with it. The element, the product list and the static
 * renderer all read it here, so none of them shows what another would refuse.
 */
import { readIsoDay, type DayProblem, isRecord } from '@ocop-kit/engine';
import { expiryOf, OCOP, type CertificateData, type RatingData } from './rating-data.js';

/** What can be wrong with the data of a rating. */
export type RatingFault =
  | 'not-json'
  | 'too-long'
  | 'no-record'
  | 'no-certificate'
  | 'no-name'
  | 'no-text'
  | 'long-text'
  | 'no-rank'
  | 'no-most-stars'
  | 'no-score'
  | 'no-day'
  /** The certificate ends before it begins. */
  | 'ends-early'
  | 'extended-early';

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

export interface ReadRating<T extends RatingData = RatingData> {
  /** The rating without its empty fields; undefined if anything is wrong. */
  readonly rating: T | undefined;
  readonly problems: readonly RatingProblem[];
}

/** The value of a field, and its problem if it has one. */
type Field = (value: unknown, name: string, whole: Fields) => RatingProblem | undefined;
type Fields = Readonly<Record<string, unknown>>;
/** How each field is read. Fields that aren't listed are ignored. */
export type RatingShape<T> = Readonly<Record<keyof T, Field>>;

/** Drawing a row of stars for any number whatever could freeze the page. */
const MAX_STARS = 10;
const MAX_SCORE = 1_000_000;
const MAX_TEXT = 2_000;
/** Longer than the JSON of any real rating; such text isn't parsed. */
export const MAX_JSON = 20_000;

const problem = (fault: RatingFault, field: string, values: RatingProblem['values'] = {}): RatingProblem => ({
  fault,
  field,
  values,
});

export const text: Field = (value, name) => {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return problem('no-text', name);
  return value.length > MAX_TEXT ? problem('long-text', name, { most: MAX_TEXT }) : undefined;
};
const name: Field = (value, field, whole) => {
  const lacking = value === undefined || (typeof value === 'string' && value.trim() === '');
  return lacking ? problem('no-name', field) : text(value, field, whole);
};
const day: Field = (value, field) => {
  const read = value === undefined ? undefined : readIsoDay(value);
  if (!read || 'day' in read) return undefined;
  return { ...problem('no-day', field), day: read.refused };
};
const within = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;
const isRank = (value: unknown, most: number): boolean => Number.isInteger(value) && within(value, most);

/** An upper bound: the record's own if it is valid, else OCOP's. */
const mostOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const CERTIFICATE: RatingShape<CertificateData> = {
  issuer: text,
  decision: text,
  issued: day,
  expires: day,
  extended: day,
};

export const RATING: RatingShape<RatingData> = {
  product: name,
  entity: text,
  stars: (value, field, { mostStars }) => {
    const most = mostOf(mostStars, OCOP.mostStars);
    if (value === null || isRank(value, Math.min(most, MAX_STARS))) return undefined;
    return problem('no-rank', field, { most, found: shown(value) });
  },
  score: (value, field, { mostScore }) => {
    const most = mostOf(mostScore, OCOP.mostScore);
    if (value === undefined || within(value, most)) return undefined;
    return problem('no-score', field, { least: 0, most, found: shown(value) });
  },
  programme: text,
  mostStars: (value, field) =>
    value === undefined || (isRank(value, MAX_STARS) && value !== 0)
      ? undefined
      : problem('no-most-stars', field, { most: MAX_STARS, found: shown(value) }),
  mostScore: (value, field) =>
    value === undefined || (within(value, MAX_SCORE) && value >= 1)
      ? undefined
      : problem('no-score', field, { least: 1, most: MAX_SCORE, found: shown(value) }),
  certificate: () => undefined,
  url: text,
};

/** @param today the ISO day to judge validity on, if one is set; its own problems are reported along with the record's */
export function readRating(value: unknown, today?: string): ReadRating {
  return readRecord(value, RATING, today);
}

export function readRecord<T extends RatingData>(
  value: unknown,
  shape: RatingShape<T>,
  today?: string,
): ReadRating<T> {
  const refused = (...problems: readonly RatingProblem[]): ReadRating<T> => ({ rating: undefined, problems });
  if (typeof value === 'string')
    return refused(
      value.length > MAX_JSON ? problem('too-long', '', { most: MAX_JSON }) : problem('not-json', ''),
    );
  if (!isRecord(value)) return refused(problem('no-record', ''));
  const fields = dropEmptyFields(value, shape);
  const { certificate } = fields;
  const inner =
    certificate === undefined || !isRecord(certificate) ? {} : dropEmptyFields(certificate, CERTIFICATE);
  const problems = [
    ...wrong(fields, shape, ''),
    ...(certificate === undefined || isRecord(certificate)
      ? wrong(inner, CERTIFICATE, 'certificate.')
      : [problem('no-certificate', 'certificate')]),
    ...wrong({ today: today || undefined }, { today: day }, ''),
  ];
  if (problems.length === 0) problems.push(...inTime(inner));
  if (problems.length > 0) return refused(...problems);
  const rating = certificate === undefined ? fields : { ...fields, certificate: inner };
  return { rating: rating as unknown as T, problems };
}

function wrong(fields: Fields, shape: Readonly<Record<string, Field>>, before: string): RatingProblem[] {
  return Object.entries(shape).flatMap(([name, field]) => field(fields[name], before + name, fields) ?? []);
}

/** If a certificate ends before it begins, one of its days is wrong, and only its holder knows which. */
function inTime(certificate: CertificateData): RatingProblem[] {
  const { issued, expires, extended } = certificate;
  const expiry = expiryOf(certificate);
  if (issued !== undefined && expires !== undefined && expires < issued)
    return [problem('ends-early', 'certificate.expires', { issued, expires })];
  return extended !== undefined && expiry !== undefined && extended < expiry
    ? [problem('extended-early', 'certificate.extended', { expires: expiry, extended })]
    : [];
}

/** Programs write null for a missing value and tables write an empty string. `stars: null` does mean something, and names are required. */
function dropEmptyFields(value: Fields, shape: object): Fields {
  const fields = Object.keys(shape).map((name) => {
    const field = value[name];
    return [name, name === 'stars' || field !== '' ? field : undefined] as const;
  });
  return Object.fromEntries(
    fields.flatMap(([name, field]) =>
      field === undefined || (field === null && name !== 'stars') ? [] : [[name, field]],
    ),
  );
}

/** A value as it can be quoted in a sentence; empty if it can't. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
