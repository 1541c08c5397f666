/** A worksheet before it is written: its columns, its rows, and the style of each row. */
import type { RowCells } from './cell-values.js';
import { planColumns, type WorksheetColumn, type ColumnPlan } from './columns.js';

export type RowStyleName = 'section' | 'group' | 'criterion' | 'note' | 'option';

export interface RowPlan {
  readonly cells: RowCells;
  readonly style?: RowStyleName | undefined;
  /** No notes can be written beside the base rules of this row. */
  readonly closed?: boolean | undefined;
}

export interface WorksheetPlan {
  readonly name: string;
  /** The header of printed pages. */
  readonly title: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** How many columns stay visible while scrolling. */
  readonly frozen: number;
  /** How many empty rows to add for new entries. */
  readonly spare: number;
}

export interface WorksheetSpec {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly WorksheetColumn[];
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
