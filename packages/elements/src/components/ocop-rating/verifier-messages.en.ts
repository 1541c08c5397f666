/** English messages of a signed rating. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { VerifierMessageKey } from './verifier-messages.vi.js';

export const english: Messages<VerifierMessageKey> = {
  altered: 'This page differs from what was signed',
  differs: 'It differs in: {fields}. Shown is what was signed.',
  'field-product': 'name of the product',
  'field-entity': 'entity',
  'field-stars': 'star rank',
  'field-score': 'score',
};
