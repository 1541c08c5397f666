/** English messages about files that aren't assessments, and about unforeseen errors. Fetched along with the Vietnamese ones by the few pages that need either: another request would cost more. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { RefusalMessageKey } from './messages.vi.js';

export const english: Messages<RefusalMessageKey> = {
  'file-big': 'The file is too large ({most} MB at most). Choose a sheet downloaded from here.',
  'file-other': 'This file is not an assessment. Choose a .json file downloaded from here.',
  'file-newer': 'This sheet was made by a newer version. Reload the page and open it again.',
  'kind-empty': 'This file is empty. Choose a .json file downloaded from here.',
  'kind-excel': 'This is an Excel file (a table), not a sheet. Choose a .json file downloaded from here.',
  'kind-word': 'This is a Word file (a text), not a sheet. Choose a .json file downloaded from here.',
  'kind-slides': 'This is a file of slides, not a sheet. Choose a .json file downloaded from here.',
  'kind-office': 'This is an old Word or Excel file, not a sheet. Choose a .json file downloaded from here.',
  'kind-pdf': 'This is a PDF file, not a sheet. Choose a .json file downloaded from here.',
  'kind-picture': 'This is a picture, not a sheet. Choose a .json file downloaded from here.',
  'kind-archive': 'This is a packed file. Unpack it and choose the .json sheet inside.',
  'kind-page': 'This is a saved web page, not a sheet. Choose a .json file downloaded from here.',
  'kind-encoding':
    'The letters in this file are stored in another encoding. Open it, save it again as UTF-8, and choose it again.',
  'kind-text':
    'This file is not a sheet, or a sheet damaged by editing or sending. Choose a .json file downloaded from here, or ask for it again.',
  unforeseen:
    'Something unforeseen went wrong, and this was not done. Try again; if it fails again, download the sheet and reload the page.',
};
