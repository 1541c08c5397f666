/** Sheets from an Excel workbook: the rows of the first worksheet that has a heading, read like those of any table. */
import { WorkbookError } from '@ocop-kit/documents/problems';
import {
  openWorkbook,
  cellText,
  type Cell,
  type CellRange,
  type Row as BookRow,
  type Worksheet,
} from '@ocop-kit/documents/xlsx';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { findingSentence } from '../findings/workbook-findings.js';
import type { SharedKey } from '../i18n/translate.js';
import {
  normalizeHeading,
  classifyColumns,
  refuseWithoutCriteria,
  RESERVED,
  shortenText,
  type Columns,
  type Reserved,
} from '../table/headings.js';
import { refuseAmbiguousNumbers } from '../table/number-headings.js';
import type { OpenRows, SheetRow } from './sheet-row.js';
import { announceCarried, REQUIRED_COLUMNS, readSheet } from './table-rows.js';

/** Rows with titles or a letterhead above the heading. */
const MAX_ABOVE = 20;

/** @throws {Failure} when the workbook cannot be read, or no worksheet has a heading */
export function openWorkbookRows(
  context: CommandContext,
  file: Uint8Array,
  defaultPack: string,
  required: readonly Reserved[] = REQUIRED_COLUMNS,
): OpenRows {
  const { t, warn } = context;
  const { visible, found } = refuseUnreadable(context, () => {
    const worksheets = openWorkbook(file).sheets.filter(({ hidden }) => !hidden);
    return { visible: worksheets, found: findTable(worksheets, required) };
  });
  if (found === undefined) throw new Failure(EXIT.input, t('heading.none', { names: RESERVED.join(', ') }));
  const { sheet, heading, above } = found;
  if (visible.length > 1) warn(t('book.page', { sheet: sheet.name }));
  const [first] = above;
  if (first) warn(t('heading.above', { count: above.length, line: first.no }));
  refuseAmbiguousNumbers(heading, context.criterionIds(), t);
  const columns = classifyColumns(readHeading(heading), context.criterionIds(), t);
  refuseWithoutCriteria(columns, t);
  const carried = announceCarried(context, columns);
  return {
    format: 'csv',
    carried,
    formulas: true,
    rows: readRows(context, sheet, heading.no, columns, defaultPack),
  };
}

interface WorksheetTable {
  readonly sheet: Worksheet;
  readonly heading: BookRow;
  readonly above: readonly BookRow[];
}

function findTable(
  worksheets: readonly Worksheet[],
  required: readonly string[],
): WorksheetTable | undefined {
  for (const sheet of worksheets) {
    const above: BookRow[] = [];
    for (const row of sheet.open().rows) {
      const names = readHeading(row).map((cell) => normalizeHeading(cell).toLowerCase());
      if (required.some((name) => names.includes(name))) return { sheet, heading: row, above };
      if (above.push(row) > MAX_ABOVE) break;
    }
  }
  return undefined;
}

function* readRows(
  context: CommandContext,
  sheet: Worksheet,
  headingNo: number,
  columns: Columns,
  defaultPack: string,
): Generator<SheetRow> {
  const { t, warn } = context;
  const isMerged = trackMergedRows(
    refuseUnreadable(context, () => sheet.merges()),
    columns,
  );
  const rows = sheet.open().rows[Symbol.iterator]();
  let hidden = 0;
  for (;;) {
    const step = refuseUnreadable(context, () => rows.next());
    if (step.done === true) break;
    const row = step.value;
    if (row.no <= headingNo) continue;
    if (row.hidden) hidden++;
    const cells = readCells(row, columns.width);
    const stray = cells.slice(columns.width).find((cell) => cell !== '');
    const bad = (key: SharedKey, value = ''): SheetRow => ({ line: row.no, bad: t(key, { value }) });
    if (isMerged(row.no)) yield bad('book.merged');
    else if (hasUncomputedFormula(row)) yield bad('book.formula');
    else if (stray !== undefined) yield bad('row.stray', shortenText(stray));
    else yield { line: row.no, ...readSheet(columns, cells.slice(0, columns.width), defaultPack, t) };
  }
  // Hidden rows are read: usually a filter hides them, and they are products.
  if (hidden > 0) warn(t('book.hidden', { count: hidden }));
}

/**
 * Only the first of merged cells has a value, so the rows below would look unanswered.
 *
 * @returns a function that tells whether a row has merged cells; to be called from top to bottom
 */
function trackMergedRows(merges: readonly CellRange[], { width }: Columns): (no: number) => boolean {
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

const hasUncomputedFormula = ({ cells }: BookRow): boolean =>
  [...cells.values()].some(({ content }) => content.kind === 'nothing');

/** The cells from the first column on, empty ones included, at least as many as the heading has. */
function readCells(row: BookRow, width: number, textOf: (cell: Cell) => string = cellText): string[] {
  const last = Math.max(width, ...row.cells.keys());
  return Array.from({ length: last }, (_, at) => {
    const cell = row.cells.get(at + 1);
    return cell ? textOf(cell).trim() : '';
  });
}

/** Headings as they are shown: 1.10, where the stored number is 1.1. */
const readHeading = (row: BookRow): string[] =>
  readCells(row, 0, (cell) =>
    cell.content.kind === 'number' ? (cell.content.shown ?? String(cell.content.number)) : cellText(cell),
  );

/** Turns what the workbook reader refuses into one sentence. */
function refuseUnreadable<T>(context: CommandContext, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const [problem] = error instanceof WorkbookError ? error.problems : [];
    if (problem === undefined) throw error;
    throw new Failure(EXIT.input, findingSentence(context, problem));
  }
}
