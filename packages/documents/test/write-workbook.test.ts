/** What the writer of workbooks writes, as another program reads it. */
import ExcelJS from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { openArchive } from '../src/xlsx/read/archive.js';
import { cellText } from '../src/xlsx/read/cell.js';
import { openWorkbook } from '../src/xlsx/read/workbook.js';
import type { CellStyle, NewCell, NewWorksheet } from '../src/xlsx/write/new-workbook.js';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.js';

const CREATED = new Date(Date.UTC(2026, 0, 1));
const worksheet = (changes: Partial<NewWorksheet> = {}): NewWorksheet => ({
  name: 'Bộ 1',
  columns: [{ width: 12 }],
  rows: [],
  page: { paper: 'A4', orientation: 'landscape' },
  ...changes,
});
const written = (...worksheets: readonly NewWorksheet[]): Uint8Array =>
  writeWorkbook({ created: CREATED, worksheets });

async function readByOthers(changes: Partial<NewWorksheet>): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(written(worksheet(changes))) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]!;
}

const oneCell = (cell: NewCell): Partial<NewWorksheet> => ({ rows: [{ cells: [cell] }] });
const styled = async (style: CellStyle): Promise<ExcelJS.Cell> =>
  (await readByOthers(oneCell({ value: 'A', style }))).getCell('A1');

const TEXTS = [
  ['Vietnamese letters', 'Cà phê sữa đá'],
  ['letters taken apart', 'Ca\u0300 phe\u0302'],
  ['signs of XML', `<a b="c">&amp;'</a>`],
  ['blanks at both ends', '  a  '],
  ['lines and tabs', 'a\nb\tc'],
  ['a carriage return', 'a\rb'],
  ['what Excel reads as a code', '_x000D_ and _x005F_x000D_'],
  ['signs beyond the first plane', '蜂🍯'],
  ['a name that objects inherit', 'constructor'],
  ['another', '__proto__'],
] as const;

