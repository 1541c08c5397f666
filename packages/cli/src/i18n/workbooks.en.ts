/** What `ocop pack export` and `ocop pack import` say in English. */
import type { workbooks as vietnamese } from './workbooks.vi.js';

export const workbooks: Record<keyof typeof vietnamese, string> = {
  packExportAbout: 'export a pack or an overlay to an Excel workbook',
  packExportOutput: 'the workbook to write (.xlsx)',
  packImportAbout: 'read an Excel workbook back into a pack or an overlay',
  packImportArgument: 'the workbook (.xlsx)',
  packImportOutput: 'the JSON file to write',
  packExported: 'Wrote {file}. The first sheet says how to fill it in.',
  packImported: 'Wrote {file}.',
  'usage.missingOption': 'The option “{about}” is missing.',
};
