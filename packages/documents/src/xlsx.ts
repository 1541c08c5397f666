/** A strict reader of Excel workbooks (.xlsx): what people see in cells, and nothing else. */
export { addressOf, type Range } from './xlsx/address.js';
export { textOf, type Cell, type Content, type Row } from './xlsx/read/cell.js';
export { looksLikeBook, openBook, type Book, type Sheet } from './xlsx/read/workbook.js';
export type { OpenSheet } from './xlsx/read/worksheet.js';
