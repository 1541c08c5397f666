/** Filtering and sorting of products: plain values and functions over them. */
import { isPast } from '../ocop-rating/rating-data.js';
import { keyOf, type CertificateState, type Facets, type ListedProduct } from './product-catalogue.js';
import { matchesWords, splitWords } from '../../shared/text-search.js';

export type Sort = 'rank' | 'name' | 'newest' | 'ending';

/** What a product list is filtered and sorted by. */
export interface ProductFilter {
  /** Search words, looked for in product, entity, commune and group. */
  readonly words: string;
  /** Any of these ranks; 0 stands for products without one. Empty means all, as in the other fields. */
  readonly stars: readonly number[];
  /** Any of these states of the certificate; `unknown` where its last day is not known. */
  readonly validity: readonly CertificateState[];
  /** The name of the product group; empty means all. */
  readonly group: string;
  /** The name of the commune; empty means all. */
  readonly commune: string;
  /**
   * `rank`, stars and then points; `name`; `newest`, by day of issue; `ending`, by the last day of the certificate. What has expired comes
   * last in each, unless the filter asks for it.
   */
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

/** What a filter leaves, and how many products each rank and commune would leave in its place. */
export interface Found {
  readonly results: readonly ListedProduct[];
  /** By rank, with the other filters as they are. */
  readonly stars: ReadonlyMap<number, number>;
  /** By the commune's key, with the other filters as they are. */
  readonly communes: ReadonlyMap<string, number>;
}

/** One pass over the products: it runs at every keystroke. */
export function filterProducts(listed: readonly ListedProduct[], filter: ProductFilter): Found {
  const { validity } = filter;
  const group = keyOf(filter.group);
  const commune = keyOf(filter.commune);
  const wanted = splitWords(filter.words);
  const results: ListedProduct[] = [];
  const stars = new Map<number, number>();
  const communes = new Map<string, number>();
  for (const product of listed) {
    const rank = product.data.stars ?? 0;
    const ofRank = filter.stars.length === 0 || filter.stars.includes(rank);
    const ofCommune = commune === '' || product.commune === commune;
    if (!ofRank && !ofCommune) continue;
    if (group !== '' && product.group !== group) continue;
    if (validity.length > 0 && (product.state === undefined || !validity.includes(product.state))) continue;
    if (!matchesWords(product.searched, wanted)) continue;
    if (ofCommune) stars.set(rank, (stars.get(rank) ?? 0) + 1);
    if (ofRank) communes.set(product.commune, (communes.get(product.commune) ?? 0) + 1);
    if (ofRank && ofCommune) results.push(product);
  }
  return { results, stars, communes };
}

/** How many filters are set, not counting the search words. */
export function countFilters({ stars, validity, group, commune }: ProductFilter): number {
  return stars.length + validity.length + Number(group !== '') + Number(commune !== '');
}

/** Drops filter values that the new products don't have: they would have no button to clear them with. */
export function keepKnownFilters(filter: ProductFilter, facets: Facets): ProductFilter {
  const known = (names: Facets['groups'], name: string): string =>
    names.find(({ key }) => key === keyOf(name))?.name ?? '';
  return {
    ...filter,
    stars: filter.stars.filter((rank) => facets.stars.includes(rank)),
    validity: filter.validity.filter((state) => facets.validity.includes(state)),
    group: known(facets.groups, filter.group),
    commune: known(facets.communes, filter.commune),
  };
}

/**
 * @param listed sorted by name, which remains the order among equals
 * @param expiredLast whether what has expired stands behind everything else; what is withdrawn as well
 */
export function sortProducts(
  listed: readonly ListedProduct[],
  sort: Sort,
  expiredLast: boolean,
): readonly ListedProduct[] {
  const order = ORDERS[sort];
  const last = ({ state }: ListedProduct): number => Number(expiredLast && isPast(state));
  return [...listed].sort((one, other) => last(one) - last(other) || order(one, other));
}

type Order = (one: ListedProduct, other: ListedProduct) => number;

const ORDERS: Readonly<Record<Sort, Order>> = {
  rank: ({ data: one }, { data: other }) =>
    (other.stars ?? 0) - (one.stars ?? 0) || (other.score ?? -1) - (one.score ?? -1),
  name: () => 0,
  newest: (one, other) => compareTexts(issuedOf(other), issuedOf(one)),
  ending: (one, other) => compareTexts(endOf(one), endOf(other)),
};

const issuedOf = ({ data }: ListedProduct): string => data.certificate?.issued ?? '';

/** Certificates that hold come first, then expired ones, then those of which nobody knows, then products without one. */
function endOf({ state, until }: ListedProduct): string {
  if (state === undefined) return '3';
  if (state === 'unknown') return '2';
  return `${isPast(state) ? '1' : '0'} ${until}`;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
