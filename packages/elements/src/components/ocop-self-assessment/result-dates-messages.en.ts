/** The same in English; carried along, for the calendar speaks both. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { ResultDatesMessageKey } from './result-dates-messages.vi.js';

export const english: Messages<ResultDatesMessageKey> = {
  dates: 'Dates to remember',
  'all-dates': 'Every date, with its article',
};
