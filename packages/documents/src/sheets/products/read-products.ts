/** Reads a table of products that was made from a template. */
import type { CompiledSet } from '@ocop-kit/engine';
import { makeProblem, throwProblem, type ProblemList } from '../../problems/workbook-problem.js';
import { addressOf } from '../../xlsx/address.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { Worksheet } from '../../xlsx/read/workbook.js';
import type { Originals } from '../originals/read-originals.js';
import type { AssessmentReading, ProductReading } from '../product-reading.js';
import { parseTarget } from './column-target.js';
import { createMergeFinder } from './merged-rows.js';
import { readProductRow, type ProductTable, type TableColumn } from './row-reader.js';

/** The row of keys is the first; people may have put a few lines above it. */
const MAX_ABOVE = 20;

/** @throws {WorkbookError} `workbook/no-table` when no worksheet has the keys of columns */
export function readProducts(
  worksheets: readonly Worksheet[],
  set: CompiledSet,
  originals: Originals,
  problems: ProblemList,
): ProductReading[] {
  const { worksheet, keys } = findKeys(worksheets, set);
  const rows = [...worksheet.open().rows].filter(({ no }) => no > keys.no);
  const titles = rows.find(({ no }) => no === keys.no + 1);
  const products = rows.filter((row) => row !== titles);
  const table: ProductTable = {
    worksheet: worksheet.name,
    set,
    columns: listColumns(keys, titles, set, worksheet.name, problems),
  };
  const last = table.columns.at(-1)?.column ?? 0;
  const findMerged = createMergeFinder(worksheet.merges(), worksheet.name, last);
  const findOriginal = createOriginalFinder(table, originals);
  const contents = new Set(
    table.columns.filter(({ target }) => target?.kind !== 'row').map(({ column }) => column),
  );
  return products
    .filter((row) => [...row.cells.keys()].some((column) => contents.has(column)))
    .map((row) => {
      const found = findOriginal(row);
      const problem = findMerged(row.no) ?? found.problem;
      if (!problem) return readProductRow(table, row, found.assessment, problems);
      problems.push(problem);
      const nothing = { assessment: undefined, problems: [problem], carried: {} };
      return { worksheet: worksheet.name, row: row.no, ...nothing };
    });
}

function findKeys(worksheets: readonly Worksheet[], set: CompiledSet): { worksheet: Worksheet; keys: Row } {
  for (const worksheet of worksheets) {
    for (const row of worksheet.open().rows) {
      if (row.no > MAX_ABOVE) break;
      const known = [...row.cells.values()].filter((cell) => parseTarget(cellText(cell).trim(), set));
      // A title may happen to be a key; a row of keys has many.
      if (known.length >= 2) return { worksheet, keys: row };
    }
  }
  return throwProblem('workbook/no-table', {});
}

function listColumns(
  keys: Row,
  titles: Row | undefined,
  set: CompiledSet,
  worksheet: string,
  problems: ProblemList,
): TableColumn[] {
  const all = new Set([...keys.cells.keys(), ...(titles?.cells.keys() ?? [])]);
  const seen = new Set<string>();
  return [...all]
    .sort((a, b) => a - b)
    .map((column): TableColumn => {
      const [key = '', title = ''] = [keys, titles].map((row) => {
        const cell = row?.cells.get(column);
        return cell ? cellText(cell).trim() : '';
      });
      const target = parseTarget(key, set);
      if (target && seen.has(key)) {
        const location = { sheet: worksheet, cell: addressOf(keys.no, column) };
        problems.push(makeProblem('workbook/duplicate-column', { column: key }, location));
      }
      seen.add(key);
      return { column, heading: title || key, target };
    });
}

/** @returns what finds the original of a row by its key: neither assessment nor problem for a new product */
function createOriginalFinder(
  { worksheet, columns }: ProductTable,
  originals: Originals,
): (row: Row) => Partial<AssessmentReading> {
  const keyColumn = columns.find(({ target }) => target?.kind === 'row')?.column ?? 0;
  const taken = new Set<string>();
  return (row) => {
    const cell = row.cells.get(keyColumn);
    const key = cell ? cellText(cell).trim() : '';
    const original = key === '' ? undefined : originals.find(key);
    if (original === undefined) return {};
    const location = { sheet: worksheet, cell: addressOf(row.no, keyColumn) };
    if (taken.has(key))
      return { problem: makeProblem('workbook/duplicate-original', { found: key }, location) };
    taken.add(key);
    return original.problem ? { problem: { ...original.problem, ...location } } : original;
  };
}
