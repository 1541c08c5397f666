/** Messages of `ocop score`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'score one sheet',
  total: 'Total {total} of {max}',
  byPoints: 'by {unit}: {stars}',
  section: 'Section {id}',
  missesFrom: 'misses the minimum for {stars}',
  'outcome.rated': 'Rated',
  'outcome.incomplete': 'Provisional, unanswered criteria: {count}',
  'outcome.stopped': 'Evaluation stopped',
  'outcome.disqualified': 'Disqualified, no rank',
  'outcome.ineligible': 'Not eligible, no rank',
};
