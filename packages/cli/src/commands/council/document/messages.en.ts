/** Messages of `ocop council document`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'print a session’s documents as Word or pages: minutes, summary, lists, notices, sheets',
  source: 'the file of a session (.json), or a folder with it and the ballots of its members',
  only: 'which documents: {known}; several with commas between them (default: all)',
  to: 'docx or html (default: docx)',
  output: 'the folder to write to (default: this one)',
  product: 'only notices and sheets of one product, by its id in the session',
  member: 'only sheets of one member, by the id in the session',
  written: 'Written: {file}.',
  nothing: 'The session has no ballot yet to print like that.',
  altered:
    'The session is not as it was sealed, so no document was written. Run ocop council verify with this file to see what was changed.',
};
