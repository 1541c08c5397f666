import type { Messages } from '../shared/i18n/messages.js';
import type { FileMessageKey } from './file-messages.vi.js';

export const FILE_ENGLISH: Messages<FileMessageKey> = {
  'too-many': '{name}: this criterion has its {most} files.',
  'too-big': '{name}: {size} MB is over the limit of {most} MB. Make it smaller.',
  'wrong-type': '{name}: this kind of file is not accepted. Use: {accept}.',
  'file-images': 'pictures',
  empty: '{name}: the file is empty.',
  again: '{name}: attached already.',
  unreadable: '{name}: the file cannot be read. Choose it again.',
};
