/** Messages of `ocop round`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'the results of a round: all products of the sessions in a folder, by rank and points',
  folder: 'a folder with sessions and the ballots of their members (.json)',
  output: 'the Excel table to write (.xlsx)',
  written: 'Written {file}: {products} products.',
  heading: 'Results of the round: {products} products, {sessions} sessions',
  provisional: 'Provisional: not every session is closed.',
  forwarded: 'Sent to the centre ({count})',
  recognised: 'Proposed for recognition ({count})',
  'not-reached': 'Not reached ({count})',
  'column.rank': 'No.',
  'column.product': 'Product',
  'column.entity': 'Entity',
  'column.average': 'Average',
  'column.stars': 'Rank',
  none: 'none yet',
  'no-stars': 'no rank',
  alert: '!',
  provisionalReason: 'The session is not closed; the result is provisional.',
  outcome: '{outcome} ({cite})',
  'outcome.to-centre': 'Proposed to the centre for assessment as 5 stars',
  'outcome.province-recognises':
    'Proposed to the chair of the provincial People’s Committee for recognition: {stars}',
  'outcome.centre-recognises': 'Proposed to the Minister for recognition: {stars}',
  'outcome.province-may-recognise':
    'The chair of the provincial People’s Committee may decide on recognition: {stars}',
  'outcome.no-certificate': 'The rank does not suffice for a certificate',
  'outcome.excluded': 'Not ranked',
  'outcome.none': 'No ballot to average yet',
};
