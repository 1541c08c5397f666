/** Messages of `ocop migrate`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'migrate an old sheet to the decision in force, and say what needs checking',
  output: 'the file for the new sheet; the old one stays as it is',
  decisions: 'Migrated from Decision {from} to Decision {to}',
  before: 'Under the former decision',
  sure: 'Certain under the new one',
  after: 'If every doubtful answer stands',
  result: '{total} points, {stars}',
  most: 'With the best answers to the unanswered criteria: {stars} at most',
  carried: 'Carried over unchanged: {count}',
  doubtful: 'To check: {count}',
  lost: 'Not carried over: {count}',
  added: 'New criteria, not answered yet: {count}',
  was: 'Before',
  is: 'Now',
  why: 'Why',
  afresh: 'Answer criterion {criterion} again.',
  condition: 'Declared condition: {text}',
  notes: 'Notes and evidence (items: {evidence}) are kept under “former” in the new sheet.',
  noReason: 'Nothing in the new decision corresponds to it.',
  points: '{points} points',
  written: 'The new sheet is in {file}; the old one stays as it is.',
  notWritten: 'The new sheet was not written. Add -o FILE.',
};
