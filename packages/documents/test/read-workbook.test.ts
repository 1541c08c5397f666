/** Workbooks from outside: what their cells say, however a program writes it, and that nothing else of them is believed. */
import { describe, expect, it } from 'vitest';
import { hasWorkbookSignature, openWorkbook } from '../src/xlsx/read/workbook.js';
import { cellText, type Cell } from '../src/xlsx/read/cell.js';
import {
  makeWorkbook,
  makeWorkbookWith,
  PARTS,
  relationships,
  SHEET,
  sheetData,
  worksheet,
} from './fixtures/smallest-workbook.js';

type Kept = Readonly<Record<string, string | number | boolean>>;

/** Every cell of the first sheet by its address, with a letter for its kind before what is no text. */
function cellsOf(file: Buffer): Kept {
  const rows = [...openWorkbook(file).sheets[0]!.open().rows];
  return Object.fromEntries(
    rows.flatMap(({ no, cells }) => [...cells.values()].map((cell) => [at(no, cell), plain(cell)])),
  );
}
const at = (row: number, { column }: Cell): string => `${column}/${row}`;
const plain = ({ content }: Cell): string | number | boolean => {
  if (content.kind === 'number') return content.number;
  if (content.kind === 'truth') return content.truth;
  return content.kind === 'text'
    ? content.text
    : `${content.kind} ${cellText({ content, column: 1, formula: false })}`;
};
const row = (cells: string): string => `<row r="1">${cells}</row>`;

const WRITTEN: readonly (readonly [what: string, rows: string, cells: Kept])[] = [
  ['a text of the table', row('<c r="A1" t="s"><v>0</v></c>'), { '1/1': 'Cà phê' }],
  [
    'coloured letters without how they are pronounced',
    row('<c r="A1" t="s"><v>1</v></c>'),
    { '1/1': 'Mật ong' },
  ],
  ['a text in its cell', row('<c r="A1" t="inlineStr"><is><t>a</t></is></c>'), { '1/1': 'a' }],
  [
    'letters in a text section',
    row('<c r="A1" t="inlineStr"><is><t><![CDATA[<a>]]></t></is></c>'),
    { '1/1': '<a>' },
  ],
  ['letters around a remark', row('<c r="A1" t="str"><v>1<!-- 2 -->3</v></c>'), { '1/1': '13' }],
  [
    'a sign that Excel escapes',
    row('<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>'),
    { '1/1': 'a\rb_x000D_' },
  ],
  [
    '3 and 3.0, the same number',
    row('<c r="A1"><v>3</v></c><c r="B1"><v>3.0</v></c>'),
    { '1/1': 3, '2/1': 3 },
  ],
  ['a small number', row('<c r="A1"><v>1.5E-3</v></c>'), { '1/1': 0.0015 }],
  [
    'yes and no',
    row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'),
    { '1/1': true, '2/1': false },
  ],
  ['an error', row('<c r="A1" t="e"><v>#N/A</v></c>'), { '1/1': 'error #N/A' }],
  ['the result of a formula', row('<c r="A1"><f>1+2</f><v>3</v></c>'), { '1/1': 3 }],
  ['a formula without a result', row('<c r="A1"><f>1+2</f></c>'), { '1/1': 'nothing ' }],
  ['a day by a format of Excel', row('<c r="A1" s="1"><v>46054</v></c>'), { '1/1': 'day 2026-02-01' }],
  ['a day by a format of its own', row('<c r="A1" s="2"><v>46054.75</v></c>'), { '1/1': 'day 2026-02-01' }],
  ['an amount in đồng, no day', row('<c r="A1" s="3"><v>46054</v></c>'), { '1/1': 46054 }],
  ['an hour without a day', row('<c r="A1" s="5"><v>0.5</v></c>'), { '1/1': 'day 0.5' }],
  ['a 29th of February that never was', row('<c r="A1" s="1"><v>60</v></c>'), { '1/1': 'day 60' }],
  ['a day in ISO 8601', row('<c r="A1" t="d"><v>2026-02-01T00:00:00</v></c>'), { '1/1': 'day 2026-02-01' }],
  [
    'cells that do not say where they are',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { '1/1': 1, '2/1': 2, '1/2': 3 },
  ],
  ['the last cell of all', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { '16384/1048576': 1 }],
  ['cells that only have a look', row('<c r="A1" s="1"/><c r="B1" t="s"/><c r="C1" t="str"><v></v></c>'), {}],
  ['elements of others', row('<x:c xmlns:x="urn:x" r="A1"><x:v>1</x:v></x:c>'), {}],
  ['an element where none belongs', row('<c r="A1"><is><v>1</v></is></c>'), {}],
];

