/** Reads an office's own table by its mapping. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { TableMapping } from '@ocop-kit/engine/schema';
import {
  makeProblem,
  throwProblem,
  WorkbookError,
  type CellLocation,
  type ProblemList,
  type WorkbookProblem,
} from '../../problems/workbook-problem.js';
import { addressOf } from '../../xlsx/address.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { Worksheet } from '../../xlsx/read/workbook.js';
import type { ProductReading } from '../product-reading.js';
import { CARRIED_KEY, parseTarget, SET_KEY } from '../products/column-target.js';
import { createMergeFinder } from '../products/merged-rows.js';
import { readProductRow, type ProductTable, type TableColumn } from '../products/row-reader.js';
import { comparableText } from '../values/cell-words.js';
import { findHeadings, listChangedHeadings, type FoundHeadings } from './table-headings.js';

/** Finds a compiled set by its number; undefined where there is none. */
export type LoadCompiled = (pack: string, set: number) => Promise<CompiledSet | undefined>;

/** A column, and what the mapping says it is about. */
interface MappedColumn {
  readonly column: number;
  readonly heading: string;
  readonly to: string | undefined;
}

/**
 * @throws {WorkbookError} when the table is not there, lacks columns of the mapping, or the mapping is not complete
 */
export async function readMapped(
  worksheets: readonly Worksheet[],
  mapping: TableMapping,
  load: LoadCompiled,
  problems: ProblemList,
): Promise<readonly ProductReading[]> {
  const named = worksheets.filter(
    ({ name }) => mapping.worksheet === undefined || name === mapping.worksheet,
  );
  const wanted = new Set(mapping.columns.map(({ heading }) => comparableText(heading)));
  const found = findHeadings(named, (text) => wanted.has(comparableText(text)));
  if (!found) return throwProblem('workbook/no-table', {});
  const columns = matchColumns(found, mapping);
  const { worksheet, row: headings } = found;
  const tables = createTables(found, columns, mapping);
  const isMerged = createMergeFinder(
    worksheet.merges(),
    worksheet.name,
    Math.max(...columns.map(({ column }) => column)),
  );
  const readings: ProductReading[] = [];
  for (const row of worksheet.open().rows) {
    if (row.no <= headings.no || !hasContent(row, columns)) continue;
    const refuse = (problem: WorkbookProblem): void => {
      problems.push(problem);
      const nothing = { assessment: undefined, problems: [problem], carried: {} };
      readings.push({ worksheet: worksheet.name, row: row.no, ...nothing });
    };
    const merged = isMerged(row.no);
    const { no, location } = readSetNumber(row, columns, mapping, worksheet.name);
    if (merged) refuse(merged);
    else if (no === undefined) refuse(makeProblem('workbook/no-set-number', {}, location));
    else {
      const set = await load(mapping.pack, no);
      const table = set && tables(set);
      const stray = table && findStray(row, table, columns);
      if (!table)
        refuse(makeProblem('workbook/unknown-rules', { pack: mapping.pack, set: String(no) }, location));
      else if (stray) refuse(stray);
      else readings.push(readProductRow(table, row, undefined, problems));
    }
  }
  return readings;
}

/** Whether a row says anything of a sheet. */
const hasContent = ({ cells }: Row, columns: readonly MappedColumn[]): boolean =>
  columns.some(({ column, to }) => to !== undefined && to !== CARRIED_KEY && cells.has(column));

function matchColumns(
  { worksheet, row, headings }: FoundHeadings,
  mapping: TableMapping,
): readonly MappedColumn[] {
  const at = (column: number): CellLocation => ({ sheet: worksheet.name, cell: addressOf(row.no, column) });
  const byHeading = new Map(mapping.columns.map((column) => [comparableText(column.heading), column]));
  const problems = mapping.columns
    .filter(
      ({ heading }) =>
        ![...headings.values()].some((text) => comparableText(text) === comparableText(heading)),
    )
    .map(({ heading }) => makeProblem('workbook/no-column', { column: heading }, at(1)));
  const columns = [...headings].map(([column, heading]): MappedColumn => {
    const mapped = byHeading.get(comparableText(heading));
    if (mapped && mapped.to === undefined) {
      const candidates = mapped.candidates?.join(', ') ?? '';
      problems.push(makeProblem('workbook/open-heading', { heading, candidates }, at(column)));
    }
    return { column, heading, to: mapped?.to };
  });
  for (const [i, { column, heading, to }] of columns.entries()) {
    const isFirst = columns.findIndex((one) => one.to === to) === i;
    if (to !== undefined && to !== CARRIED_KEY && !isFirst)
      problems.push(makeProblem('workbook/duplicate-column', { column: heading }, at(column)));
  }
  const ids = mapping.columns.flatMap(({ to }) => (to === undefined ? [] : [to]));
  problems.push(...listChangedHeadings({ worksheet, row, headings }, ids));
  if (problems.length > 0) throw new WorkbookError(problems);
  return columns;
}

/** @returns what makes the table of a set, once for each */
function createTables(
  { worksheet }: FoundHeadings,
  columns: readonly MappedColumn[],
  { numbers }: TableMapping,
): (set: CompiledSet) => ProductTable {
  const known = new Map<CompiledSet, ProductTable>();
  return (set) => {
    const table = known.get(set) ?? {
      worksheet: worksheet.name,
      set,
      numbers,
      columns: columns.map(({ column, heading, to }): TableColumn => ({
        column,
        heading,
        target: to === undefined ? undefined : parseTarget(to, set),
      })),
    };
    known.set(set, table);
    return table;
  };
}

/** The number of the row's set, and where it stands or should. */
function readSetNumber(
  { no: row, cells }: Row,
  columns: readonly MappedColumn[],
  mapping: TableMapping,
  worksheet: string,
): { readonly no: number | undefined; readonly location: CellLocation } {
  const column = columns.find(({ to }) => to === SET_KEY)?.column;
  const location = { sheet: worksheet, cell: addressOf(row, column ?? 1) };
  if (column === undefined) return { no: mapping.set, location };
  const cell = cells.get(column);
  const text = cell ? cellText(cell).normalize('NFC').trim() : '';
  const [, digits] = /^(?:bộ\s*)?(\d{1,4})$/iu.exec(text) ?? [];
  return { no: digits === undefined ? undefined : Number(digits), location };
}

/** A cell that the mapping says is about something that the set of the row does not print. */
function findStray(
  row: Row,
  table: ProductTable,
  columns: readonly MappedColumn[],
): WorkbookProblem | undefined {
  const stray = columns.find(
    ({ column, to }, i) => to !== undefined && !table.columns[i]?.target && row.cells.has(column),
  );
  return (
    stray &&
    makeProblem(
      'workbook/no-target',
      { found: stray.to ?? '' },
      { sheet: table.worksheet, cell: addressOf(row.no, stray.column) },
    )
  );
}
