/** Criteria sets as SQL. */
export { SQL_DIALECTS, type SqlDialect } from '../sql/dialects.js';
export { sheetColumns, type SheetColumnNames } from '../sql/sheet-columns.js';
export { writeSql, type SqlOptions, type SqlScript, type SqlStatement } from '../sql/write-sql.js';
