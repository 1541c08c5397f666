/** Whether what others wrote has the shape of a rating; what has not is never shown, and never stops a page. */
import type { CertificateData, RatingData } from './data.js';

type Is = (value: unknown) => boolean;
/** What each field may be; fields of no name here are ignored. */
export type Shape<T> = Readonly<Record<keyof T, Is>>;

export const isText: Is = (value) => typeof value === 'string';
export const isDay: Is = (value) =>
  isText(value) && /^\d{4}-\d\d-\d\d$/.test(String(value)) && Date.parse(String(value)) > 0;
export const maybe =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const isRank: Is = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_STARS;

/** A row of stars drawn for any number would hold up the page. */
const MOST_STARS = 10;

const CERTIFICATE: Shape<CertificateData> = {
  issuer: maybe(isText),
  decision: maybe(isText),
  issued: isDay,
  expires: maybe(isDay),
  extended: maybe(isDay),
};

export const RATING: Shape<RatingData> = {
  product: isText,
  entity: maybe(isText),
  stars: (value) => value === null || isRank(value),
  score: maybe(Number.isFinite),
  programme: maybe(isText),
  mostStars: maybe(isRank),
  mostScore: maybe(Number.isFinite),
  certificate: maybe((value) => fits(value, CERTIFICATE)),
  url: maybe(isText),
};

export function fits<T extends object>(value: unknown, shape: Shape<T>): value is T {
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  return Object.entries<Is>(shape).every(([name, is]) => is(fields[name]));
}

/** Programs write what they lack as null; a rank of null is said, anything else is left out. */
export const withoutNulls = (key: string, value: unknown): unknown =>
  key === 'stars' ? value : (value ?? undefined);
