/** Reads the products of a list as untrusted data, from the host's array or from JSON in the page. */
import type { RatingData } from '../ocop-rating/rating-data.js';
import { address, text } from '../ocop-rating/rating-fields.js';
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
  /** The address of a picture: `https:`, or on the page's own site (`/…`, `./…`). */
  readonly image?: string | undefined;
}

/** No page could show more, and nobody would wait for it. */
const MAX_PRODUCTS = 10_000;
const MAX_JSON = 10_000_000;

const PRODUCT: RatingShape<ProductData> = {
  ...RATING,
  id: text,
  group: text,
  commune: text,
  image: address,
};

/** A record that cannot be shown, with all its problems. */
export interface LeftOut {
  /** Its position in the list, from 1. */
  readonly position: number;
  readonly name: string;
  readonly id: string;
  readonly problems: readonly RatingProblem[];
}

export type Refusal =
  | { readonly key: 'not-json' | 'not-a-list' }
  | { readonly key: 'too-long' | 'too-many'; readonly values: { readonly most: number } }
  | { readonly key: 'left-out'; readonly all: number; readonly records: readonly LeftOut[] };

export interface ReadProducts {
  readonly products: readonly ProductData[];
  readonly refusal?: Refusal;
}

export function readJson(text: string): ReadProducts {
  if (text.length > MAX_JSON)
    return { products: [], refusal: { key: 'too-long', values: { most: MAX_JSON } } };
  try {
    return readProducts(JSON.parse(text));
  } catch {
    return { products: [], refusal: { key: 'not-json' } };
  }
}

/** Separates valid products from invalid records: one bad record must not empty a province's page. */
export function readProducts(value: unknown): ReadProducts {
  if (!Array.isArray(value)) return { products: [], refusal: { key: 'not-a-list' } };
  if (value.length > MAX_PRODUCTS)
    return { products: [], refusal: { key: 'too-many', values: { most: MAX_PRODUCTS } } };
  const products: ProductData[] = [];
  const records: LeftOut[] = [];
  Array.from<unknown>(value).forEach((record, i) => {
    const { rating, problems } = readRecord(record, PRODUCT);
    if (rating) products.push(rating);
    else records.push({ position: i + 1, name: nameOf(record), id: idOf(record), problems });
  });
  if (records.length === 0) return { products };
  return { products, refusal: { key: 'left-out', all: value.length, records } };
}

const MAX_ID = 40;

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, MAX_ID) : '';
}
