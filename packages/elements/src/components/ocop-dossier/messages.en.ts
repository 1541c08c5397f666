/** English messages, carried along while they are few. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { OpeningMessageKey } from './messages.vi.js';

export const english: Messages<OpeningMessageKey> = {
  loading: 'Opening the dossier…',
  failed:
    'The dossier could not be opened: not all of the page could be fetched, or the sheet is of rules that are not here.',
  retry: 'Try again',
};
