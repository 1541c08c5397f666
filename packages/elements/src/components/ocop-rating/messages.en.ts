/** English messages of a rating. The element carries both languages: a server renders it in either, without waiting. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { RatingMessageKey } from './messages.vi.js';

export const english: Messages<RatingMessageKey> = {
  stars: '{stars} out of {most} stars',
  none: 'No rank',
  verdict: 'Rated {programme} {stars}-star',
  'verdict-expired': 'Once rated {programme} {stars}-star',
  score: '{score} of {most} points',
  valid: 'Certificate valid until {day}',
  expiring: 'Certificate about to expire: {day}',
  extended: 'Certificate expired {day}, extended to {extended}',
  expired: 'Certificate expired on {day}',
  withdrawn: 'Certificate withdrawn on {withdrawn}',
  'not-yet': 'Certificate valid from {issued}',
  unknown: 'Certificate: unknown how long it is valid',
  decision: 'Decision {decision}',
  more: 'See details',
  refused: 'The rating cannot be shown: its data needs correcting.',
};
