/** How much there is in all: products, producers, certificates that hold. */
import type { Translate } from '../../shared/i18n/messages.js';
import type { ListMessageKey } from './messages.vi.js';
import type { Totals } from './product-catalogue.js';

/** What the list does not know is not said. */
export function totalsText(
  { products, producers, valid, unknown }: Totals,
  t: Translate<ListMessageKey>,
): string {
  return [
    producers === 0 ? t('count-all', { all: products }) : t('totals', { products, producers }),
    valid === 0 ? '' : t('totals-valid', { count: valid }),
    unknown === 0 ? '' : t('totals-unknown', { count: unknown }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
