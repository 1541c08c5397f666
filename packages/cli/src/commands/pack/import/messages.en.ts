/** Messages of `ocop pack import`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'read an Excel workbook back into a pack or an overlay',
  book: 'the workbook (.xlsx)',
  output: 'the JSON file to write',
  imported: 'Wrote {file}.',
};
