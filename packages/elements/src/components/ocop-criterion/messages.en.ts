import type { PluralMessages } from '../../shared/i18n/messages.js';
import type { EvidenceMessageKey } from './evidence-messages.vi.js';
import type { GlossMessageKey } from './gloss-messages.vi.js';
import type { CriterionMessageKey } from './messages.vi.js';

export const english: PluralMessages<CriterionMessageKey | EvidenceMessageKey | GlossMessageKey> = {
  max: 'at most {points} {unit}',
  max1: 'at most {points} point',
  points: '{points} {unit}',
  points1: '{points} point',
  unit: 'points',
  minimum: 'at least this level is needed',
  yes: 'Yes',
  no: 'No',
  none: 'None of these is true',
  clear: 'Clear the answer',
  case: 'First, choose your case',
  missing: 'Choose an answer here',
  cap: 'With this answer you can get at most {most}. {rank} needs at least {required}.',
  'cap-none': 'When none of these is true you can get at most {most}. {rank} needs at least {required}.',
  or: ' or ',
  evidence: 'Documents{count} and notes',
  cite: 'Legal basis',
  'not-applicable': 'This criterion does not apply and is not counted.',
  'not-evaluated': 'This criterion is not evaluated and is not counted.',
  prepare: 'These documents help here:',
  attach: 'Attach files',
  photograph: 'Take a photograph',
  detach: 'Remove',
  size: '{size} KB',
  note: 'Your notes',
  privacy:
    'Do not photograph identity cards or passports unless somebody asks for them. Files stay on this device; nothing is sent.',
  identity: 'The name of “{names}” looks like an identity paper. Attach it all the same?',
  'identity-why':
    'Criteria seldom ask for identity papers, and who opens the dossier later would see the personal data in them.',
  'leave-out': 'Leave it out',
  'attach-anyway': 'Attach it anyway',
  gloss: 'In plain words: {gloss} (our explanation)',
  'gloss-ours': 'Explained by ocop-kit, not the wording of the decision.',
  terms: 'Words explained ({count})',
};
