/** Sheets as Excel workbooks that offices fill in, and back without loss. */
export { proposeMapping, type OpenHeading, type ProposedMapping } from './sheets/mapping/propose-mapping.js';
export { readHeadings, type TableHeadings } from './sheets/mapping/read-headings.js';
export { writeTemplate, type TemplateOptions } from './sheets/products/write-template.js';
export type { ProductReading } from './sheets/product-reading.js';
export { readSheets, type ReadSheetsOptions, type SheetsRead } from './sheets/read-sheets.js';
export type { ResultRow } from './sheets/results/result-row.js';
export { writeResults } from './sheets/results/write-results.js';
export { writeScoreSheet, type SheetsOptions } from './sheets/score-sheet/write-score-sheet.js';
export type { SheetsLanguage } from './sheets/translate.js';
