/** What a row says before anything is checked against a set. */
export interface RawSheet {
  readonly id: string | null;
  readonly pack: string;
  readonly set: number | null;
  readonly picks: unknown;
  readonly declared: unknown;
  readonly vector: string | null;
  /** Cells of columns that are no criteria, in the order of `OpenRows.carried`. */
  readonly carried?: readonly string[];
}

export type SheetRow = { readonly line: number } & (
  | { readonly sheet: RawSheet; readonly bad?: undefined }
  | { readonly bad: string; readonly sheet?: undefined }
);

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface OpenRows {
  readonly format: Format;
  /** Headings of the columns that are carried to the output. */
  readonly carried: readonly string[];
  /** Whether what is carried would become formulas where it was none: texts of a workbook in CSV. */
  readonly formulas: boolean;
  readonly rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
}
