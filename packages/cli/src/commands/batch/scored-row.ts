/** What a batch writes: results row by row, and where they go. */
import type { ProductNames, SheetRow } from '../../sheet-rows/sheet-row.js';
import type { PlainSet } from './bulk/plain-set.js';
import type { RowBlock } from './bulk/row-block.js';
import type { ScoredSheet } from './score-row.js';

export interface ScoredRow extends ScoredSheet {
  readonly line: number;
  readonly id: string | null;
  /** Cells of the carried columns. */
  readonly carried: readonly string[];
  readonly names: ProductNames | undefined;
}

export function scoredRow({ line, sheet }: SheetRow, scored: ScoredSheet): ScoredRow {
  const { id = null, carried = [], names } = sheet ?? {};
  return { line, id, carried, names, ...scored };
}

/** Where results go. */
export interface ResultSink {
  /** Resolves when the reader has taken the piece. */
  readonly write: (piece: Uint8Array) => Promise<void>;
  /** Makes text harmless for whoever reads it there. */
  readonly sanitize: (text: string) => string;
}

export interface ResultWriter {
  readonly write: (row: ScoredRow) => void;
  /** Adds the row at a place of the block, which `set` has scored; missing where rows are taken one by one alone. */
  readonly writePlain?: ((block: RowBlock, row: number, set: PlainSet) => void) | undefined;
  /** A row without a result: a workbook lists it with the others. */
  readonly writeBad: (line: number, reason: string) => void;
  /** Hands on what was added, where it is enough; resolves when what went before was taken. */
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<void>;
}
