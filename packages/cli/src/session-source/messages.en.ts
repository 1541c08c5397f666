/** Messages about sessions that people name, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  noFolder: 'The folder “{folder}” cannot be read ({reason}); check the path.',
  many: 'The folder “{folder}” has too many files (at most {most}); choose the folder of the session.',
  noSession: 'There is no session in “{folder}” (a .json file with "format": "ocop-session/1").',
  severalSessions:
    'There are {count} sessions in “{folder}”: {files}. Name one of the files, or use ocop round for all of them.',
  inFile: '{file}: {problem}',
  refused: '{file}: the ballot of {member} on “{product}” is not taken: {problem}',
  unused: 'Not used: {files}',
  sameSession: 'The session “{id}” is in several files: {files}. Leave one of them.',
};
