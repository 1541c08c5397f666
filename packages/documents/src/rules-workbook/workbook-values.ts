/** A workbook as it was found: plain values by row and column, with what is wrong in single cells already told apart. */
import type { CellValue } from './cell-values.js';

export interface WorksheetValues {
  readonly name: string;
  readonly from1904?: boolean;
  /** By row, then by column, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

export type WorkbookValues = ReadonlyMap<string, WorksheetValues>;
