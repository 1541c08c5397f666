/** One sheet of a source, not yet checked against its set. */
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';
import type { SheetLocation } from '../old-sheets.js';

export interface SourceSheet {
  readonly raw: RawSheet;
  /** What the product is called; the empty string where nothing says it. */
  readonly name: string;
  /** As it is written; null where nothing says it. */
  readonly province: string | null;
}

export type SourceRow = SheetLocation &
  (
    | ({ readonly kind: 'sheet' } & SourceSheet)
    | { readonly kind: 'bad'; readonly why: string }
    /** A certificate whose picks nobody recorded. */
    | { readonly kind: 'no-sheet' }
  );

export interface OpenSource {
  /** What the source is called in the report; no password stands in it. */
  readonly title: string;
  /** The files that are read, which no output may replace. */
  readonly inputs: readonly string[];
  /** Files of a folder that hold no sheets. */
  readonly others: number;
  readonly rows: AsyncIterable<SourceRow>;
}

export interface SourceOptions {
  /** The pack of sheets that name none. */
  readonly pack: string;
  /** The criteria set of rows that name none. */
  readonly set?: number | undefined;
  /** The table of a database. */
  readonly table?: string | undefined;
  /** The file of the report: one of an earlier run in the folder is no sheet. */
  readonly output?: string | undefined;
  /** Files in the folder that are rules, not sheets. */
  readonly rules?: readonly string[] | undefined;
}
