/** Drafts of sheets as a workbook file that looks made with care, in Excel and in LibreOffice. */
import type ExcelJS from 'exceljs';
import type { CellValue } from './cells.js';
import type { ColumnDraft } from './columns.js';
import type { Look, RowDraft, SheetDraft } from './drafts.js';

/** The page that says how to fill in the others: a line in Vietnamese, the same in English. */
export interface Guide {
  readonly name: string;
  readonly title: readonly [vi: string, en: string];
  readonly lines: readonly (readonly [vi: string, en: string])[];
}

const FACE = 'Calibri';
const INK = {
  head: 'FF1F4E3D',
  paper: 'FFFFFFFF',
  base: 'FFEDEDED',
  line: 'FFD0D5D2',
  mute: 'FF5F6B66',
} as const;
const LOOKS: Readonly<
  Record<
    Look,
    { readonly fill?: string; readonly bold?: true; readonly indent: number; readonly italic?: true }
  >
> = {
  section: { fill: 'FFCFE3D8', bold: true, indent: 0 },
  group: { fill: 'FFE8F2EC', bold: true, indent: 0 },
  criterion: { bold: true, indent: 1 },
  note: { italic: true, indent: 2 },
  option: { indent: 2 },
};
const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
// The types name paper sizes in an enum that no module has at run time.
const A4 = 9 as unknown as ExcelJS.PaperSize;
const LINE: Partial<ExcelJS.Borders> = { bottom: { style: 'thin', color: { argb: INK.line } } };

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
      paperSize: A4,
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
  { cells, look }: RowDraft,
  locked: boolean,
): void {
  const row = sheet.addRow(columns.map(({ key }): CellValue | null => cells.get(key) ?? null));
  const { fill, bold, indent = 0, italic } = look ? LOOKS[look] : {};
  columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    const text = column.key.startsWith('text');
    cell.numFmt = column.number ? 'General' : '@';
    cell.alignment = {
      wrapText: true,
      vertical: 'top',
      ...(column.number ? { horizontal: 'center' } : { indent: text ? indent : 0, horizontal: 'left' }),
    };
    cell.border = LINE;
    if (bold || italic || column.base) {
      cell.font = {
        name: FACE,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(column.base && { color: { argb: 'FF404845' } }),
      };
    }
    if (column.base) cell.fill = solid(fill && look === 'section' ? 'FFD9DDDB' : INK.base);
    else if (fill) cell.fill = solid(fill);
    if (locked && !column.base) cell.protection = { locked: false };
  });
  row.height = heightOf(
    columns.map(({ key, width }) => [
      String(cells.get(key) ?? ''),
      width - (key.startsWith('text') ? indent * 2 : 0),
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
