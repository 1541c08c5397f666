/** What a cell says, by its kind, as it stands in the file. */
import type { DayReading } from '@ocop-kit/engine';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** As its format shows it, where that says more: "1.10". */
      readonly shown?: string | undefined;
    }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | {
      /** Shown as a day or an hour, whatever was typed. */
      readonly kind: 'day';
      readonly written: string;
      readonly read: DayReading;
    }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula that nobody has worked out. */
  | { readonly kind: 'nothing' };

export interface Cell {
  /** From 1. */
  readonly column: number;
  readonly content: CellContent;
  /** What it says was worked out; the formula itself is not looked at. */
  readonly formula: boolean;
}

export interface Row {
  /** From 1. */
  readonly no: number;
  readonly hidden: boolean;
  /** By column, in order; those that say nothing are not there. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The letters of a cell as a file for tables would hold them; an ISO day for a day. */
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
