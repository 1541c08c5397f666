/** What a workbook is written from: plain data, measured as Excel measures it. */
import type { CellRange } from '../address.js';

export interface NewWorkbook {
  /** The day it says it was made; given rather than read from the clock, so that the same content gives the same file. */
  readonly created: Date;
  /** In the order of their tabs. */
  readonly worksheets: readonly NewWorksheet[];
}

export interface NewWorksheet {
  /** At most 31 characters, and none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** As AARRGGBB. */
  readonly tabColor?: string;
  /** Whether lines are drawn between cells; they are unless this says no. */
  readonly gridLines?: boolean;
  /** How many columns and rows stay in sight while the rest is scrolled. */
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly columns: readonly NewColumn[];
  /** From the first row on, without gaps. */
  readonly rows: readonly NewRow[];
  /** Lists to choose from, offered in all cells of a range. */
  readonly choices?: readonly NewChoices[];
  /** Whether only cells whose style is `unlocked` can be typed in. No password: it keeps a hand from slipping. */
  readonly isProtected?: boolean;
  readonly page: NewPage;
}

export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** Of the cells that nobody has written yet. */
  readonly style?: CellStyle | undefined;
}

export interface NewRow {
  /** In points. */
  readonly height?: number;
  /** From the first column on, without gaps. */
  readonly cells: readonly NewCell[];
}

export interface NewCell {
  /** Absent in a cell that only has a style. */
  readonly value?: string | number | boolean | undefined;
  readonly style?: CellStyle | undefined;
}

export interface NewChoices {
  readonly range: CellRange;
  /** None with a comma, and at most 255 characters together. */
  readonly values: readonly string[];
}

/** How a worksheet is printed: fitted to the width of the paper, on as many pages as it takes. */
export interface NewPage {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** How many rows from the top are printed again on every page. */
  readonly titleRows?: number;
  /** Printed at the top left of every page; page numbers are printed below. */
  readonly header?: string;
}

/** Colours are AARRGGBB. */
export interface CellStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** In points; 11 unless said. */
  readonly size?: number | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  /** The colour of a thin line below. */
  readonly lineBelow?: string | undefined;
  readonly horizontal?: 'left' | 'center' | undefined;
  readonly vertical?: 'top' | 'center' | undefined;
  /** In steps of about three spaces. */
  readonly indent?: number | undefined;
  readonly wrap?: boolean | undefined;
  /** Whether what is typed stays text: 1.10 does not become 1.1. */
  readonly isText?: boolean | undefined;
  /** Whether it can be typed in on a protected worksheet. */
  readonly unlocked?: boolean | undefined;
}
