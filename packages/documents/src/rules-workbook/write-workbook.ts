/** Drafts of sheets as a workbook file that looks made with care, in Excel and in LibreOffice. */
import type ExcelJS from 'exceljs';
import type { CellValue } from './cell-values.js';
import type { ColumnDraft } from './columns.js';
import type { RowDraft, SheetDraft } from './worksheet-plan.js';
import { A3, A4, dressCell, FACE, indentOf, INK, isText, solid } from './cell-styles.js';

/** The page that says how to fill in the others: a line in Vietnamese, the same in English. */
export interface Guide {
  readonly name: string;
  readonly title: readonly [vi: string, en: string];
  readonly lines: readonly (readonly [vi: string, en: string])[];
}

export async function writeBook(guide: Guide, drafts: readonly SheetDraft[]): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  // A fixed day: the same rules give the same file.
  book.created = book.modified = new Date(Date.UTC(2026, 0, 1));
  writeGuide(book, guide);
  for (const draft of drafts) writeSheet(book, draft);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function writeGuide(book: ExcelJS.Workbook, { name, title, lines }: Guide): void {
  const sheet = book.addWorksheet(name, {
    views: [{ showGridLines: false }],
    properties: { tabColor: { argb: INK.head } },
  });
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  sheet.columns = [{ width: 62 }, { width: 62 }];
  sheet.addRow([...title]).eachCell((cell) => {
    cell.font = { name: FACE, bold: true, size: 15, color: { argb: INK.head } };
  });
  for (const [vi, en] of lines) {
    const row = sheet.addRow([vi, en]);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = heightOf([
      [vi, 62],
      [en, 62],
    ]);
    row.getCell(2).font = { name: FACE, color: { argb: INK.mute } };
  }
}

function writeSheet(book: ExcelJS.Workbook, draft: SheetDraft): void {
  const { name, title, columns, rows, frozen, spare } = draft;
  const locked = columns.some(({ base }) => base);
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: 1 }],
    pageSetup: {
      // What three languages fill would be too small to read on the usual sheet.
      paperSize: columns.reduce((sum, { width }) => sum + width, 0) > 220 ? A3 : A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    // In a header, & begins a command.
    headerFooter: { oddHeader: `&L${title.replaceAll('&', '&&')}`, oddFooter: '&R&P / &N' },
    properties: { tabColor: { argb: locked ? 'FF9AA5A0' : INK.head } },
  });
  columns.forEach((column, i) => {
    const own = sheet.getColumn(i + 1);
    own.width = column.width;
    // What is typed below the last row stays text too: 1.10 is an id, not 1.1.
    if (!column.number) own.numFmt = '@';
  });
  const heading = sheet.addRow(columns.map((column) => column.heading));
  heading.height = heightOf(columns.map((column) => [column.heading, column.width - 2])) + 4;
  columns.forEach((column, i) => {
    const cell = heading.getCell(i + 1);
    cell.font = { name: FACE, bold: true, color: { argb: INK.paper } };
    cell.fill = solid(column.base ? 'FF6B7671' : INK.head);
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  for (const row of [...rows, ...Array.from({ length: spare }, (): RowDraft => ({ cells: new Map() }))]) {
    writeRow(sheet, columns, row, locked);
  }
  offerChoices(sheet, columns, rows.length + spare + 1);
  // No password: it keeps a hand from slipping, the import keeps the rules.
  if (locked) void sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true });
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly ColumnDraft[],
  draft: RowDraft,
  locked: boolean,
): void {
  const { cells } = draft;
  const row = sheet.addRow(columns.map(({ key }): CellValue | null => cells.get(key) ?? null));
  columns.forEach((column, i) => {
    dressCell(row.getCell(i + 1), column, draft, locked);
  });
  row.height = heightOf(
    columns.map(({ key, width }) => [
      String(cells.get(key) ?? ''),
      width - (isText(key) ? indentOf(draft) * 2 : 0),
    ]),
  );
}

/** Excel does not grow a row for the text that a program puts in it. */
function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / Math.max(width, 4))), 0),
  );
  return Math.min(400, Math.max(1, ...lines) * 15 + 3);
}

function offerChoices(sheet: ExcelJS.Worksheet, columns: readonly ColumnDraft[], lastRow: number): void {
  columns.forEach(({ choices, base }, i) => {
    const list = choices?.join(',') ?? '';
    // A list written in place may have 255 characters.
    if (!choices?.length || base || list.length > 250) return;
    for (let no = 2; no <= lastRow; no++) {
      sheet.getCell(no, i + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`] };
    }
  });
}
