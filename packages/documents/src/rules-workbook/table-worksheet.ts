/** Worksheets with one object per row: bands, evidence kinds, conditions, errata. */
import type { RowCells } from './cell-values.js';
import type { WorksheetPlan, WorksheetSpec } from './worksheet-plan.js';
import { planWorksheet } from './worksheet-plan.js';
import type { Field } from './fields.js';
import type { WorksheetValues } from './workbook-values.js';
import { readRecord, writeRecord, type JsonRecord } from './record.js';
import { readRows, type ReadingContext, type ReadRow } from './rows.js';

export interface TableSpec extends WorksheetSpec {
  readonly fields: readonly Field[];
}

export function planTable(
  table: TableSpec,
  objects: readonly JsonRecord[],
  languages: readonly string[],
  apart: readonly string[] = [],
): WorksheetPlan {
  const rows = objects.map((object): { cells: RowCells } => ({
    cells: writeRecord(table.fields, object, languages, apart),
  }));
  return planWorksheet(table, rows, languages);
}

/** @param pointerOf - The pointer of a row's object. Rows come in order; empty ones are skipped. */
export function readTable(
  table: TableSpec,
  worksheet: WorksheetValues,
  languages: readonly string[],
  reading: ReadingContext,
  pointerOf: (row: ReadRow, index: number) => string,
): Record<string, unknown>[] {
  return readRows(worksheet, table.columns, languages, reading).map((row, i) => {
    const pointer = pointerOf(row, i);
    row.locate(pointer, table.fields[0]?.column ?? '');
    return readRecord(table.fields, row, pointer);
  });
}
