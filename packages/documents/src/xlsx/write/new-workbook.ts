/** What a workbook is written from: plain data in Excel's own units. */
import type { CellRange } from '../address.js';

/** A workbook to write. */
export interface NewWorkbook {
  /** The creation date in its properties; passed in rather than read from the clock, so that the same content gives the same file. */
  readonly created: Date;
  /** In tab order. */
  readonly worksheets: readonly NewWorksheet[];
}

/** One worksheet to write. */
export interface NewWorksheet {
  /** At most 31 characters, and none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** Absent: shown. What is `very-hidden` can be shown by programs alone, so that nobody deletes it by mistake. */
  readonly visibility?: 'hidden' | 'very-hidden';
  /** As AARRGGBB. */
  readonly tabColor?: string;
  /** Whether grid lines are shown; true by default. */
  readonly gridLines?: boolean;
  /** How many columns and rows stay visible while scrolling. */
  readonly frozen?: { readonly columns: number; readonly rows: number };
  /** From the first column, without gaps. */
  readonly columns: readonly NewColumn[];
  /** From the first row, without gaps. */
  readonly rows: readonly NewRow[];
  /** The range under its first row can be filtered. */
  readonly filter?: CellRange;
  /** Ranges that are one cell each; only the first of their cells may have a value. */
  readonly merges?: readonly CellRange[];
  /** Lists to choose from, offered in every cell of a range. */
  readonly choices?: readonly NewChoices[];
  /** Whether only cells with an `unlocked` style can be edited. There is no password: this prevents slips, not intent. */
  readonly isProtected?: boolean;
  /** How it is printed. */
  readonly page: NewPage;
}

/** The width and style of a column. */
export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** Whether it is out of sight; people can show it. */
  readonly hidden?: boolean;
  /** The style of cells that have not been written. */
  readonly style?: CellStyle | undefined;
}

/** One row to write. */
export interface NewRow {
  /** In points. */
  readonly height?: number;
  /** From the first column, without gaps. */
  readonly cells: readonly NewCell[];
}

/** One cell to write. */
export interface NewCell {
  /** Absent when the cell only has a style. */
  readonly value?: string | number | boolean | undefined;
  /** Without the equals sign, in English names and with commas: `SUM(D3:D9)`. Its result now is the value. */
  readonly formula?: string | undefined;
  /** How it looks; without one, as the workbook's normal cells. */
  readonly style?: CellStyle | undefined;
}

/** A list that Excel offers in the cells of a range. */
export interface NewChoices {
  /** The cells that offer it, rows and columns counted from 1. */
  readonly range: CellRange;
  /** None may contain a comma, together at most 255 characters; or cells of a worksheet, which may hold any text. */
  readonly values: readonly string[] | WorksheetRange;
  /** What is shown when something else is typed, which then is refused; without it anything may be typed. */
  readonly refusal?: string;
}

/** Cells of one worksheet. */
export interface WorksheetRange {
  /** The name of the worksheet. */
  readonly worksheet: string;
  readonly range: CellRange;
}

/** How a worksheet is printed: fitted to the width of the paper, or of several sheets side by side, over as many pages as needed. */
export interface NewPage {
  /** The size of the paper. */
  readonly paper: 'A3' | 'A4';
  /** Which way the paper lies. */
  readonly orientation: 'portrait' | 'landscape';
  /** Which rows are repeated on every page: how many from the top, or the first and the last of them. */
  readonly titleRows?: number | readonly [first: number, last: number];
  /** How many columns are repeated on every page, from the left. */
  readonly titleColumns?: number;
  /** How many pages stand side by side; 1 without it. A table of sixty columns on one page is a stripe that nobody can read. */
  readonly pagesWide?: number;
  /** Shown at the top left of every page; page numbers are shown below it, at the bottom right. */
  readonly header?: string;
}

/** Colours are written AARRGGBB. */
export interface CellStyle {
  /** Whether the text is bold. */
  readonly bold?: boolean | undefined;
  /** Whether the text is italic. */
  readonly italic?: boolean | undefined;
  /** In points; 11 by default. */
  readonly size?: number | undefined;
  /** The colour of the text. */
  readonly color?: string | undefined;
  /** The colour of the background. */
  readonly fill?: string | undefined;
  /** The colour of a thin bottom border. */
  readonly lineBelow?: string | undefined;
  /** Where text stands across the cell; by default as Excel does it, text left and numbers right. */
  readonly horizontal?: 'left' | 'center' | undefined;
  /** Where text stands in the height of the cell; at the bottom by default. */
  readonly vertical?: 'top' | 'center' | undefined;
  /** In steps of about three spaces. */
  readonly indent?: number | undefined;
  /** Whether long text goes on in a further line. */
  readonly wrap?: boolean | undefined;
  /** Whether entries stay text: 1.10 does not become 1.1. */
  readonly isText?: boolean | undefined;
  /** Whether the cell can be edited on a protected worksheet. */
  readonly unlocked?: boolean | undefined;
}
