/** The practice session in Vietnamese, as one file to fetch. */
import { COUNCIL_TEXTS } from './council.vi.js';
import type { WrittenProduct } from './create-product.js';
import { HONEY } from './honey.js';
import { HONEY_TEXTS } from './honey.vi.js';
import { LINEN } from './linen.js';
import { LINEN_TEXTS } from './linen.vi.js';
import { VILLAGE } from './village.js';
import { VILLAGE_TEXTS } from './village.vi.js';

const products: readonly WrittenProduct[] = [
  { facts: HONEY, texts: HONEY_TEXTS },
  { facts: LINEN, texts: LINEN_TEXTS },
  { facts: VILLAGE, texts: VILLAGE_TEXTS },
];

export default { council: COUNCIL_TEXTS, products };
