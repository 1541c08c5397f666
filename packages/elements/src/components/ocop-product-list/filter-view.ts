/** What the controls of a list are drawn from. */
import type { Translate } from '../../shared/i18n/messages.js';
import type { ListMessageKey } from './messages.vi.js';
import type { Facets } from './product-catalogue.js';
import type { Found, ProductFilter } from './product-filter.js';

export interface FilterView {
  readonly t: Translate<ListMessageKey>;
  readonly lang: string;
  readonly filter: ProductFilter;
  readonly facets: Facets;
  readonly found: Found;
  /** On a phone, less stands open and more in lists to choose from. */
  readonly narrow: boolean;
  readonly change: (part: Partial<ProductFilter>) => void;
}
