/** Cell addresses and ranges: "C10", "A1:D4". */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells: its first and last row and column, counted from 1, both included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const ahead = (column - 1 - rest) / 26;
  return (ahead > 0 ? columnLetters(ahead) : '') + String.fromCharCode(65 + rest);
}

/**
 * Writes the address of a cell, "C10".
 *
 * @param row - From 1.
 * @param column - From 1: 3 for C.
 * @returns As Excel writes it, without `$`.
 */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "A1:D4"; "A1" for one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [addressOf(top, left), addressOf(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** `'Bộ 1'!$A$1:$D$4`: the range from anywhere in the workbook, wherever the formula is copied to. */
export function worksheetAddress(worksheet: string, range: CellRange): string {
  const absolute = rangeAddress(range).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `'${worksheet.replaceAll("'", "''")}'!${absolute}`;
}

/** @returns Row and column, counted from 1; undefined when no worksheet has such a cell. */
export function parseCellAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(address) ?? [];
  const row = Number(digits);
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return row > 0 && row <= MAX_ROWS && column <= MAX_COLUMNS ? { row, column } : undefined;
}

export function parseCellRange(address: string): CellRange | undefined {
  const [first = '', last = first] = address.split(':');
  const one = parseCellAddress(first);
  const other = parseCellAddress(last);
  if (!one || !other) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export const rangeContains = (
  { top, left, bottom, right }: CellRange,
  row: number,
  column: number,
): boolean => top <= row && row <= bottom && left <= column && column <= right;

/** Parses a whole number from 1 to the given maximum. */
export function parseCount(written: string | undefined, most: number): number | undefined {
  const count = /^[0-9]{1,10}$/.test(written ?? '') ? Number(written) : 0;
  return count >= 1 && count <= most ? count : undefined;
}
