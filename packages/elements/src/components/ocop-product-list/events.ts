/** The events of `<ocop-product-list>`. */
import type { ProductFilter } from './product-filter.js';

/** What a product list shows now, of how many. */
export interface FilterDetail {
  /** What the person filters and sorts by. */
  readonly filter: ProductFilter;
  /** How many products match. */
  readonly shown: number;
  /** How many products the list has. */
  readonly all: number;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** A moment after the person changed the search or a filter. */
    'ocop-filter': CustomEvent<FilterDetail>;
  }
}
