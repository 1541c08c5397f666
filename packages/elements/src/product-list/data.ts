/** What a product list shows, read as untrusted: from the host's array or from JSON in the page. */
import type { RatingData } from '../rating/data.js';
import { fits, isText, maybe, RATING, withoutNulls, type Shape } from '../rating/shape.js';

/** One rated product, and where it belongs. */
export interface ProductData extends RatingData {
  readonly id?: string | undefined;
  /** The product group, in words. */
  readonly group?: string | undefined;
  readonly commune?: string | undefined;
  /** The address of a picture: `https:`, or from the page's own site (`/…`, `./…`). */
  readonly image?: string | undefined;
}

/** More is not a list that a page shows; a person could not wait for it either. */
const MOST_PRODUCTS = 10_000;
const MOST_JSON = 10_000_000;
const MOST_TEXT = 2_000;

const isShort = (value: unknown): boolean => !isText(value) || String(value).length <= MOST_TEXT;

const PRODUCT: Shape<ProductData> = {
  ...RATING,
  id: maybe(isText),
  group: maybe(isText),
  commune: maybe(isText),
  image: maybe(isText),
};

export type Refusal =
  | { readonly key: 'not-json' | 'not-a-list' }
  | { readonly key: 'too-long' | 'too-many'; readonly values: { readonly most: number } }
  /** Some entries are no products; the first of them by its place in the list, from 1. */
  | { readonly key: 'left-out'; readonly values: { readonly count: number; readonly first: number } };

export interface ReadProducts {
  readonly products: readonly ProductData[];
  readonly refusal?: Refusal;
}

export function readJson(text: string): ReadProducts {
  if (text.length > MOST_JSON)
    return { products: [], refusal: { key: 'too-long', values: { most: MOST_JSON } } };
  try {
    return readProducts(JSON.parse(text));
  } catch {
    return { products: [], refusal: { key: 'not-json' } };
  }
}

/** Takes what are products and says what are not: one bad row does not empty a province's page. */
export function readProducts(value: unknown): ReadProducts {
  if (!Array.isArray(value)) return { products: [], refusal: { key: 'not-a-list' } };
  if (value.length > MOST_PRODUCTS)
    return { products: [], refusal: { key: 'too-many', values: { most: MOST_PRODUCTS } } };
  const read = Array.from<unknown, ProductData | undefined>(value, asProduct);
  const products = read.filter((product) => product !== undefined);
  const count = read.length - products.length;
  if (count === 0) return { products };
  return { products, refusal: { key: 'left-out', values: { count, first: read.indexOf(undefined) + 1 } } };
}

function asProduct(value: unknown): ProductData | undefined {
  const fields = said(value);
  if (fields.certificate !== undefined) fields.certificate = said(fields.certificate);
  const texts = [...Object.values(fields), ...Object.values(said(fields.certificate))];
  return fits(fields, PRODUCT) && texts.every(isShort) ? fields : undefined;
}

/** The fields of an object that say something. */
function said(value: unknown): Record<string, unknown> {
  const fields = Object.entries(Object(value) as Record<string, unknown>);
  return Object.fromEntries(fields.filter(([name, field]) => withoutNulls(name, field) !== undefined));
}
