/** A document before anybody writes it as Word or as a page: paragraphs and tables, and nothing of what they mean. */
import type { ParagraphStyle } from '@ocop-kit/engine/schema';

/** Words in one weight. */
interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A box, ticked or not. */
interface BoxRun {
  readonly kind: 'box';
  readonly ticked: boolean;
}

/** A dotted line up to what comes next, or to the margin. */
interface BlankRun {
  readonly kind: 'blank';
}

/** A square code that cameras read, such as a QR code. */
export interface CodeRun {
  readonly kind: 'code';
  /** Row by row, whether a module is dark; the quiet zone around is among them. */
  readonly modules: readonly (readonly boolean[])[];
  /** How wide and high it is printed, in millimetres. */
  readonly size: number;
  /** What stands in it, for those who do not see it. */
  readonly content: string;
}

export type Run = TextRun | BoxRun | BlankRun | CodeRun;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle | 'cell' | 'cell-small' | 'cell-centre';
  readonly runs: readonly Run[];
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export interface BlockCell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns it covers; 1 without it. */
  readonly span?: number;
}

export interface BlockRow {
  readonly cells: readonly BlockCell[];
  /** A shade behind the row, for headings among rows. */
  readonly shaded?: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** How wide the columns are, beside each other. */
  readonly widths: readonly number[];
  /** Repeated on every page of the table. */
  readonly header?: BlockRow;
  readonly rows: readonly BlockRow[];
  readonly borders: boolean;
  /** Many narrow columns: next to no room between words and borders. */
  readonly dense?: boolean;
}

/** A short line in the middle. */
interface Rule {
  readonly kind: 'rule';
}

interface PageBreak {
  readonly kind: 'page-break';
}

export type Block = Paragraph | Table | Rule | PageBreak;

/** A document as the writers take it. */
export interface PrintedDocument {
  readonly title: string;
  /** BCP 47, for hyphenation, spelling and screen readers. */
  readonly lang: string;
  /** The day that the file says it was made, as year-month-day. */
  readonly made: string;
  /** Wide tables stand on pages turned sideways. */
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}
