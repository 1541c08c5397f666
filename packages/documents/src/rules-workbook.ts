/** Packs and overlays as Excel workbooks that people fill in, and back again without loss. */
export { overlayBook, packBook } from './rules-workbook/export.js';
export { located, type Finding, type Located } from './rules-workbook/findings.js';
export { importBook, type Imported } from './rules-workbook/import.js';
export type { Places } from './rules-workbook/cell-locations.js';
