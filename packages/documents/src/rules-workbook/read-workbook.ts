/** A workbook file as plain values; formulas, merged and hidden cells are refused by name, since nobody sees what they say. */
import type { FoundValue } from './cell-values.js';
import type { FoundBook, FoundSheet } from './workbook-values.js';
import { give, problem, type ProblemList, type WorkbookProblem } from '../problems/workbook-problem.js';
import { addressOf, covers, type Range } from '../xlsx/address.js';
import { openBook, type Sheet } from '../xlsx/read/workbook.js';
import type { Cell, Row } from '../xlsx/read/cell.js';
import { counter, LIMITS, tooLarge } from '../xlsx/read/limits.js';

/** Rows that say something: of one sheet, and of the whole book. */
const MOST_ROWS = 20_000;
const MOST_ROWS_IN_ALL = 60_000;
/** Lines of cells, and ids between semicolons. */
const MOST_ITEMS = 200_000;
/** Of cells with ranges of merged ones. */
const MOST_COMPARISONS = 50_000_000;

/**
 * @param problems what is wrong with single cells is added to it
 * @throws {WorkbookError} when it is no workbook, or too large to be one of these
 */
export function readBook(file: Uint8Array, problems: ProblemList): FoundBook {
  const count = rowCounter();
  const { sheets, from1904 } = openBook(file);
  return new Map(sheets.map((sheet) => [sheet.name, { ...readSheet(sheet, count, problems), from1904 }]));
}

/** Counts what all sheets of a book hold together, and how much work it will be to take it apart. */
function rowCounter(): (row: Row) => void {
  const spend = {
    rows: counter('rows', MOST_ROWS_IN_ALL),
    cells: counter('cells', LIMITS.cells),
    characters: counter('characters', LIMITS.characters),
    items: counter('items', MOST_ITEMS),
  };
  return ({ cells }) => {
    spend.rows(1);
    spend.cells(cells.size);
    for (const { content } of cells.values()) {
      if (content.kind !== 'text') continue;
      spend.characters(content.text.length);
      spend.items(itemsIn(content.text));
    }
  };
}

function itemsIn(text: string): number {
  let items = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === '\n' || text[i] === ';') items++;
  return items;
}

function readSheet(sheet: Sheet, count: (row: Row) => void, problems: ProblemList): FoundSheet {
  const { name } = sheet;
  if (sheet.hidden) problems.push(problem('workbook/hidden-sheet', { sheet: name }, { sheet: name }));
  const report: Report = (row, column, found) => {
    problems.push({ ...found, sheet: name, cell: addressOf(row, column) });
  };
  const { rows, merges, hides } = sheet.open();
  const kept: Row[] = [];
  const hidden = new Set<number>();
  for (const row of rows) {
    count(row);
    const all = kept.push(row);
    if (all > MOST_ROWS) give('workbook/too-large', { what: 'rows', limit: MOST_ROWS }, { sheet: name });
    for (const column of row.cells.keys()) {
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
