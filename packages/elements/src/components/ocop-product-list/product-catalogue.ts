/** Prepares products once (search text, validity, order by name), so that a keystroke only has to compare. */
import {
  expiryOf,
  extensionOf,
  validityOn,
  type CertificateData,
  type Validity,
} from '../ocop-rating/rating-data.js';
import type { ProductData } from './product-data.js';
import type { Steps } from '../../shared/slices.js';
import { buildSearchText } from '../../shared/text-search.js';

/** How a certificate stands; `unknown` where the register does not say how long it holds. */
export type CertificateState = Validity | 'unknown';

export interface ListedProduct {
  readonly data: ProductData;
  readonly searched: string;
  /** Undefined without a rank: there is no certificate then. */
  readonly state: CertificateState | undefined;
  /** The last day its certificate is valid, or the day it was withdrawn, as an ISO day; empty where nobody knows. */
  readonly until: string;
  /** Its group and commune as keys; empty without one. */
  readonly group: string;
  readonly commune: string;
}

/** A group or commune of the products. */
export interface Named {
  /** Names that differ in capital letters only are one. */
  readonly key: string;
  /** As most products write it. */
  readonly name: string;
  /** How many products have it. */
  readonly count: number;
}

/** The filter values that occur in the products. */
export interface Facets {
  /** Ranks, highest first; 0 stands for products without one. */
  readonly stars: readonly number[];
  readonly validity: readonly CertificateState[];
  /** Those of most products first, as all names here. */
  readonly groups: readonly Named[];
  readonly communes: readonly Named[];
}

/** What there is in all, whatever is filtered. */
export interface Totals {
  readonly products: number;
  readonly producers: number;
  /** Certificates that hold on the day, also those that end soon or are extended. */
  readonly valid: number;
  readonly unknown: number;
}

export interface ProductCatalogue {
  /** Sorted by name in Vietnamese order. */
  readonly listed: readonly ListedProduct[];
  readonly facets: Facets;
  readonly totals: Totals;
}

const STATES: readonly CertificateState[] = [
  'valid',
  'expiring',
  'extended',
  'expired',
  'withdrawn',
  'not-yet',
  'unknown',
];

/** Product names are Vietnamese, whatever the language of the page. */
const { compare } = new Intl.Collator('vi', { numeric: true });

/** Offices write "Xã Mẫu" and "xã Mẫu"; a person looks for one commune. */
export const keyOf = (name: string | undefined): string => (name ?? '').toLowerCase();

/** @param today an ISO day */
export function* buildCatalogue(products: readonly ProductData[], today: string): Steps<ProductCatalogue> {
  const listed: ListedProduct[] = [];
  for (const data of products) {
    yield;
    listed.push(listProduct(data, today));
  }
  yield;
  listed.sort((one, other) => compare(one.data.product, other.data.product));
  yield;
  const count = (state: CertificateState): number =>
    listed.reduce((sum, product) => sum + Number(product.state === state), 0);
  return {
    listed,
    facets: {
      stars: [...new Set(products.map(({ stars }) => stars ?? 0))].sort((one, other) => other - one),
      validity: STATES.filter((state) => count(state) > 0),
      groups: nameKeys(products.map(({ group }) => group)),
      communes: nameKeys(products.map(({ commune }) => commune)),
    },
    totals: {
      products: listed.length,
      producers: new Set(products.map(({ entity }) => keyOf(entity)).filter((key) => key !== '')).size,
      valid: count('valid') + count('expiring') + count('extended'),
      unknown: count('unknown'),
    },
  };
}

function listProduct(data: ProductData, today: string): ListedProduct {
  const { product, entity, commune, group, stars, certificate } = data;
  const known = certificate && validityOn(certificate, today);
  const until = certificate && known && lastDay(certificate, known);
  return {
    data,
    searched: buildSearchText([product, entity, commune, group]),
    state: known ?? (stars ? 'unknown' : undefined),
    until: until ?? '',
    group: keyOf(group),
    commune: keyOf(commune),
  };
}

function lastDay(certificate: CertificateData, state: Validity): string | undefined {
  if (state === 'withdrawn') return certificate.withdrawn;
  return (state === 'extended' ? extensionOf(certificate) : undefined) ?? expiryOf(certificate);
}

function nameKeys(names: readonly (string | undefined)[]): readonly Named[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of names) {
    if (!name) continue;
    const key = keyOf(name);
    const found = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, found.set(name, (found.get(name) ?? 0) + 1));
  }
  return [...spellings]
    .map(([key, found]) => {
      const [most = ''] = [...found].sort(([, one], [, other]) => other - one)[0] ?? [];
      return { key, name: most, count: [...found.values()].reduce((sum, times) => sum + times, 0) };
    })
    .sort((one, other) => other.count - one.count || compare(one.name, other.name));
}

/** For choices of many names: as Vietnamese sorts them. */
export const sortNames = (names: readonly Named[]): readonly Named[] =>
  [...names].sort((one, other) => compare(one.name, other.name));
