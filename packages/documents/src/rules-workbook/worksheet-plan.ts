/** A sheet before it is written: its columns, its rows, and how each row is to look. */
import type { Cells } from './cell-values.js';
import { columnDrafts, type Column, type ColumnDraft } from './columns.js';

export type Look = 'section' | 'group' | 'criterion' | 'note' | 'option';

export interface RowDraft {
  readonly cells: Cells;
  readonly look?: Look | undefined;
  /** Nothing may be written beside the rules of this row. */
  readonly closed?: boolean | undefined;
}

export interface SheetDraft {
  readonly name: string;
  /** What stands at the head of a printed page. */
  readonly title: string;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly RowDraft[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Empty rows ready to be filled in. */
  readonly spare: number;
}

export interface SheetSpec {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly frozen?: number;
  readonly spare?: number;
}

export function sheetDraft(
  { name, title, columns, frozen = 1, spare = 0 }: SheetSpec,
  rows: readonly RowDraft[],
  languages: readonly string[],
): SheetDraft {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return { name, title, columns: columnDrafts(columns, languages, used), rows, frozen, spare };
}
