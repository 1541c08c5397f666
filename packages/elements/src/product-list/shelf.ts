/** The products as they lie ready: read, judged and sorted once, until the host brings others or another day. */
import { todayHere } from '../rating/data.js';
import { isDay } from '../rating/shape.js';
import { catalogueOf, type Catalogue, type Listed } from './catalogue.js';
import { readJson, readProducts, type ReadProducts, type Refusal } from './data.js';
import { sorted, type Sort } from './filter.js';

export interface Shelf extends Catalogue {
  readonly refusal?: Refusal | undefined;
  /** Whether anything was brought at all, be it nothing. */
  readonly filled: boolean;
  readonly inOrder: (sort: Sort) => readonly Listed[];
  readonly source: unknown;
  readonly day: string;
}

export const emptyShelf: Shelf = stocked({ products: [] }, undefined, '');

/** @returns the same shelf as long as nothing changed */
export function restocked(
  shelf: Shelf,
  products: unknown,
  json: string | undefined,
  today: string | undefined,
): Shelf {
  const day = isDay(today) ? String(today) : todayHere();
  const source = products ?? json;
  if (source === shelf.source && (day === shelf.day || source === undefined)) return shelf;
  if (source === undefined) return emptyShelf;
  return stocked(products === undefined ? readJson(json ?? '') : readProducts(products), source, day);
}

function stocked({ products, refusal }: ReadProducts, source: unknown, day: string): Shelf {
  const catalogue = catalogueOf(products, day);
  const orders = new Map<Sort, readonly Listed[]>();
  return {
    ...catalogue,
    refusal,
    filled: source !== undefined,
    source,
    day,
    inOrder: (sort) => {
      const order = orders.get(sort) ?? sorted(catalogue.listed, sort);
      orders.set(sort, order);
      return order;
    },
  };
}
