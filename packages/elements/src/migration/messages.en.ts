import type { PluralMessages } from '../shared/i18n/messages.js';
import type { MigrationMessageKey } from './messages.vi.js';

/** Bundled with the Vietnamese messages: opening an old sheet needs one of the two at once, and a second request would cost more. */
export const MIGRATION_ENGLISH: PluralMessages<MigrationMessageKey> = {
  'ask-title': 'This sheet is under the former rules',
  'ask-text':
    'It was made under Decision {from}. Decision {to} applies now: some criteria and minimums are different.',
  'ask-carry':
    'Carried over, it becomes a new sheet that shows which answers to review. Your old file stays as it is.',
  carry: 'Carry it to the new rules (recommended)',
  'open-old': 'Open it as it is',
  dismiss: 'Do not open',
  'old-now': 'You are looking at a sheet under Decision {from}. Decision {to} applies now.',
  'carry-now': 'Carry it to the new rules',
  title: 'Carried over from Decision {from}',
  carried: '{count} answers carried over unchanged.',
  carried1: '{count} answer carried over unchanged.',
  'left-to-see': '{count} answers to review: the new rules ask for something else or more.',
  'left-to-see1': '{count} answer to review: the new rules ask for something else or more.',
  'all-seen': 'You have reviewed every answer.',
  'kept-all': 'This is a new sheet. The old one is kept whole inside it.',
  'see-each': 'Review each',
  doubtful: 'To review: {count}',
  lost: 'Not carried: {count}',
  added: 'New criteria: {count}',
  seen: 'reviewed',
  before: 'Before: “{answer}” ({points} points).',
  before1: 'Before: “{answer}” ({points} point).',
  'lost-condition': 'Declared condition: “{text}”.',
  'lost-note': '{criterion}: the note is kept with the old sheet.',
  'lost-notes': '{criterion}: the note and evidence ({count} items) are kept with the old sheet.',
  'lost-notes1': '{criterion}: the note and evidence ({count} item) are kept with the old sheet.',
  'choose-again': 'Choose again at criterion {criterion}.',
  'look-again': 'Review this answer',
  'answer-again': 'Choose again',
  'new-criterion': 'A new criterion',
  'is-right': 'The answer below still holds',
  'see-next': 'See the next one ({count} left)',
  note: 'Under Decision {from}: “{answer}” ({points} points).',
  note1: 'Under Decision {from}: “{answer}” ({points} point).',
  yes: 'Yes',
  no: 'No',
  none: 'None of these is true',
  unusable:
    'Criteria set {set} of Decision {from} is for reading only: it can be neither scored nor carried over. {why} Your old file stays as it is; begin a new sheet.',
};
