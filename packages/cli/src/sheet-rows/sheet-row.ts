/** What the rows of any file of sheets are. */
import type { ColumnCells } from '../parquet/column-cells.js';
import type { ByteLines } from '../table/byte-lines.js';
import type { Columns } from '../table/headings.js';

/** The sheet of a row before it is checked against a set. */
export interface RawSheet {
  readonly id: string | null;
  readonly pack: string;
  readonly set: number | null;
  readonly picks: unknown;
  readonly declared: unknown;
  readonly vector: string | null;
  /** The assessment that the row is, not checked yet; undefined where it is less than one. */
  readonly whole?: unknown;
  /** Cells of the carried columns, in the order of `OpenRows.carried`. */
  readonly carried?: readonly string[];
  /** What the product and its entity are called, where the row says so. */
  readonly names?: ProductNames | undefined;
}

export interface ProductNames {
  readonly product: string;
  readonly entity: string;
}

export type SheetRow = { readonly line: number } & (
  | { readonly sheet: RawSheet; readonly bad?: undefined }
  | { readonly bad: string; readonly sheet?: undefined }
);

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
export const OUTPUT_FORMATS = [...FORMATS, 'xlsx', 'parquet'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface OpenRows {
  readonly format: Format;
  /** Headings of the columns that are copied to the output. */
  readonly carried: readonly string[];
  /** Whether carried cells could turn into formulas: text in a workbook that begins with `=` would be one in CSV. */
  readonly formulas: boolean;
  readonly rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
  /** The same rows as bytes, where that was asked for and can be; whoever reads these leaves `rows` alone. */
  readonly plain?: PlainRows | undefined;
  /** The same rows column by column, where a file has them so; whoever reads these leaves `rows` alone. */
  readonly plainGroups?: PlainGroups | undefined;
}

/** An open table or NDJSON whose lines are UTF-8, to be read as bytes wherever a line has nothing unusual. */
export interface PlainRows {
  readonly lines: ByteLines;
  /** Where the lines are cells; NDJSON without it. */
  readonly table: { readonly separator: string; readonly columns: Columns } | undefined;
  /** Pack of the rows that name none. */
  readonly pack: string;
  /**
   * Reads the row that begins at the next line, however unusual it is.
   *
   * @returns null where it is empty, undefined where there is none
   */
  readonly readRow: () => Promise<SheetRow | null | undefined>;
  /** The rows behind the last line: where the text turns out to be in another encoding. */
  readonly readOthers: () => AsyncIterable<SheetRow>;
}

/** Rows of a file that keeps them column by column, some thousand in a group. */
export interface PlainGroups {
  readonly columns: Columns;
  /** Pack of the rows that name none. */
  readonly pack: string;
  readonly groups: AsyncIterable<PlainGroup>;
}

export interface PlainGroup {
  /** Line of its first row. */
  readonly firstLine: number;
  readonly rows: number;
  /** In the order of the columns. */
  readonly cells: readonly ColumnCells[];
  /** Reads a row by itself, however unusual it is; null where it is empty. */
  readonly readRow: (row: number) => SheetRow | null;
}
