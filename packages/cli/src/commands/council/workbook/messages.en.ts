/** Messages of `ocop council workbook` and `ocop council take`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'make an Excel workbook for the whole council to score in: a worksheet a product, a column a member',
  source: 'the file of a session (.json), or a folder with it and the ballots of its members',
  output: 'the workbook to write (.xlsx)',
  written: 'Written {file}: {products} products, {members} members.',
  'take.about': 'read a workbook that was filled in as the ballots of each member',
  'take.file': 'a workbook made by ocop council workbook (.xlsx)',
  'take.session': 'the file of the session (.json), or its folder',
  'take.output': 'the folder for the files of ballots',
  'take.written': '{file}: {member}, {ballots} ballots',
  'take.none': 'The workbook has no ballot yet.',
  'take.refused': 'The session does not take the ballot of {member} on “{product}” yet: {problem}',
  'take.problems': 'No ballot was written: {count} cells or worksheets need correcting.',
};
