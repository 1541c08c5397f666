/** A workbook file as plain values; formulas, merged and hidden cells are refused by name, since nobody sees what they say. */
import type ExcelJS from 'exceljs';
import { checkArchive } from './archive.js';
import { addressOf, type FoundValue } from './cells.js';
import type { FoundBook, FoundSheet } from './found-book.js';
import { give, problem, type WorkbookProblem } from './problems.js';

const LIMITS = { sheets: 260, rows: 1_048_576, filled: 60_000, cells: 1_500_000 } as const;
/** Parts of a sheet that say nothing about the rules, and cost much to read. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'autoFilter',
  'picture',
  'drawing',
  'tableParts',
];

/**
 * @param problems what is wrong with single cells is added to it
 * @throws {WorkbookError} when it is no workbook, or too large to be one of these
 */
export async function readBook(file: Buffer, problems: WorkbookProblem[]): Promise<FoundBook> {
  checkArchive(file);
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // The reader takes any bytes; its types ask for an older kind of buffer.
    await book.xlsx.load(file as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED });
  } catch (error) {
    give('workbook/not-a-workbook', { reason: error instanceof Error ? error.message.slice(0, 80) : '' });
  }
  if (book.worksheets.length > LIMITS.sheets)
    give('workbook/too-large', { what: 'sheets', limit: LIMITS.sheets });
  let cells = 0;
  return new Map(
    book.worksheets.map((sheet) => {
      if (sheet.rowCount > LIMITS.rows)
        give('workbook/too-large', { what: 'rows', limit: LIMITS.rows }, { sheet: sheet.name });
      const found = readSheet(sheet, problems);
      // A format that reaches to the last row makes no row of it.
      if (found.rows.size > LIMITS.filled)
        give('workbook/too-large', { what: 'rows', limit: LIMITS.filled }, { sheet: sheet.name });
      for (const row of found.rows.values()) cells += row.size;
      if (cells > LIMITS.cells) give('workbook/too-large', { what: 'cells', limit: LIMITS.cells });
      return [found.name, found];
    }),
  );
}

function readSheet(sheet: ExcelJS.Worksheet, problems: WorkbookProblem[]): FoundSheet {
  const { name } = sheet;
  const report = (row: number, column: number, found: WorkbookProblem): void => {
    problems.push({ ...found, sheet: name, cell: addressOf(row, column) });
  };
  if (sheet.state !== 'visible')
    problems.push(problem('workbook/hidden-sheet', { sheet: name }, { sheet: name }));
  const hiddenColumns = new Set<number>();
  const rows = new Map<number, ReadonlyMap<number, FoundValue>>();
  sheet.eachRow((row, no) => {
    const cells = new Map<number, FoundValue>();
    row.eachCell((cell, column) => {
      if (cell.isMerged) {
        if (cell.master.address === cell.address)
          report(no, column, problem('workbook/merged', { range: cell.address }));
        if (cell.master.address !== cell.address) return;
      }
      const value = valueOf(cell, (found) => {
        report(no, column, found);
      });
      if (value === undefined || value === '') return;
      cells.set(column, value);
      if (sheet.getColumn(column).hidden && !hiddenColumns.has(column)) {
        hiddenColumns.add(column);
        report(no, column, problem('workbook/hidden-column', {}));
      }
    });
    if (cells.size === 0) return;
    if (row.hidden) report(no, Math.min(...cells.keys()), problem('workbook/hidden-row', {}));
    rows.set(no, cells);
  });
  return { name, rows };
}

/** The plain text of coloured letters and of links; nothing for a cell that cannot be taken. */
function valueOf(cell: ExcelJS.Cell, report: (found: WorkbookProblem) => void): FoundValue | undefined {
  const value: unknown = cell.value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value;
  if (typeof value !== 'object') return undefined;
  if ('formula' in value || 'sharedFormula' in value) report(problem('workbook/formula', {}));
  else if ('error' in value) report(problem('workbook/error-value', { found: String(value.error) }));
  else if ('richText' in value || 'hyperlink' in value) return plainText(value);
  return undefined;
}

function plainText(value: object): string {
  if ('richText' in value) {
    return (value.richText as readonly { text: string }[]).map(({ text }) => text).join('');
  }
  const { text } = value as { text: unknown };
  return typeof text === 'object' && text !== null ? plainText(text) : String(text);
}
