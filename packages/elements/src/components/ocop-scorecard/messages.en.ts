import type { PluralMessages } from '../../shared/i18n/messages.js';
import type { ScorecardMessageKey } from './messages.vi.js';

export const english: PluralMessages<ScorecardMessageKey> = {
  total: '{total} of {max} {unit}',
  provisional: 'provisional',
  'no-rank': 'No rank',
  set: 'Criteria set {set}:',
  why: 'Why this is the result',
  section: 'Section {id}.',
  points: '{points} of {max} {unit}',
  points1: '{points} of {max} point',
  unit: 'points',
  unanswered: 'No answer yet',
  'not-applicable': 'Does not apply',
  'not-evaluated': 'Not evaluated',
  yes: 'Yes',
  no: 'No',
  none: 'None of these is true',
  missed: 'Minimum for {rank} missed',
  reached: 'Minimum for {rank} reached',
  errata: 'Misprints put right',
  cite: 'Legal basis',
  sheet: 'Sheet {no}',
  'other-set': 'The two sheets belong to different criteria sets and cannot be compared.',
  failed: 'This sheet cannot be read.',
};
