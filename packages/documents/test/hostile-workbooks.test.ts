/** Files that no honest program writes: refused by what is wrong in them, or read as if what is odd in them were not there. */
import { parsePack } from '@ocop-kit/engine/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportPack } from '../src/rules-workbook/export.js';
import { importWorkbook, type ImportedRules } from '../src/rules-workbook/import.js';
import { workbookProblemText } from '../src/problems/problem-text.js';
import { WorkbookError, type WorkbookProblem } from '../src/problems/workbook-problem.js';
import { makeArchive } from './fixtures/archive.js';
import { changePart } from './fixtures/spoilt-workbooks.js';
import { fairPack } from './fixtures/fair.js';
import {
  makeWorkbook,
  makeWorkbookWith,
  PARTS,
  relationships,
  SHEET,
  sheetData,
  worksheet,
} from './fixtures/smallest-workbook.js';

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** The sheet "Chung" in a book of ours: the guide is before it. */
const FIRST = 'xl/worksheets/sheet2.xml';
const PARTS_READ = [
  '[Content_Types].xml',
  '_rels/.rels',
  RELATIONS,
  BOOK,
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  SHEET,
] as const;

type Attack = readonly [what: string, file: () => Buffer, code: string, why: string | undefined];

const NOT_XML: readonly (readonly [what: string, content: string | Buffer])[] = [
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['entities', '<a>&b;</a>'],
  ['an open element', '<a><b></a>'],
  ['two of one attribute', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['elements in elements without end', '<a>'.repeat(200) + '</a>'.repeat(200)],
  ['attributes without number', `<a ${Array.from({ length: 300 }, (_, i) => `b${i}=""`).join(' ')}/>`],
  ['another encoding than it says', '<?xml version="1.0" encoding="windows-1258"?><a/>'],
  ['bytes that are no letters', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
  ['nothing', ''],
];

/** What cannot be read as these rules at all; where a part is named, it is the one that is not sound. */
const FILES: readonly Attack[] = [
  ['text', () => Buffer.from('không phải bảng tính'), 'workbook/not-a-workbook', 'archive'],
  ['nothing', () => Buffer.alloc(0), 'workbook/not-a-workbook', 'archive'],
  ['a book cut short', () => makeWorkbookWith({}).subarray(0, 900), 'workbook/not-a-workbook', 'archive'],
  [
    'a book of the time before',
    () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'workbook/not-a-workbook',
    'locked',
  ],
  [
    'another archive',
    () => makeArchive({ 'word/document.xml': '<a/>' }),
    'workbook/not-a-workbook',
    'archive',
  ],
  ['OpenDocument', () => makeArchive({ 'content.xml': '<a/>' }), 'workbook/not-a-workbook', 'open-document'],
  [
    'a binary book',
    () => typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'workbook/not-a-workbook',
    'binary',
  ],
  [
    'no list of parts',
    () => makeWorkbookWith({ '[Content_Types].xml': undefined }),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'no book inside',
    () => makeWorkbookWith({ '_rels/.rels': relationships() }),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'another kind of book inside',
    () => makeWorkbookWith({ [BOOK]: '<a/>' }),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'a book without its sheet',
    () => makeWorkbookWith({ [SHEET]: undefined }),
    'workbook/not-a-workbook',
    SHEET,
  ],
  ['a sheet that lies outside', () => outside(), 'workbook/not-a-workbook', BOOK],
  [
    'two sheets of one part',
    () => listing('<sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/>'),
    'workbook/not-a-workbook',
    BOOK,
  ],
  ['two sheets of one name', () => twins(), 'workbook/not-a-workbook', BOOK],
  ['macros', () => makeWorkbookWith({ 'xl/vbaProject.bin': 'x' }), 'workbook/macros', undefined],
  [
    'macros under another name',
    () => typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'workbook/macros',
    undefined,
  ],
  [
    'macros of old in a sheet',
    () => makeWorkbookWith({ 'xl/macrosheets/sheet1.xml': 'x' }),
    'workbook/macros',
    undefined,
  ],
  [
    'links to other files',
    () => makeWorkbookWith({ 'xl/externalLinks/externalLink1.xml': 'x' }),
    'workbook/external-links',
    undefined,
  ],
  [
    'a bomb',
    () => makeWorkbookWith({ [SHEET]: Buffer.alloc(90_000_000) }),
    'workbook/too-large',
    'megabytes',
  ],
  [
    'a bomb that calls itself small',
    () => makeWorkbookWith({ [SHEET]: Buffer.alloc(90_000_000) }, { part: SHEET, unpacked: 90 }),
    'workbook/not-a-workbook',
    SHEET,
  ],
  [
    'a part with another sum',
    () => makeWorkbookWith({}, { part: SHEET, sum: 1 }),
    'workbook/not-a-workbook',
    SHEET,
  ],
  [
    'a part packed in another way',
    () => makeWorkbookWith({}, { part: SHEET, method: 12 }),
    'workbook/not-a-workbook',
    SHEET,
  ],
  [
    'a part behind a password',
    () => makeWorkbookWith({}, { part: SHEET, flags: 1 }),
    'workbook/not-a-workbook',
    'locked',
  ],
  [
    'two parts in one place',
    () => makeWorkbookWith({}, { part: SHEET, at: 0 }),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'a part beyond the end',
    () => makeWorkbookWith({}, { part: SHEET, at: 0xfffffff0 }),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'a part twice',
    () => makeArchive([...Object.entries(PARTS), ['XL/Workbook.xml', '<a/>']]),
    'workbook/not-a-workbook',
    'archive',
  ],
  [
    'parts without number',
    () => makeArchive(Array.from({ length: 1_501 }, (_, i) => [`a${i}`, ''] as const)),
    'workbook/too-large',
    'entries',
  ],
  ...PARTS_READ.flatMap((part) =>
    NOT_XML.map(([what, content]): Attack => [
      `${what} in ${part}`,
      () => makeWorkbookWith({ [part]: content }),
      'workbook/not-a-workbook',
      part,
    ]),
  ),
  [
    'a cell of another row',
    () => makeWorkbook('<row r="1"><c r="A2"><v>1</v></c></row>'),
    'workbook/damaged-sheet',
    'A2',
  ],
  [
    'a cell twice',
    () => makeWorkbook('<row r="1"><c r="B1"/><c r="B1"/></row>'),
    'workbook/damaged-sheet',
    'B1',
  ],
  [
    'a cell beside the sheet',
    () => makeWorkbook('<row r="1"><c r="XFE1"/></row>'),
    'workbook/damaged-sheet',
    'XFE1',
  ],
  ['a cell nowhere', () => makeWorkbook('<row r="1"><c r="&#58;"/></row>'), 'workbook/damaged-sheet', ':'],
  ['a row twice', () => makeWorkbook('<row r="2"/><row r="2"/>'), 'workbook/damaged-sheet', 'A3'],
  ['a row below the sheet', () => makeWorkbook('<row r="1048577"/>'), 'workbook/damaged-sheet', 'A1'],
  ['a row without end', () => makeWorkbook('<row r="1e9"/>'), 'workbook/damaged-sheet', 'A1'],
  [
    'a text that is not in the table',
    () => makeWorkbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    'workbook/damaged-sheet',
    'A1',
  ],
  [
    'a number that is none',
    () => makeWorkbook('<row r="1"><c r="A1"><v>0x1F</v></c></row>'),
    'workbook/damaged-sheet',
    'A1',
  ],
  [
    'a number without end',
    () => makeWorkbook(`<row r="1"><c r="A1"><v>1${'1'.repeat(9_000)}</v></c></row>`),
    'workbook/damaged-sheet',
    'A1',
  ],
  [
    'a kind of cell that is none',
    () => makeWorkbook('<row r="1"><c r="A1" t="constructor"><v>1</v></c></row>'),
    'workbook/damaged-sheet',
    'A1',
  ],
  [
    'merged cells nowhere',
    () => makeWorkbookWith({ [SHEET]: worksheet("<mergeCells><mergeCell ref='A0:B1'/></mergeCells>") }),
    'workbook/damaged-sheet',
    undefined,
  ],
  [
    'merged cells without number',
    () =>
      makeWorkbookWith({
        [SHEET]: worksheet(`<mergeCells>${"<mergeCell ref='A1:B1'/>".repeat(20_001)}</mergeCells>`),
      }),
    'workbook/too-large',
    'merges',
  ],
  [
    'a long text in many cells',
    () =>
      makeWorkbookWith({
        'xl/sharedStrings.xml': PARTS['xl/sharedStrings.xml'].replace('Cà phê', 'a'.repeat(100_000)),
        [SHEET]: sheetData(rowsOf(301)),
      }),
    'workbook/too-large',
    'characters',
  ],
  [
    'ids without number in few cells',
    () =>
      makeWorkbookWith({
        'xl/sharedStrings.xml': PARTS['xl/sharedStrings.xml'].replace('Cà phê', 'a;'.repeat(50_001)),
        [SHEET]: sheetData(rowsOf(4)),
      }),
    'workbook/too-large',
    'items',
  ],
  ['rows without number', () => makeWorkbook(rowsOf(20_001)), 'workbook/too-large', 'rows'],
  [
    'tags without number',
    () => makeWorkbookWith({ [SHEET]: worksheet('<a/>'.repeat(4_000_001)) }),
    'workbook/too-large',
    'marks',
  ],
  ['sheets without number', () => listing('<sheet/>'.repeat(261)), 'workbook/too-large', 'sheets'],
];

const listing = (sheets: string): Buffer =>
  makeWorkbookWith({ [BOOK]: PARTS[BOOK].replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets>`) });
const typed = (type: string): Buffer =>
  makeWorkbookWith({ '[Content_Types].xml': PARTS['[Content_Types].xml'].replace('application/xml', type) });
const outside = (): Buffer =>
  makeWorkbookWith({ [RELATIONS]: PARTS[RELATIONS].replace('Target=', 'TargetMode="External" Target=') });
const twins = (): Buffer =>
  makeWorkbookWith({
    [BOOK]: PARTS[BOOK].replace('</sheets>', '<sheet name="PHIẾU" r:id="r2"/></sheets>'),
    [RELATIONS]: relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/worksheets/sheet2.xml': PARTS[SHEET],
  });
const rowsOf = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`).join('');

/** What once made a reader write out every cell of a range, added to a part of a sound book: it is nothing to this one. */
const HARMLESS: readonly (readonly [what: string, part: string, before: string, added: string])[] = [
  [
    'a name for all cells',
    BOOK,
    '</workbook>',
    "<definedNames><definedName name='x'>Chung!$A$1:$XFD$1048576</definedName></definedNames>",
  ],
  [
    'a column of two thousand million',
    FIRST,
    '<sheetData>',
    '<cols><col min="1" max="2000000000" width="9"/></cols>',
  ],
  ['a sheet that calls itself as large as can be', FIRST, '<sheetData>', "<dimension ref='A1:XFD1048576'/>"],
  [
    'a list to choose from in all cells',
    FIRST,
    '</worksheet>',
    "<dataValidations><dataValidation type='list' sqref='A1:XFD1048576 A1:XFD1048576'/></dataValidations>",
  ],
  ['a colour for all cells', FIRST, '</worksheet>', "<conditionalFormatting sqref='A1&#58;XFD1048576'/>"],
  [
    'links of all cells',
    FIRST,
    '</worksheet>',
    "<hyperlinks><hyperlink ref='A1:XFD1048576' display='x'/></hyperlinks>",
  ],
  ['a filter of all cells', FIRST, '</worksheet>', "<autoFilter ref='A1:XFD1048576'/>"],
  [
    'a picture',
    FIRST,
    '</worksheet>',
    '<drawing r:id="rId99" xmlns:r="urn:x"/><legacyDrawing/><tableParts count="999999999"/>',
  ],
  [
    'merged cells where nothing stands',
    FIRST,
    '</worksheet>',
    "<mergeCells><x:mergeCell xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' ref='XA1000&#58;XFD1048576'/></mergeCells>",
  ],
  [
    'rows without end in themselves',
    FIRST,
    '</sheetData>',
    '<row r="1048576" spans="1:2000000000" outlineLevel="255" ht="1e308"/>',
  ],
  [
    'counts of what is not there',
    'xl/sharedStrings.xml',
    '</sst>',
    '<extLst count="4294967295" uniqueCount="4294967295"/>',
  ],
];

let pack: Uint8Array;

beforeAll(async () => {
  pack = await exportPack(parsePack(fairPack));
});

const imported = (file: Uint8Array): Promise<ImportedRules> =>
  importWorkbook(file, () => Promise.resolve(undefined));

describe('a file', () => {
  it.each(FILES)('of %s is refused', async (_, file, code, why) => {
    const [problem, ...others] = await refused(file());
    expect([problem?.code, others]).toEqual([code, []]);
    expect(problem && whyOf(problem)).toBe(why);
  });

  it('is refused in sentences without words of the other language', async () => {
    for (const [what, file] of FILES) {
      const [problem] = await refused(file());
      const [vi, en] = (['vi', 'en'] as const).map((lang) => workbookProblemText(problem!, lang));
      expect(vi, what).toMatch(/[ạảấầếệịọốộớợủứừữự]/);
      expect(vi, what).not.toMatch(/[{}]|undefined|\b(the|at|of|is|not|unexpected|invalid)\b/i);
      expect(en, what).toMatch(/\b(the|it|of|in)\b/i);
      expect(en, what).not.toMatch(/[{}]|undefined/);
    }
  });

  it.each(HARMLESS)('with %s is read as without', async (_, part, before, added) => {
    const spoiled = changePart(pack, part, (xml) => {
      expect(xml).toContain(before);
      return xml.replace(before, added + before);
    });
    const { document, problems } = await imported(spoiled);
    expect([problems, document]).toEqual([[], fairPack]);
  });

  it('with all cells merged is refused once, at the first', async () => {
    const added = "<mergeCells><mergeCell ref='A1&#58;XFD1048576'/></mergeCells></worksheet>";
    const spoiled = changePart(pack, FIRST, (xml) => xml.replace('</worksheet>', added));
    const { problems } = await imported(spoiled);
    expect(problems).toEqual([
      { code: 'workbook/merged', sheet: 'Chung', cell: 'A1', values: { range: 'A1' } },
    ]);
  });

  it('with a mistake in every cell is told the first five hundred, and that there are more', async () => {
    const row = (no: number): string => `<row r="${no}">${'<c t="e"><v>#N/A</v></c>'.repeat(50)}</row>`;
    const problems = await refused(makeWorkbook(Array.from({ length: 100 }, (_, i) => row(i + 1)).join('')));
    expect([problems.length, problems.at(-1)?.code]).toEqual([501, 'workbook/more']);
  });
});

async function refused(file: Uint8Array): Promise<readonly WorkbookProblem[]> {
  try {
    await imported(file);
  } catch (error) {
    if (error instanceof WorkbookError) return error.problems;
    throw error;
  }
  return [];
}

/** The part or the cell that is meant, or what was too much. */
function whyOf({ cell, values }: WorkbookProblem): unknown {
  const { part, reason, what }: Readonly<Record<string, unknown>> = values;
  return cell ?? (part === undefined || part === '' ? (reason ?? what) : part);
}
