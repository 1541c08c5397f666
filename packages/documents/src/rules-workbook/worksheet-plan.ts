/** A sheet before it is written: its columns, its rows, and how each row is to look. */
import type { RowCells } from './cell-values.js';
import { planColumns, type Column, type ColumnPlan } from './columns.js';

export type RowStyleName = 'section' | 'group' | 'criterion' | 'note' | 'option';

export interface RowPlan {
  readonly cells: RowCells;
  readonly style?: RowStyleName | undefined;
  /** Nothing may be written beside the rules of this row. */
  readonly closed?: boolean | undefined;
}

export interface WorksheetPlan {
  readonly name: string;
  /** What stands at the head of a printed page. */
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Empty rows ready to be filled in. */
  readonly spare: number;
}

export interface WorksheetSpec {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly frozen?: number;
  readonly spare?: number;
}

export function planWorksheet(
  { name, title, columns, frozen = 1, spare = 0 }: WorksheetSpec,
  rows: readonly RowPlan[],
  languages: readonly string[],
): WorksheetPlan {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return { name, title, columns: planColumns(columns, languages, used), rows, frozen, spare };
}
