/** A workbook file as plain values; formulas, merged and hidden cells are refused by name, since nobody sees what they say. */
import { addressOf, type FoundValue } from './cells.js';
import type { FoundBook, FoundSheet } from './found-book.js';
import { problem, type ProblemList, type WorkbookProblem } from './problems.js';
import { covers, type Range } from './xlsx/address.js';
import { openBook, type Sheet } from './xlsx/book.js';
import type { Cell, Row } from './xlsx/cell.js';
import { counter, LIMITS, tooLarge } from './xlsx/limits.js';

/** Rows of one sheet that say something. */
const MOST_ROWS = 60_000;
/** Of cells with ranges of merged ones. */
const MOST_COMPARISONS = 50_000_000;

/**
 * @param problems what is wrong with single cells is added to it
 * @throws {WorkbookError} when it is no workbook, or too large to be one of these
 */
export function readBook(file: Buffer, problems: ProblemList): FoundBook {
  const spend = {
    cells: counter('cells', LIMITS.cells),
    characters: counter('characters', LIMITS.characters),
  };
  const count = ({ content }: Cell): void => {
    spend.cells(1);
    if (content.kind === 'text') spend.characters(content.text.length);
  };
  const { sheets, from1904 } = openBook(file);
  return new Map(sheets.map((sheet) => [sheet.name, { ...readSheet(sheet, count, problems), from1904 }]));
}

function readSheet(sheet: Sheet, count: (cell: Cell) => void, problems: ProblemList): FoundSheet {
  const { name } = sheet;
  if (sheet.hidden) problems.push(problem('workbook/hidden-sheet', { sheet: name }, { sheet: name }));
  const report: Report = (row, column, found) => {
    problems.push({ ...found, sheet: name, cell: addressOf(row, column) });
  };
  const { rows, merges, hides } = sheet.open();
  const spend = counter('rows', MOST_ROWS);
  const kept: Row[] = [];
  const hidden = new Set<number>();
  for (const row of rows) {
    spend(1);
    kept.push(row);
    for (const cell of row.cells.values()) {
      count(cell);
      const { column } = cell;
      if (!hides(column) || hidden.has(column)) continue;
      hidden.add(column);
      report(row.no, column, problem('workbook/hidden-column', {}));
    }
    const [first = 1] = row.cells.keys();
    if (row.hidden) report(row.no, first, problem('workbook/hidden-row', {}));
  }
  reportMerged(kept, merges, report);
  const found = kept.map(({ no, cells }): [number, ReadonlyMap<number, FoundValue>] => {
    const values = [...cells.values()].flatMap((cell): [number, FoundValue][] => {
      const value = valueOf(cell, no, report);
      return value === undefined ? [] : [[cell.column, value]];
    });
    return [no, new Map(values)];
  });
  return { name, rows: new Map(found.filter(([, { size }]) => size > 0)) };
}

type Report = (row: number, column: number, found: WorkbookProblem) => void;

/** Each range of merged cells that says anything, by its first cell. */
function reportMerged(rows: readonly Row[], merges: readonly Range[], report: Report): void {
  const cells = rows.reduce((sum, row) => sum + row.cells.size, 0);
  const most = Math.floor(MOST_COMPARISONS / Math.max(cells, 1));
  if (merges.length > most) tooLarge('merges', most);
  for (const range of merges) {
    const says = rows.some(({ no, cells: own }) =>
      [...own.keys()].some((column) => covers(range, no, column)),
    );
    const { top, left } = range;
    if (says) report(top, left, problem('workbook/merged', { range: addressOf(top, left) }));
  }
}

/** The plain text of coloured letters and of links; nothing for a cell that cannot be taken. */
function valueOf({ column, content, formula }: Cell, row: number, report: Report): FoundValue | undefined {
  if (formula) {
    report(row, column, problem('workbook/formula', {}));
    return undefined;
  }
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'truth':
      return content.truth;
    case 'day':
      return content;
    case 'error':
      report(row, column, problem('workbook/error-value', { found: content.error.slice(0, 80) }));
      return undefined;
    case 'nothing':
      return undefined;
  }
}
