/**
 * @packageDocumentation Registers as the tables that offices keep: read as they are, with problems by cell; written as workbooks, tables and
 * flat records.
 */
export { flatRecords, FLAT_FIELDS, type FlatCertificate } from './register/export/flat-records.js';
export { productList, type PageProduct, type ProductListOptions } from './register/export/product-list.js';
export { registerTable } from './register/export/register-table.js';
export {
  writeRegisterWorkbook,
  type WriteRegisterOptions,
} from './register/export/write-register-workbook.js';
export { dueEntries, dueTable, writeDueWorkbook, type DueEntry } from './register/letters/due-table.js';
export type { RecordOutcome } from './register/merge/register-builder.js';
export {
  readRegister,
  type ReadRegisterOptions,
  type RegisterRead,
  type RegisterTextTable,
  type SkippedRow,
  type SkippedWorksheet,
  type UnmappedColumn,
} from './register/read-register.js';
export type { RegisterField } from './register/register-fields.js';
export type {
  RegisterProblem,
  RegisterProblemCode,
  RegisterProblemLevel,
  RegisterProblemValues,
} from './register/register-problem.js';
export { registerColumnText, registerProblemText } from './register/register-problem-text.js';
export type { RegisterLanguage } from './register/translate.js';
