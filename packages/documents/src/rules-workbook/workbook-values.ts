/** A workbook as plain values by row and column; problems with single cells have already been reported. */
import type { CellValue } from './cell-values.js';

export interface WorksheetValues {
  readonly name: string;
  readonly from1904?: boolean;
  /** By row, then by column, both counted from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

export type WorkbookValues = ReadonlyMap<string, WorksheetValues>;
