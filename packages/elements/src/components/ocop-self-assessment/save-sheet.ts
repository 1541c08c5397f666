/** Saves a sheet as a file that is named by its product. */
import type { Assessment } from '@ocop-kit/engine/schema';
import { sheetFileName } from '../../form/sheet-file-name.js';
import { download } from './download.js';

export function saveSheet(assessment: Assessment): void {
  download(assessment, sheetFileName(assessment));
}
