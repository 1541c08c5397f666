/** Excel workbooks (.xlsx): a strict reader that takes only what people see in cells, and a small writer. */
export { addressOf, type CellRange } from './xlsx/address.js';
export { cellText, type Cell, type CellContent, type Row } from './xlsx/read/cell.js';
export { hasWorkbookSignature, openWorkbook, type Workbook, type Worksheet } from './xlsx/read/workbook.js';
export type { OpenWorksheet } from './xlsx/read/worksheet.js';
export type {
  CellStyle,
  NewCell,
  NewChoices,
  NewColumn,
  NewPage,
  NewRow,
  NewWorkbook,
  NewWorksheet,
  WorksheetRange,
} from './xlsx/write/new-workbook.js';
export { writeWorkbook } from './xlsx/write/write-workbook.js';
