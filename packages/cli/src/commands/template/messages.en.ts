/** Messages of `ocop template`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about:
    'make an Excel table to fill in: a product a row, a column for each criterion with its options to choose from',
  set: 'the number of the criteria set',
  files: 'assessments (JSON) of that set, to be filled in already',
  output: 'the .xlsx file to write',
  notSet: '“{value}” is no number of a criteria set; write a number, such as 4.',
  written:
    'Wrote {file} with {count} products filled in; once it is filled in, score it with ocop batch {file} -o RESULTS.xlsx.',
};
