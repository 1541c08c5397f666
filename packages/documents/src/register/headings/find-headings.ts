/** Finds the headings of a table: below a letterhead and a title, in one row or in several, merged or not. */
import type { CellRange } from '../../xlsx/address.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { RegisterColumn } from '../register-fields.js';
import { foldHeading, matchHeading, withoutOtherMark } from './match-heading.js';

/** Rows that are looked through: a letterhead, a title, its basis, and headings. */
export const MAX_ABOVE = 60;
/** Rows that a heading may have. */
const MAX_HEADING_ROWS = 3;
/** A table has a product and something about it. */
const LEAST_FIELDS = 2;

/** Headings, and the rows that they stand in. */
export interface RegisterHeadings {
  readonly columns: readonly RegisterColumn[];
  readonly first: number;
  readonly last: number;
}

/**
 * @param rows the first of a worksheet
 * @param merges all of the worksheet
 * @returns undefined where no row has the headings of a register
 */
export function findRegisterHeadings(
  rows: readonly Row[],
  merges: readonly CellRange[],
): RegisterHeadings | undefined {
  let best: (RegisterHeadings & { readonly fields: number }) | undefined;
  for (const [at, row] of rows.slice(0, MAX_ABOVE).entries())
    for (let count = 1; count <= MAX_HEADING_ROWS; count++) {
      const block = rows.slice(at, at + count);
      if (block.length < count || !isBlock(block, merges)) break;
      const columns = readColumns(block, merges);
      const fields = countFields(columns);
      const hasProduct = columns.some(({ field }) => field === 'product.name');
      if (hasProduct && fields >= LEAST_FIELDS && fields > (best?.fields ?? 0))
        best = { columns, fields, first: row.no, last: row.no + count - 1 };
    }
  return best;
}

/** "Số sao" twice is one field; a column for each rank counts for itself. */
const countFields = (columns: readonly RegisterColumn[]): number =>
  new Set(
    columns.flatMap(({ field, tick = '', isCertificateNumber = '' }) =>
      field ? [`${field}${tick}${isCertificateNumber}`] : [],
    ),
  ).size;

/** Whether rows may be one heading: each below the one before, all of them texts, and the lower ones stand below what covers several columns. */
function isBlock(block: readonly Row[], merges: readonly CellRange[]): boolean {
  const [top, ...lower] = block;
  if (!top) return false;
  return lower.every((row, at) => {
    const above = block[at];
    if (!above || row.no !== above.no + 1) return false;
    const cells = [...row.cells.values()];
    if (cells.some(({ content }) => content.kind !== 'text')) return false;
    const isBelow = (column: number): boolean =>
      merges.some(
        ({ top: first, bottom, left, right }) =>
          first <= above.no && above.no <= bottom && left < right && left <= column && column <= right,
      );
    if (cells.some(({ column }) => isBelow(column))) return true;
    // Without merged cells: the lower row fills the gaps of the upper one.
    return merges.length === 0 && cells.length > 1 && fillsGaps(above, row);
  });
}

/** "Giấy chứng nhận | (empty)" above "Số | Ngày": the lower row stands where the upper one is empty, and below the cell before the gap. */
function fillsGaps(above: Row, row: Row): boolean {
  const columns = [...row.cells.keys()];
  const gaps = columns.filter((column) => !above.cells.has(column));
  return (
    gaps.length > 0 &&
    columns.every((column) => !above.cells.has(column) || !above.cells.has(column + 1)) &&
    columns.every(
      (column) =>
        matchHeading([textAt(row, column)]) !== undefined ||
        gaps.includes(column) ||
        gaps.includes(column + 1),
    )
  );
}

function readColumns(block: readonly Row[], merges: readonly CellRange[]): RegisterColumn[] {
  const last = Math.max(...block.flatMap((row) => [...row.cells.keys()]));
  const columns: RegisterColumn[] = [];
  for (let column = 1; column <= last; column++) {
    const texts = block.map((row) => coveringText(block, row, column, merges));
    const shown = texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
    if (shown.length === 0) continue;
    const meaning = matchHeading(shown);
    columns.push({
      column,
      heading: withoutOtherMark(shown.join(' – ')),
      field: meaning?.field,
      tick: meaning?.tick,
      isCertificateNumber: meaning?.isCertificateNumber,
    });
  }
  return columns;
}

/** The text of a cell, or of the merged cell that covers it; without merged cells, of the last one before a gap that a lower row fills. */
function coveringText(block: readonly Row[], row: Row, column: number, merges: readonly CellRange[]): string {
  const own = textAt(row, column);
  if (own !== '') return own;
  const range = merges.find(
    ({ top, bottom, left, right }) => top <= row.no && row.no <= bottom && left <= column && column <= right,
  );
  if (range) {
    const first = block.find(({ no }) => no === range.top);
    return first ? textAt(first, range.left) : '';
  }
  const isTop = row === block[0] && block.length > 1 && merges.length === 0;
  if (!isTop || !block.slice(1).some((lower) => textAt(lower, column) !== '')) return '';
  for (let left = column - 1; left > 0; left--) if (textAt(row, left) !== '') return textAt(row, left);
  return '';
}

const textAt = (row: Row, column: number): string => {
  const cell = row.cells.get(column);
  return cell ? cellText(cell).replace(/\s+/g, ' ').trim() : '';
};

/** Whether a row numbers the columns, "(1) (2) (3)" or "A B 1 2", or repeats the headings on a new page. */
export function isHeadingAgain({ cells }: Row, columns: readonly RegisterColumn[]): boolean {
  const texts = [...cells.values()].map((cell) => [cell.column, cellText(cell).trim()] as const);
  if (texts.length < 3) return false;
  const isNumbering = texts.every(([, text]) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(text));
  const first = Number(texts[0]?.[1].replace(/\D/g, ''));
  if (
    isNumbering &&
    texts.every(
      ([, text], at) =>
        !/\d/.test(text) ||
        Number(text.replace(/\D/g, '')) === first + at ||
        /[A-Z]/.test(texts[0]?.[1] ?? ''),
    )
  )
    return true;
  const byColumn = new Map(columns.map(({ column, heading }) => [column, foldHeading(heading)]));
  const same = texts.filter(([column, text]) => {
    const folded = foldHeading(text);
    return folded !== '' && (byColumn.get(column) ?? '').includes(folded);
  });
  return same.length >= texts.length * 0.6;
}
