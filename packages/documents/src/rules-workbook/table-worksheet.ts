/** Sheets with one object a row: bands, kinds of evidence, conditions, errata. */
import type { Cells } from './cell-values.js';
import type { SheetDraft, SheetSpec } from './worksheet-plan.js';
import { sheetDraft } from './worksheet-plan.js';
import type { Field } from './fields.js';
import type { FoundSheet } from './workbook-values.js';
import { readRecord, writeRecord, type Fields } from './record.js';
import { readRows, type Reading, type ReadRow } from './rows.js';

export interface Table extends SheetSpec {
  readonly fields: readonly Field[];
}

export function tableDraft(
  table: Table,
  objects: readonly Fields[],
  languages: readonly string[],
  apart: readonly string[] = [],
): SheetDraft {
  const rows = objects.map((object): { cells: Cells } => ({
    cells: writeRecord(table.fields, object, languages, apart),
  }));
  return sheetDraft(table, rows, languages);
}

/** @param pointerOf where the object of a row stands; rows come in order, empty ones are left out */
export function readTable(
  table: Table,
  sheet: FoundSheet,
  languages: readonly string[],
  reading: Reading,
  pointerOf: (row: ReadRow, index: number) => string,
): Record<string, unknown>[] {
  return readRows(sheet, table.columns, languages, reading).map((row, i) => {
    const pointer = pointerOf(row, i);
    row.place(pointer, table.fields[0]?.column ?? '');
    return readRecord(table.fields, row, pointer);
  });
}
