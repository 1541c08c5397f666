/** Filtering and sorting of products: plain values and functions over them. */
import type { Validity } from '../ocop-rating/rating-data.js';
import type { Facets, ListedProduct } from './product-catalogue.js';
import { matchesWords, splitWords } from '../../shared/text-search.js';

export type Sort = 'rank' | 'name' | 'newest' | 'ending';

/** What a product list is filtered and sorted by. */
export interface ProductFilter {
  /** Search words, looked for in product, entity, commune and group. */
  readonly words: string;
  /** Any of these ranks; 0 stands for products without one. Empty means all, as in the other fields. */
  readonly stars: readonly number[];
  /** Any of these states of the certificate. */
  readonly validity: readonly Validity[];
  /** The name of the product group; empty means all. */
  readonly group: string;
  /** The name of the commune; empty means all. */
  readonly commune: string;
  /** `rank`, stars and then points; `name`; `newest`, by day of issue; `ending`, by the last day of the certificate. */
  readonly sort: Sort;
}

export const NO_FILTER: ProductFilter = {
  words: '',
  stars: [],
  validity: [],
  group: '',
  commune: '',
  sort: 'rank',
};

export function filterProducts(
  listed: readonly ListedProduct[],
  filter: ProductFilter,
): readonly ListedProduct[] {
  const { stars, validity, group, commune } = filter;
  const wanted = splitWords(filter.words);
  return listed.filter(
    ({ data, state, searched }) =>
      (stars.length === 0 || stars.includes(data.stars ?? 0)) &&
      (validity.length === 0 || (state !== undefined && validity.includes(state))) &&
      (group === '' || data.group === group) &&
      (commune === '' || data.commune === commune) &&
      matchesWords(searched, wanted),
  );
}

/** How many filters are set, not counting the search words. */
export function countFilters({ stars, validity, group, commune }: ProductFilter): number {
  return stars.length + validity.length + Number(group !== '') + Number(commune !== '');
}

/** Drops filter values that the new products don't have: they would have no checkbox to clear them with. */
export function keepKnownFilters(filter: ProductFilter, facets: Facets): ProductFilter {
  const { stars, validity, group, commune } = filter;
  return {
    ...filter,
    stars: stars.filter((rank) => facets.stars.includes(rank)),
    validity: validity.filter((state) => facets.validity.includes(state)),
    group: facets.groups.includes(group) ? group : '',
    commune: facets.communes.includes(commune) ? commune : '',
  };
}

/** @param listed sorted by name, which remains the order among equals */
export function sortProducts(listed: readonly ListedProduct[], sort: Sort): readonly ListedProduct[] {
  return sort === 'name' ? listed : [...listed].sort(ORDERS[sort]);
}

type Order = (one: ListedProduct, other: ListedProduct) => number;

const ORDERS: Readonly<Record<Exclude<Sort, 'name'>, Order>> = {
  rank: ({ data: one }, { data: other }) =>
    (other.stars ?? 0) - (one.stars ?? 0) || (other.score ?? -1) - (one.score ?? -1),
  newest: (one, other) => compareTexts(issuedOf(other), issuedOf(one)),
  ending: (one, other) => compareTexts(endOf(one), endOf(other)),
};

const issuedOf = ({ data }: ListedProduct): string => data.certificate?.issued ?? '';

/** Valid certificates come first, then expired ones, then products without a certificate. */
function endOf({ state, until }: ListedProduct): string {
  if (state === undefined) return '2';
  return `${state === 'expired' ? '1' : '0'} ${until}`;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
