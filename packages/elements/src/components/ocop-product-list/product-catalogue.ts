/** Prepares products once (search text, validity, order by name), so that a keystroke only has to compare. */
import { expiryOf, validityOn, type Validity } from '../ocop-rating/rating-data.js';
import type { ProductData } from './product-data.js';
import { buildSearchText } from '../../shared/text-search.js';

export interface ListedProduct {
  readonly data: ProductData;
  readonly searched: string;
  readonly state: Validity | undefined;
  /** The last day its certificate is valid, as an ISO day; empty without a certificate. */
  readonly until: string;
}

/** The filter values that occur in the products. */
export interface Facets {
  /** Ranks, highest first; 0 stands for products without one. */
  readonly stars: readonly number[];
  readonly validity: readonly Validity[];
  readonly groups: readonly string[];
  readonly communes: readonly string[];
}

export interface ProductCatalogue {
  /** Sorted by name in Vietnamese order. */
  readonly listed: readonly ListedProduct[];
  readonly facets: Facets;
}

const STATES: readonly Validity[] = ['valid', 'expiring', 'extended', 'expired'];

/** @param today an ISO day */
export function buildCatalogue(products: readonly ProductData[], today: string): ProductCatalogue {
  // Product names are Vietnamese, whatever the language of the page.
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const named = (names: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(names.map((name = '') => name))].filter((name) => name !== '').sort(compare);
  const listed = products
    .map((data) => listProduct(data, today))
    .sort((one, other) => compare(one.data.product, other.data.product));
  const states = new Set(listed.map(({ state }) => state));
  return {
    listed,
    facets: {
      stars: [...new Set(products.map(({ stars }) => stars ?? 0))].sort((one, other) => other - one),
      validity: STATES.filter((state) => states.has(state)),
      groups: named(products.map(({ group }) => group)),
      communes: named(products.map(({ commune }) => commune)),
    },
  };
}

function listProduct(data: ProductData, today: string): ListedProduct {
  const { product, entity, commune, group, certificate } = data;
  const state = certificate && validityOn(certificate, today);
  const extended = state === 'extended' ? certificate?.extended : undefined;
  return {
    data,
    searched: buildSearchText([product, entity, commune, group]),
    state,
    until: extended ?? (certificate && expiryOf(certificate)) ?? '',
  };
}