const STYLES: readonly (readonly [
  what: string,
  style: CellStyle,
  read: (cell: ExcelJS.Cell) => unknown,
  expected: unknown,
])[] = [
  ['bold letters', { bold: true }, (cell) => cell.font.bold, true],
  ['slanted letters', { italic: true }, (cell) => cell.font.italic, true],
  ['eleven points unless said', { bold: true }, (cell) => cell.font.size, 11],
  ['a size', { size: 15 }, (cell) => cell.font.size, 15],
  ['a colour', { color: 'FF1F4E3D' }, (cell) => cell.font.color?.argb, 'FF1F4E3D'],
  [
    'a fill',
    { fill: 'FFEDEDED' },
    (cell) => cell.fill,
    { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
  ],
  [
    'a line below',
    { lineBelow: 'FFD0D5D2' },
    (cell) => cell.border.bottom,
    { style: 'thin', color: { argb: 'FFD0D5D2' } },
  ],
  [
    'an indent',
    { horizontal: 'left', indent: 2 },
    (cell) => [cell.alignment.horizontal, cell.alignment.indent],
    ['left', 2],
  ],
  [
    'wrapped lines',
    { wrap: true, vertical: 'top' },
    (cell) => [cell.alignment.wrapText, cell.alignment.vertical],
    [true, 'top'],
  ],
  ['text', { isText: true }, (cell) => cell.numFmt, '@'],
  ['no text', {}, (cell) => cell.numFmt, undefined],
  ['a cell that can be typed in', { unlocked: true }, (cell) => cell.protection.locked, false],
  ['a cell that cannot', {}, (cell) => cell.protection, undefined],
];

describe('a workbook that is written', () => {
  it.each(TEXTS)('gives back %s', (_, text) => {
    const [sheet] = openWorkbook(written(worksheet(oneCell({ value: text })))).sheets;
    const [row] = sheet!.open().rows;
    expect(cellText(row!.cells.get(1)!)).toBe(text);
  });

  it.each([0, 2.5, -1, 1e21, 0.1 + 0.2])('gives back the number %d', (value) => {
    const [sheet] = openWorkbook(written(worksheet(oneCell({ value })))).sheets;
    const [row] = sheet!.open().rows;
    expect(row!.cells.get(1)!.content).toEqual({ kind: 'number', number: value });
  });

  it.each([true, false])('gives back %s', (value) => {
    const [sheet] = openWorkbook(written(worksheet(oneCell({ value })))).sheets;
    const [row] = sheet!.open().rows;
    expect(row!.cells.get(1)!.content).toEqual({ kind: 'truth', truth: value });
  });

  it('gives back a text and a number that look the same as what they were', async () => {
    const read = await readByOthers({ rows: [{ cells: [{ value: '1.10' }, { value: 1.1 }] }] });
    expect([read.getCell('A1').value, read.getCell('B1').value]).toEqual(['1.10', 1.1]);
  });

  it.each(STYLES)('shows other programs %s', async (_, style, read, expected) => {
    expect(read(await styled(style))).toEqual(expected);
  });

  it('keeps what is frozen, its widths and its heights', async () => {
    const read = await readByOthers({
      frozen: { columns: 2, rows: 1 },
      columns: [{ width: 58 }],
      rows: [{ height: 33, cells: [{ value: 'A' }] }],
    });
    expect(read.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, topLeftCell: 'C2' });
    expect([read.getColumn(1).width, read.getRow(1).height]).toEqual([58, 33]);
  });

  it('keeps as text what is typed in a column that is text', async () => {
    const read = await readByOthers({ columns: [{ width: 8, style: { isText: true } }] });
    expect(read.getColumn(1).numFmt).toBe('@');
  });

  it('offers a list in every cell of its range and in no other', async () => {
    const choices = [{ range: { top: 2, left: 1, bottom: 3, right: 1 }, values: ['có · yes', 'không · no'] }];
    const rows = Array.from({ length: 4 }, () => ({ cells: [{}] }));
    const read = await readByOthers({ choices, rows });
    const list = { type: 'list', allowBlank: true, formulae: ['"có · yes,không · no"'] };
    const found = ['A1', 'A2', 'A3', 'A4'].map((cell) => read.getCell(cell).dataValidation as unknown);
    expect(found).toEqual([
      undefined,
      expect.objectContaining(list),
      expect.objectContaining(list),
      undefined,
    ]);
  });

  it('offers what stands in cells of another worksheet, and refuses everything else', async () => {
    const range = { top: 1, left: 2, bottom: 3, right: 2 };
    const choices = [{ range, values: { worksheet: "Bộ 'A'", range }, refusal: 'Hãy chọn.' }];
    const read = await readByOthers({ choices, rows: [{ cells: [{}, {}] }] });
    expect(read.getCell('B1').dataValidation).toMatchObject({
      formulae: ["'Bộ ''A'''!$B$1:$B$3"],
      showErrorMessage: true,
      error: 'Hãy chọn.',
    });
  });

  it.each([
    ['a number', 3],
    ['a text', 'Chưa chọn'],
    ['truth', true],
  ])('keeps a formula, and %s as its result now', async (_, value) => {
    const read = await readByOthers(oneCell({ value, formula: 'IF(B1<>"",C1&"",0)' }));
    expect(read.getCell('A1').value).toEqual({ formula: 'IF(B1<>"",C1&"",0)', result: value });
  });

  it('merges cells, hides columns and worksheets, and filters', async () => {
    const range = { top: 1, left: 1, bottom: 1, right: 2 };
    const parts = {
      columns: [{ width: 8 }, { width: 8, hidden: true }],
      merges: [range],
      filter: { ...range, bottom: 2 },
    };
    const workbook = new ExcelJS.Workbook();
    const file = written(worksheet(parts), worksheet({ name: 'Ẩn', visibility: 'very-hidden' }));
    await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
    const [first, second] = workbook.worksheets;
    expect([first!.getColumn(1).hidden, first!.getColumn(2).hidden]).toEqual([false, true]);
    expect(first!.getCell('B1').master.address).toBe('A1');
    expect(first!.autoFilter).toBe('A1:B2');
    expect([first!.state, second!.state]).toEqual(['visible', 'veryHidden']);
  });

  it('writes more rows than a function takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, () => ({ cells: [] }));
    expect(openWorkbook(written(worksheet({ rows }))).sheets).toHaveLength(1);
  });

  it('is protected without a password, and lets columns and rows be made wider', () => {
    const part = openArchive(Buffer.from(written(worksheet({ isProtected: true })))).part(
      'xl/worksheets/sheet1.xml',
    );
    expect(new TextDecoder().decode(part)).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    );
  });

  it('is printed on its paper with its title on every page', async () => {
    const page = { paper: 'A3', orientation: 'landscape', titleRows: 1, header: 'Trà & bánh' } as const;
    const read = await readByOthers({ page, tabColor: 'FF1F4E3D' });
    expect(read.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(read.pageSetup.printTitlesRow).toBe('1:1');
    expect(read.headerFooter.oddHeader).toBe('&LTrà && bánh');
    expect(read.properties.tabColor).toEqual({ argb: 'FF1F4E3D' });
  });

  it('has no header longer than Excel takes', async () => {
    const read = await readByOthers({
      page: { paper: 'A4', orientation: 'portrait', header: '&'.repeat(400) },
    });
    expect(read.headerFooter.oddHeader?.length).toBeLessThanOrEqual(255);
  });

  it('is the same file every time, and in every time zone', () => {
    const sheets = [worksheet(oneCell({ value: 'A', style: { bold: true } })), worksheet({ name: 'Chung' })];
    const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return [new Date(0).getHours(), Buffer.from(written(...sheets)).toString('base64')] as const;
    });
    vi.unstubAllEnvs();
    expect(zones.map(([hour]) => hour)).toEqual([8, 16, 0]);
    expect(new Set(zones.map(([, file]) => file)).size).toBe(1);
  });
});
