/** Products ready to be shown: read, checked and sorted once, until the host sets others or another day. */
import { readIsoDay, type DayProblem } from '@ocop-kit/engine';
import { doAtOnce, type Steps } from '../../shared/slices.js';
import { todayHere } from '../ocop-rating/rating-data.js';
import { buildCatalogue, type ProductCatalogue, type ListedProduct } from './product-catalogue.js';
import { readJson, readRecords, type Doubtful, type ReadProducts, type Refusal } from './product-data.js';
import { sortProducts, type Sort } from './product-filter.js';

export interface ProductListing extends ProductCatalogue {
  readonly refusal?: Refusal | undefined;
  /** Whether the host set any products at all, even an empty list. */
  readonly filled: boolean;
  readonly inOrder: (sort: Sort, expiredLast: boolean) => readonly ListedProduct[];
  /** Shown, and yet to be looked at by whoever keeps the list. */
  readonly doubtful: readonly Doubtful[];
  readonly source: unknown;
  readonly day: string;
  /** Why the day that the page set is invalid; `day` is then today. */
  readonly noDay?: DayProblem | undefined;
}

export const emptyListing: ProductListing = doAtOnce(
  buildListing({ products: [], doubtful: [] }, undefined, ''),
);

/** @returns the same object as long as nothing has changed */
export function* updateListing(
  listing: ProductListing,
  products: unknown,
  json: string | undefined,
  today: string | undefined,
): Steps<ProductListing> {
  const asked = today ? readIsoDay(today) : undefined;
  const day = asked && 'day' in asked ? asked.day : todayHere();
  const noDay = asked && 'refused' in asked ? asked.refused : undefined;
  const source = products ?? json;
  const same = day === listing.day && noDay?.found === listing.noDay?.found;
  if (source === listing.source && (same || source === undefined)) return listing;
  if (source === undefined) return emptyListing;
  const read = yield* products === undefined ? readJson(json ?? '') : readRecords(products);
  return { ...(yield* buildListing(read, source, day)), noDay };
}

function* buildListing(
  { products, refusal, doubtful }: ReadProducts,
  source: unknown,
  day: string,
): Steps<ProductListing> {
  const catalogue = yield* buildCatalogue(products, day);
  const orders = new Map<string, readonly ListedProduct[]>();
  return {
    ...catalogue,
    refusal,
    doubtful,
    filled: source !== undefined,
    source,
    day,
    inOrder: (sort, expiredLast) => {
      const name = `${sort} ${String(expiredLast)}`;
      const order = orders.get(name) ?? sortProducts(catalogue.listed, sort, expiredLast);
      orders.set(name, order);
      return order;
    },
  };
}
