/** Sheets from an Excel workbook: the first page with a heading row, one product a row, read like any other table. */
import { WorkbookError } from '@ocop-kit/documents/problems';
import {
  openBook,
  textOf,
  type Cell,
  type Range,
  type Row as BookRow,
  type Sheet,
} from '@ocop-kit/documents/xlsx';
import { findingSentence } from '../findings/workbook-findings.js';
import { EXIT, Failure } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import { cleaned, columnsOf, RESERVED, shortened, type Columns } from '../table/headings.js';
import { refuseDoubtful } from '../table/number-headings.js';
import type { WordKey } from '../i18n/translate.js';
import type { OpenRows, Row } from './sheet-row.js';
import { carriedOf, NEEDED, sheetIn } from './table-rows.js';

/** Rows above the heading: titles, a letterhead. */
const MOST_ABOVE = 20;

/** @throws {Failure} when it is no workbook that can be read, or has no page with a heading */
export function openWorkbook(session: Session, file: Uint8Array, usual: string): OpenRows {
  const { say, warn } = session;
  const { visible, found } = reading(session, () => {
    const pages = openBook(Buffer.from(file)).sheets.filter(({ hidden }) => !hidden);
    return { visible: pages, found: firstTable(pages) };
  });
  if (found === undefined) throw new Failure(EXIT.input, say('heading.none', { names: RESERVED.join(', ') }));
  const { sheet, heading, above } = found;
  if (visible.length > 1) warn(say('book.page', { sheet: sheet.name }));
  const [first] = above;
  if (first) warn(say('heading.above', { count: above.length, line: first.no }));
  refuseDoubtful(heading, session.criteria(), say);
  const columns = columnsOf(headingCells(heading), session.criteria(), say);
  const carried = carriedOf(session, columns);
  return { format: 'csv', carried, formulas: true, rows: rowsIn(session, sheet, heading.no, columns, usual) };
}

interface Table {
  readonly sheet: Sheet;
  readonly heading: BookRow;
  readonly above: readonly BookRow[];
}

function firstTable(pages: readonly Sheet[]): Table | undefined {
  for (const sheet of pages) {
    const above: BookRow[] = [];
    for (const row of sheet.open().rows) {
      const names = headingCells(row).map((cell) => cleaned(cell).toLowerCase());
      if (NEEDED.some((name) => names.includes(name))) return { sheet, heading: row, above };
      if (above.push(row) > MOST_ABOVE) break;
    }
  }
  return undefined;
}

function* rowsIn(
  session: Session,
  sheet: Sheet,
  headingNo: number,
  columns: Columns,
  usual: string,
): Generator<Row> {
  const { say, warn } = session;
  const isMerged = mergedRows(
    reading(session, () => sheet.merges()),
    columns,
  );
  const rows = sheet.open().rows[Symbol.iterator]();
  let hidden = 0;
  for (;;) {
    const step = reading(session, () => rows.next());
    if (step.done === true) break;
    const row = step.value;
    if (row.no <= headingNo) continue;
    if (row.hidden) hidden++;
    const cells = cellsOf(row, columns.width);
    const stray = cells.slice(columns.width).find((cell) => cell !== '');
    const bad = (key: WordKey, value = ''): Row => ({ line: row.no, bad: say(key, { value }) });
    if (isMerged(row.no)) yield bad('book.merged');
    else if (isUnworked(row)) yield bad('book.formula');
    else if (stray !== undefined) yield bad('row.stray', shortened(stray));
    else yield { line: row.no, ...sheetIn(columns, cells.slice(0, columns.width), usual, say) };
  }
  // What nobody sees counts all the same: a filter hides rows, and they are products.
  if (hidden > 0) warn(say('book.hidden', { count: hidden }));
}

/**
 * Of merged cells only the first says anything: the rows below would look unanswered.
 *
 * @returns whether a row has any; to be asked row by row, downwards
 */
function mergedRows(merges: readonly Range[], { width }: Columns): (no: number) => boolean {
  const waiting = merges.filter(({ left }) => left <= width).sort((a, b) => b.top - a.top);
  let until = 0;
  return (no) => {
    for (let next = waiting.at(-1); next && next.top <= no; next = waiting.at(-1)) {
      until = Math.max(until, next.bottom);
      waiting.pop();
    }
    return no <= until;
  };
}

const isUnworked = ({ cells }: BookRow): boolean =>
  [...cells.values()].some(({ content }) => content.kind === 'nothing');

/** All cells from the first column on, empty ones too, as many as the heading has or more. */
function cellsOf(row: BookRow, width: number, says: (cell: Cell) => string = textOf): string[] {
  const last = Math.max(width, ...row.cells.keys());
  return Array.from({ length: last }, (_, at) => {
    const cell = row.cells.get(at + 1);
    return cell ? says(cell).trim() : '';
  });
}

/** A heading is what people see: 1.10 where the number behind it is 1.1. */
const headingCells = (row: BookRow): string[] =>
  cellsOf(row, 0, (cell) =>
    cell.content.kind === 'number' ? (cell.content.shown ?? String(cell.content.number)) : textOf(cell),
  );

/** What the reader of workbooks refuses, in one sentence. */
function reading<T>(session: Session, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const [problem] = error instanceof WorkbookError ? error.problems : [];
    if (problem === undefined) throw error;
    throw new Failure(EXIT.input, findingSentence(session, problem));
  }
}
