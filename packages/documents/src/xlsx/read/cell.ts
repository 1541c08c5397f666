/** What a cell contains, by kind. */
import type { DayReading } from '@ocop-kit/engine';

/** What a person sees in a cell, by its kind. */
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

/** One cell that is not empty. */
export interface Cell {
  /** From 1. */
  readonly column: number;
  readonly content: CellContent;
  /** Whether its content is the result of a formula; the formula itself is not read. */
  readonly formula: boolean;
}

/** One row of a worksheet. */
export interface Row {
  /** From 1. */
  readonly no: number;
  /** Whether Excel hides it. */
  readonly hidden: boolean;
  /** By column, in order; empty cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * The content of a cell as a CSV file would hold it.
 *
 * @param cell - A cell that was read.
 * @returns A day as `YYYY-MM-DD`, truth as `TRUE` or `FALSE`, an error as Excel shows it; empty for a formula without a result.
 */
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
