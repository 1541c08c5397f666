/**
 * The worksheet behind a workbook of sheets, which nobody sees: which rules it follows, and each assessment as it was when the workbook
 * was written, so that what no cell shows is not lost.
 */

export const ORIGINALS_FORMAT = 'ocop-sheets/1';
export const ORIGINALS_WORKSHEET = '_sheets';

/** What the workbook holds: the score sheet of one product, or one product a row. */
export type SheetsKind = 'score-sheet' | 'products';

/** Its first rows: a name and a value each. Below them, a key and the JSON of an assessment each. */
export const HEADER_NAMES = ['format', 'kind', 'pack', 'set', 'checksum'] as const;
export type HeaderName = (typeof HEADER_NAMES)[number];
