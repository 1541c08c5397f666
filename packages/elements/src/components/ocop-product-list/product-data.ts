/** Reads the products of a list as untrusted data, from the host's array or from JSON in the page. */
import { doAtOnce, type Steps } from '../../shared/slices.js';
import type { RatingData } from '../ocop-rating/rating-data.js';
import { address, text, type FieldReader } from '../ocop-rating/rating-fields.js';
import { RATING, readRecord, type RatingProblem, type RatingShape } from '../ocop-rating/read-rating.js';
import { nameOf } from '../ocop-rating/rating-refusal.js';

/** One rated product, with its group and commune. */
export interface ProductData extends RatingData {
  /** Its id in the register, for messages about a record that cannot be shown. */
  readonly id?: string | number | undefined;
  /** The name of the product group. */
  readonly group?: string | undefined;
  /** The name of the commune. */
  readonly commune?: string | undefined;
  /** The number of its industry in the decision in force, 1 to 6: what is drawn where there is no picture. */
  readonly industry?: number | undefined;
  /** The number of its criteria set in the decision in force, 1 to 26; drawn before the industry. */
  readonly set?: number | undefined;
  /** The address of a picture: `https:`, or on the page's own site (`/…`, `./…`). */
  readonly image?: string | undefined;
  /** Its number in trade (GTIN), for structured data. */
  readonly gtin?: string | undefined;
  /** The address at which the signed record of its rating can be checked. */
  readonly record?: string | undefined;
}

/** No page could show more, and nobody would wait for it. */
export const MAX_PRODUCTS = 10_000;
const MAX_JSON = 10_000_000;

/** What only chooses a drawing is no reason to refuse a product. */
const number: FieldReader = (value) => {
  const read = Number(value);
  return Number.isInteger(read) && read > 0 ? read : undefined;
};

const PRODUCT: RatingShape<ProductData> = {
  ...RATING,
  id: text,
  group: text,
  commune: text,
  industry: number,
  set: number,
  image: address,
  gtin: text,
  record: address,
};

/** What one record says, as far as it can be read. */
export const readProduct = (record: unknown): Partial<ProductData> =>
  readRecord(record, PRODUCT).rating ?? {};

/** Where a record stands in the list, and what it is called. */
export interface RecordName {
  /** Its position in the list, from 1. */
  readonly position: number;
  readonly name: string;
  readonly id: string;
}

/** A record that cannot be shown, with all its problems, or that says again what another has said. */
export interface LeftOut extends RecordName {
  readonly problems: readonly RatingProblem[];
  /** The position of the same record, which is shown. */
  readonly sameAs?: number;
}

/** A record that is shown although its id is another's. */
export interface Doubtful extends RecordName {
  /** The position of the first record with this id. */
  readonly sharesIdWith: number;
}

export type Refusal =
  | { readonly key: 'not-json' | 'not-a-list' }
  | { readonly key: 'too-long' | 'too-many'; readonly values: { readonly most: number } }
  | { readonly key: 'left-out'; readonly all: number; readonly records: readonly LeftOut[] };

export interface ReadProducts {
  readonly products: readonly ProductData[];
  readonly doubtful: readonly Doubtful[];
  readonly refusal?: Refusal;
}

const refuse = (refusal: Refusal): ReadProducts => ({ products: [], doubtful: [], refusal });

export function* readJson(text: string): Steps<ReadProducts> {
  if (text.length > MAX_JSON) return refuse({ key: 'too-long', values: { most: MAX_JSON } });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ key: 'not-json' });
  }
  return yield* readRecords(value);
}

export const readProducts = (value: unknown): ReadProducts => doAtOnce(readRecords(value));

/** Separates valid products from invalid records: one bad record must not empty a province's page. */
export function* readRecords(value: unknown): Steps<ReadProducts> {
  if (!Array.isArray(value)) return refuse({ key: 'not-a-list' });
  if (value.length > MAX_PRODUCTS) return refuse({ key: 'too-many', values: { most: MAX_PRODUCTS } });
  const products: ProductData[] = [];
  const doubtful: Doubtful[] = [];
  const records: LeftOut[] = [];
  const byId = new Map<string, { readonly position: number; readonly product: ProductData }>();
  for (const [i, record] of Array.from<unknown>(value).entries()) {
    yield;
    const { rating, problems } = readRecord(record, PRODUCT);
    const named = { position: i + 1, name: nameOf(record), id: idOf(record) };
    const first = rating?.id === undefined ? undefined : byId.get(String(rating.id));
    if (!rating) records.push({ ...named, problems });
    // A row that was pasted twice would be counted twice.
    else if (first && isSame(first.product, rating))
      records.push({ ...named, problems: [], sameAs: first.position });
    else {
      products.push(rating);
      if (first) doubtful.push({ ...named, sharesIdWith: first.position });
      else if (rating.id !== undefined) byId.set(String(rating.id), { position: i + 1, product: rating });
    }
  }
  if (records.length === 0) return { products, doubtful };
  return { products, doubtful, refusal: { key: 'left-out', all: value.length, records } };
}

/** Both are read by one shape, so that their fields stand in one order. */
const isSame = (one: ProductData, other: ProductData): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const MAX_ID = 40;

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, MAX_ID) : '';
}
