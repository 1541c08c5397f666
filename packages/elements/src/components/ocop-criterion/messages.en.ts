import type { PluralMessages } from '../../shared/i18n/messages.js';
import type { CriterionMessageKey } from './messages.vi.js';

export const english: PluralMessages<CriterionMessageKey> = {
  max: 'at most {points} {unit}',
  max1: 'at most {points} point',
  points: '{points} {unit}',
  points1: '{points} point',
  unit: 'points',
  minimum: 'At least this level is needed for {rank}',
  yes: 'Yes',
  no: 'No',
  none: 'None of these is true',
  clear: 'Clear the answer',
  case: 'Choose the case first',
  missing: 'Choose an answer here',
  evidence: 'Evidence and notes',
  prepare: 'Documents to prepare:',
  attach: 'Attach files',
  photograph: 'Take a photograph',
  detach: 'Remove',
  size: '{size} KB',
  note: 'Your notes',
  cite: 'Legal basis',
  'not-applicable': 'This criterion does not apply and is not counted.',
  'not-evaluated': 'This criterion is not evaluated and is not counted.',
};