describe('a cell', () => {
  it.each(WRITTEN)('%s', (_, rows, cells) => {
    expect(cellsOf(makeWorkbook(rows))).toEqual(cells);
  });

  it('counts days from 1904 where its book does', () => {
    const changed = PARTS['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="true"/><sheets>');
    const file = makeWorkbookWith({
      'xl/workbook.xml': changed,
      [SHEET]: sheetData(row('<c r="A1" s="1"><v>0</v></c>')),
    });
    expect(cellsOf(file)).toEqual({ '1/1': 'day 1904-01-01' });
  });
});

const ONE = sheetData(row('<c r="A1" t="s"><v>0</v></c>'));
const SAME: readonly (readonly [
  what: string,
  changed: Readonly<Record<string, string | Buffer | undefined>>,
])[] = [
  ['as Excel writes it', { [SHEET]: ONE }],
  ['single quotes', { [SHEET]: ONE.replaceAll('"', "'") }],
  ['signs by their numbers', { [SHEET]: ONE.replace('A1', '&#65;&#x31;') }],
  [
    'a prefix before every name',
    {
      [SHEET]: ONE.replace('xmlns=', 'xmlns:x=')
        .replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('<?x:xml', '<?xml'),
    },
  ],
  ['UTF-16', { [SHEET]: Buffer.from(`\ufeff${ONE.replace('UTF-8', 'UTF-16')}`, 'utf16le') }],
  [
    'UTF-16, the other way round',
    { [SHEET]: Buffer.from(`\ufeff${ONE.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16() },
  ],
  ['a mark at its beginning', { [SHEET]: `\ufeff${ONE}` }],
  [
    'the strict form of the format',
    {
      [SHEET]: ONE.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
      'xl/workbook.xml': PARTS['xl/workbook.xml']
        .replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    },
  ],
  [
    'parts in places of their own',
    {
      [SHEET]: undefined,
      'phiếu/a.xml': ONE,
      'xl/workbook.xml': undefined,
      'sach.xml': PARTS['xl/workbook.xml'],
      '_rels/.rels': relationships(['officeDocument', '/sach.xml']),
      '_rels/sach.xml.rels': relationships(
        ['worksheet', './x/../phi%E1%BA%BFu/a.xml'],
        ['sharedStrings', 'XL/SharedStrings.xml'],
      ),
    },
  ],
];

describe('the same cell', () => {
  it.each(SAME)('in %s', (_, changed) => {
    expect(cellsOf(makeWorkbookWith(changed))).toEqual({ '1/1': 'Cà phê' });
  });
});

describe('a sheet', () => {
  it('says which of its rows, columns and cells do not show', () => {
    const file = makeWorkbookWith({
      [SHEET]: worksheet(
        '<cols><col min="2" max="2000000000" hidden="1"/><col min="-5" max="x" hidden="true"/></cols>' +
          '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>' +
          '<mergeCells count="999999999"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    });
    const sheet = openWorkbook(file).sheets[0]!;
    const { rows, hides } = sheet.open();
    expect([...rows].map(({ no, hidden }) => [no, hidden])).toEqual([[2, true]]);
    expect([1, 2, 16_384].map(hides)).toEqual([false, true, true]);
    expect(sheet.merges()).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
  });

  it('is read no further than its reader asks', () => {
    const rows = Array.from(
      { length: 9_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const [first] = openWorkbook(makeWorkbook(`${rows.join('')}<row r="1"/>`)).sheets[0]!.open().rows;
    expect(first?.no).toBe(1);
  });
});

describe('a file', () => {
  const FILES: readonly (readonly [what: string, file: Buffer, is: boolean])[] = [
    ['a workbook', makeWorkbook(''), true],
    ['a workbook of the time before', Buffer.from('d0cf11e0a1b11ae1', 'hex'), true],
    ['a table in letters', Buffer.from('id,set,1.1\n'), false],
    ['nothing', Buffer.alloc(0), false],
  ];
  it.each(FILES)('that is %s is told by how it begins', (_, file, is) => {
    expect(hasWorkbookSignature(file)).toBe(is);
  });
});
