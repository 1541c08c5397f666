/** Messages of `ocop migrate`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'carry an old sheet to the decision in force, and say what to look at',
  output: 'the file for the new sheet; the old one stays as it is',
  decisions: 'Carried from Decision {from} to Decision {to}',
  before: 'Under the former decision',
  sure: 'Sure under the new one',
  after: 'If every doubtful answer stands',
  result: '{total} points, {stars}',
  most: 'With the best answers to what is unanswered: {stars} at most',
  carried: 'Carried as it is: {count}',
  doubtful: 'To look at: {count}',
  lost: 'Not carried: {count}',
  added: 'New criteria, not answered yet: {count}',
  was: 'Before',
  is: 'Now',
  why: 'Why',
  afresh: 'Answer criterion {criterion} afresh.',
  condition: 'Declared condition: {text}',
  notes: 'The note and the evidence ({evidence} items) are kept under “former” in the new sheet.',
  noReason: 'The new decision has no place for it.',
  points: '{points} points',
  written: 'The new sheet is in {file}; the old one stays as it is.',
  notWritten: 'The new sheet was not written. Add -o FILE.',
};
