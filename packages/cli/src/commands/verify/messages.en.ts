/** Messages of `ocop verify`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'verify a signed rating, without a network',
  source: 'a token, the address on a stamp, or a file with one a line, as “ocop sign” writes it',
  trust: 'file of trust: {"anchors": [{"kid": …, "x": …}], "keys": "keys.jws", "status": "status.jws"}',
  on: 'as on this day (by default today in Vietnam)',
  count: '{good} of {count} are verified.',
  product: 'Product: {product}, by {entity}',
  rating: '{stars} stars, {score} points, decision {decision}',
};
