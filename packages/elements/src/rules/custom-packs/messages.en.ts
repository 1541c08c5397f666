/** English messages about custom packs. Fetched along with the Vietnamese ones by the few pages that need either: another request would cost more. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { CustomPackMessageKey } from './messages.vi.js';

export const english: Messages<CustomPackMessageKey> = {
  bad: 'The pack “{pack}” of this page cannot be used. {why}',
  least: 'at least {required} {unit}; now {points}',
  unit: 'points',
  hint: 'Type some letters of the name.',
  others: 'Others',
};
