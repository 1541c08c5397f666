/** English messages of all council elements, carried along while they are few. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { CouncilMessageKey } from './messages.vi.js';

export const COUNCIL_ENGLISH: Messages<CouncilMessageKey> = {
  'file-big':
    'The file is too large ({most} MB at most). Choose the session file that the secretary has sent.',
  'file-session': 'This is a session file.',
  'file-newer': 'This session file was made by a newer version. Reload the page and open it again.',
  'file-assessment':
    'This is the self-assessment of a product, not a session file. Choose the session file that the secretary has sent.',
  'file-ballots':
    'This is a file of ballots for the secretary, not a session file. Choose the session file that the secretary has sent.',
  'file-drafts':
    'These are drafts of another session or another member. Open the session file they belong to, choose your own name, and open the drafts again.',
  'file-other':
    'This is no session file, or one damaged by editing or sending. Choose the .json file that the secretary has sent, or ask for it again.',
  unforeseen:
    'Something unforeseen went wrong, and this was not done. Try again; if it fails again, reload the page.',
};
