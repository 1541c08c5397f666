/** What a workbook is written from: plain data in Excel's own units. */
import type { CellRange } from '../address.js';

export interface NewWorkbook {
  /** The creation date in its properties; passed in rather than read from the clock, so that the same content gives the same file. */
  readonly created: Date;
  /** In tab order. */
  readonly worksheets: readonly NewWorksheet[];
}

export interface NewWorksheet {
  /** At most 31 characters, and none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** As AARRGGBB. */
  readonly tabColor?: string;
  /** Whether grid lines are shown; true by default. */
  readonly gridLines?: boolean;
  /** How many columns and rows stay visible while scrolling. */
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly columns: readonly NewColumn[];
  /** From the first row, without gaps. */
  readonly rows: readonly NewRow[];
  /** Lists to choose from, offered in every cell of a range. */
  readonly choices?: readonly NewChoices[];
  /** Whether only cells with an `unlocked` style can be edited. There is no password: this prevents slips, not intent. */
  readonly isProtected?: boolean;
  readonly page: NewPage;
}

export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** The style of cells that have not been written. */
  readonly style?: CellStyle | undefined;
}

export interface NewRow {
  /** In points. */
  readonly height?: number;
  /** From the first column, without gaps. */
  readonly cells: readonly NewCell[];
}

export interface NewCell {
  /** Absent when the cell only has a style. */
  readonly value?: string | number | boolean | undefined;
  readonly style?: CellStyle | undefined;
}

export interface NewChoices {
  readonly range: CellRange;
  /** None may contain a comma; together at most 255 characters. */
  readonly values: readonly string[];
}

/** How a worksheet is printed: fitted to the paper's width, over as many pages as needed. */
export interface NewPage {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** How many top rows are repeated on every page. */
  readonly titleRows?: number;
  /** Shown at the top left of every page; page numbers are shown below it, at the bottom right. */
  readonly header?: string;
}

/** Colours are written AARRGGBB. */
export interface CellStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** In points; 11 by default. */
  readonly size?: number | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  /** The colour of a thin bottom border. */
  readonly lineBelow?: string | undefined;
  readonly horizontal?: 'left' | 'center' | undefined;
  readonly vertical?: 'top' | 'center' | undefined;
  /** In steps of about three spaces. */
  readonly indent?: number | undefined;
  readonly wrap?: boolean | undefined;
  /** Whether entries stay text: 1.10 does not become 1.1. */
  readonly isText?: boolean | undefined;
  /** Whether the cell can be edited on a protected worksheet. */
  readonly unlocked?: boolean | undefined;
}
