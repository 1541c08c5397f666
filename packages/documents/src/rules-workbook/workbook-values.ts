/** A workbook as it was found: plain values by row and column, with what is wrong in single cells already told apart. */
import type { FoundValue } from './cell-values.js';

export interface FoundSheet {
  readonly name: string;
  readonly from1904?: boolean;
  /** By row, then by column, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, FoundValue>>;
}

export type FoundBook = ReadonlyMap<string, FoundSheet>;
