/** What a batch writes: results row by row, and where they go. */
import type { ProductNames } from '../../sheet-rows/sheet-row.js';
import type { ScoredSheet } from './score-row.js';

export interface ScoredRow extends ScoredSheet {
  readonly line: number;
  readonly id: string | null;
  /** Cells of the carried columns. */
  readonly carried: readonly string[];
  readonly names: ProductNames | undefined;
}

/** Where results go; resolves when the reader has taken them. */
export interface ResultSink {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
}

export interface ResultWriter {
  readonly write: (row: ScoredRow) => Promise<void>;
  /** A row without a result: a workbook lists it with the others. */
  readonly writeBad: (line: number, reason: string) => void;
  readonly end: () => Promise<void>;
}
