/** What a cell contains, by kind. */
import type { DayReading } from '@ocop-kit/engine';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** As its format shows it, when that says more: "1.10". */
      readonly shown?: string | undefined;
    }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | {
      /** Shown as a date or a time, whatever was typed. */
      readonly kind: 'day';
      readonly written: string;
      readonly read: DayReading;
    }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula without a stored result. */
  | { readonly kind: 'nothing' };

export interface Cell {
  /** From 1. */
  readonly column: number;
  readonly content: CellContent;
  /** Whether its content is the result of a formula; the formula itself is not read. */
  readonly formula: boolean;
}

export interface Row {
  /** From 1. */
  readonly no: number;
  readonly hidden: boolean;
  /** By column, in order; empty cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The content of a cell as a CSV file would hold it; dates in ISO form. */
export function cellText({ content }: Cell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'truth':
      return content.truth ? 'TRUE' : 'FALSE';
    case 'day':
      return 'day' in content.read ? content.read.day : content.written;
    case 'error':
      return content.error;
    case 'nothing':
      return '';
  }
}
