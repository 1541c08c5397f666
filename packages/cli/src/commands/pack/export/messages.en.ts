/** Messages of `ocop pack export`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'export a pack or an overlay to an Excel workbook',
  output: 'the workbook to write (.xlsx)',
  exported: 'Wrote {file}. The first worksheet says how to fill it in.',
};
