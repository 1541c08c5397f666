/** Reads a workbook as plain values. Formulas, merged and hidden cells are reported: people would not see what they say. */
import type { CellValue } from './cell-values.js';
import type { WorkbookValues, WorksheetValues } from './workbook-values.js';
import {
  throwProblem,
  makeProblem,
  type ProblemList,
  type WorkbookProblem,
} from '../problems/workbook-problem.js';
import { addressOf, rangeContains, type CellRange } from '../xlsx/address.js';
import { openWorkbook, type Worksheet } from '../xlsx/read/workbook.js';
import type { Cell, Row } from '../xlsx/read/cell.js';
import { createCounter, LIMITS, throwTooLarge } from '../xlsx/read/limits.js';

/** Non-empty rows, per worksheet and in the whole workbook. */
const MAX_ROWS = 20_000;
const MAX_ROWS_IN_WORKBOOK = 60_000;
/** Lines in cells, and ids between semicolons. */
const MAX_ITEMS = 200_000;
/** Of cells with merged ranges. */
const MAX_COMPARISONS = 50_000_000;

/**
 * @param problems - Problems with single cells are added to it.
 * @throws {WorkbookError} When it is no workbook, or too large to hold rules.
 */
export function readWorkbook(file: Uint8Array, problems: ProblemList): WorkbookValues {
  const count = createRowCounter();
  const { sheets: worksheets, from1904 } = openWorkbook(file);
  return new Map(
    worksheets.map((worksheet) => [
      worksheet.name,
      { ...readWorksheet(worksheet, count, problems), from1904 },
    ]),
  );
}

/** Counts rows, cells and text over all worksheets, which bounds the work of reading them. */
function createRowCounter(): (row: Row) => void {
  const spend = {
    rows: createCounter('rows', MAX_ROWS_IN_WORKBOOK),
    cells: createCounter('cells', LIMITS.cells),
    characters: createCounter('characters', LIMITS.characters),
    items: createCounter('items', MAX_ITEMS),
  };
  return ({ cells }) => {
    spend.rows(1);
    spend.cells(cells.size);
    for (const { content } of cells.values()) {
      if (content.kind !== 'text') continue;
      spend.characters(content.text.length);
      spend.items(countItems(content.text));
    }
  };
}

function countItems(text: string): number {
  let items = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === '\n' || text[i] === ';') items++;
  return items;
}

function readWorksheet(
  worksheet: Worksheet,
  count: (row: Row) => void,
  problems: ProblemList,
): WorksheetValues {
  const { name } = worksheet;
  if (worksheet.hidden) problems.push(makeProblem('workbook/hidden-sheet', { sheet: name }, { sheet: name }));
  const report: Report = (row, column, found) => {
    problems.push({ ...found, sheet: name, cell: addressOf(row, column) });
  };
  const { rows, merges, hides } = worksheet.open();
  const kept: Row[] = [];
  const hidden = new Set<number>();
  for (const row of rows) {
    count(row);
    const all = kept.push(row);
    if (all > MAX_ROWS)
      throwProblem('workbook/too-large', { what: 'rows', limit: MAX_ROWS }, { sheet: name });
    for (const column of row.cells.keys()) {
      if (!hides(column) || hidden.has(column)) continue;
      hidden.add(column);
      report(row.no, column, makeProblem('workbook/hidden-column', {}));
    }
    const [first = 1] = row.cells.keys();
    if (row.hidden) report(row.no, first, makeProblem('workbook/hidden-row', {}));
  }
  reportMerged(kept, merges, report);
  const found = kept.map(({ no, cells }): [number, ReadonlyMap<number, CellValue>] => {
    const values = [...cells.values()].flatMap((cell): [number, CellValue][] => {
      const value = readValue(cell, no, report);
      return value === undefined ? [] : [[cell.column, value]];
    });
    return [no, new Map(values)];
  });
  return { name, rows: new Map(found.filter(([, { size }]) => size > 0)) };
}

type Report = (row: number, column: number, found: WorkbookProblem) => void;

/** Reports each merged range with content, once, at its first cell. */
function reportMerged(rows: readonly Row[], merges: readonly CellRange[], report: Report): void {
  const cells = rows.reduce((sum, row) => sum + row.cells.size, 0);
  const most = Math.floor(MAX_COMPARISONS / Math.max(cells, 1));
  if (merges.length > most) throwTooLarge('merges', most);
  for (const range of merges) {
    const says = rows.some(({ no, cells: cellsOfRow }) =>
      [...cellsOfRow.keys()].some((column) => rangeContains(range, no, column)),
    );
    const { top, left } = range;
    if (says) report(top, left, makeProblem('workbook/merged', { range: addressOf(top, left) }));
  }
}

/** The plain value of a cell; undefined, and reported, when it cannot be used. */
function readValue({ column, content, formula }: Cell, row: number, report: Report): CellValue | undefined {
  if (formula) {
    report(row, column, makeProblem('workbook/formula', {}));
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
      report(row, column, makeProblem('workbook/error-value', { found: content.error.slice(0, 80) }));
      return undefined;
    case 'nothing':
      return undefined;
  }
}
