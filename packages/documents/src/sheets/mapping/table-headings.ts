/** The heading row of an office's own table: the row with most of the headings that are looked for. */
import { makeProblem, type CellLocation, type WorkbookProblem } from '../../problems/workbook-problem.js';
import { addressOf } from '../../xlsx/address.js';
import { cellText, type Cell, type Row } from '../../xlsx/read/cell.js';
import type { Worksheet } from '../../xlsx/read/workbook.js';

/** Letterheads and titles may stand above. */
const MAX_ABOVE = 30;

export interface FoundHeadings {
  readonly worksheet: Worksheet;
  readonly row: Row;
  /** By column, as people see them. */
  readonly headings: ReadonlyMap<number, string>;
}

/** @returns undefined where no row has any of them */
export function findHeadings(
  worksheets: readonly Worksheet[],
  isHeading: (text: string) => boolean,
): FoundHeadings | undefined {
  let best: { readonly found: FoundHeadings; readonly count: number } | undefined;
  for (const worksheet of worksheets) {
    for (const row of worksheet.open().rows) {
      if (row.no > MAX_ABOVE) break;
      const headings = new Map([...row.cells].map(([column, cell]) => [column, headingText(cell)]));
      const count = [...headings.values()].filter(isHeading).length;
      if (count > (best?.count ?? 0)) best = { found: { worksheet, row, headings }, count };
    }
  }
  return best?.found;
}

/** A heading as it is shown: 1.10, where the stored number is 1.1. */
const headingText = (cell: Cell): string =>
  cell.content.kind === 'number'
    ? (cell.content.shown ?? String(cell.content.number))
    : cellText(cell).trim();

/** Headings that a spreadsheet has changed: ids of criteria that became days, or lost a zero at their end. */
export function listChangedHeadings(
  { worksheet, row }: FoundHeadings,
  ids: readonly string[],
): readonly WorkbookProblem[] {
  return [...row.cells.values()].flatMap(({ column, content }): WorkbookProblem[] => {
    const location: CellLocation = { sheet: worksheet.name, cell: addressOf(row.no, column) };
    if (content.kind === 'day') {
      const found = 'day' in content.read ? content.read.day : content.written;
      return [makeProblem('workbook/day-as-text', { found }, location)];
    }
    if (content.kind !== 'number' || content.shown !== undefined) return [];
    const meant = ids.filter((id) => /^\d+(?:\.\d+)?$/.test(id) && Number(id) === content.number);
    const found = String(content.number);
    return meant.length > 1 ? [makeProblem('workbook/number-as-text', { found }, location)] : [];
  });
}
