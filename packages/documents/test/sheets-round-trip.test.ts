/** Sheets to Excel and back: what nobody has touched comes back to the byte, what somebody has changed comes back changed. */
import { compileSet, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheets, writeScoreSheet, writeTemplate, type SheetsRead } from '../src/sheets.js';
import { sheetsOf } from './fixtures/any-sheet.js';
import { changePart, spoilWorkbook, type Spoil } from './fixtures/spoilt-workbooks.js';

const set = await loadSet('vn-qd-26-2026', 4);
const read = (file: Uint8Array, found: CriteriaSet = set): Promise<SheetsRead> =>
  readSheets(file, { load: () => found });

/** Texts that spreadsheets are known to change, run or refuse. */
const TEXTS = [
  '=1+1',
  '+84912345678',
  '-3',
  '@SUM(A1)',
  '0912345678',
  '1.10',
  '  hai đầu trống  ',
  'hai\ndòng\r\nba',
  'dấu tab\tở giữa',
  'bell\u0007 và null\u0000',
  '_x000D_ và _x0041_',
  'nửa chữ \uD83D',
  '🍯'.repeat(200),
  'TRUE',
  '22/05/2026',
  '<a b="c">&amp;',
  'a'.repeat(500),
];
const line = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 40 }));

/** Whatever an assessment may hold, in the table or not. */
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    sheet: sheetsOf(set),
    name: line,
    entity: fc.record(
      {
        name: line,
        phone: line,
        sex: fc.constantFrom('female', 'male'),
        established: fc.constantFrom('2010-05-22', '2010-05-22T08:00:00+07:00'),
        history: fc.constantFrom('Ghi\n'.repeat(5_000), ''),
      },
      { requiredKeys: ['name'] },
    ),
    note: fc.oneof(line, fc.constant('ă'.repeat(20_000))),
    denied: fc.constantFrom([], ['dossier']),
    unknown: fc.jsonValue({ maxDepth: 2 }),
  })
  .map(({ sheet, name, entity, note, denied, unknown }) =>
    parseAssessment({
      format: 'ocop-assessment/1',
      product: { name, papers: ['a'], later: 1 },
      entity,
      pack: 'vn-qd-26-2026',
      set: 4,
      stage: 'commune',
      ...sheet,
      denied,
      criteria: { '1.1': { note, evidence: [{ title: 'Giấy' }] }, '7': {}, 'no such': { note: 'x' } },
      reviews: { '1.1': [] },
      times: { created: '2026-05-22' },
      registration: { kind: 'first', plan: 'Kế hoạch' },
      log: [],
      anything: JSON.stringify(unknown),
    }),
  );

describe('sheets that nobody has touched come back to the byte', () => {
  it('from a table of products', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(assessments, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('vi', 'en'),
        async (all, lang) => {
          const { assessments: back, problems } = await read(writeTemplate(set, { assessments: all, lang }));
          expect(problems).toEqual([]);
          expect(back.map(serializeAssessment)).toEqual(all.map(serializeAssessment));
        },
      ),
      { numRuns: 6 },
    );
  });

  it('from a score sheet', async () => {
    await fc.assert(
      fc.asyncProperty(assessments, fc.constantFrom('vi', 'en'), async (one, lang) => {
        const { assessments: back, problems } = await read(writeScoreSheet(set, one, { lang }));
        expect(problems).toEqual([]);
        expect(back.map(serializeAssessment)).toEqual([serializeAssessment(one)]);
      }),
      { numRuns: 6 },
    );
  });

  it.each(['mat-ong', 'tra-thao-moc', 'homestay'])('of the example %s', async (name) => {
    const text = readFileSync(new URL(`../../../examples/assessments/${name}.json`, import.meta.url), 'utf8');
    const one = parseAssessment(text);
    const found = await loadSet('vn-qd-26-2026', one.set);
    for (const file of [writeTemplate(found, { assessments: [one] }), writeScoreSheet(found, one)]) {
      const { assessments: back, problems } = await read(file, found);
      expect(problems).toEqual([]);
      expect(back.map(serializeAssessment)).toEqual([serializeAssessment(one)]);
    }
  });
});

const blank = parseAssessment({
  set: 4,
  picks: { '1.1': 1, '2.4': 1 },
  product: { name: 'Mật ong' },
  entity: { name: 'HTX', phone: '0912' },
});

/** The cell of a column and a row of products, from 0. */
function productCell(book: ExcelJS.Workbook, key: string, product = 0): ExcelJS.Cell {
  const worksheet = book.worksheets[0]!;
  for (let column = 1; column <= worksheet.columnCount; column++)
    if (worksheet.getCell(1, column).value === key) return worksheet.getCell(3 + product, column);
  throw new Error(`no column ${key}`);
}
function keyedCell(book: ExcelJS.Workbook, key: string, column: number): ExcelJS.Cell {
  const worksheet = book.worksheets[0]!;
  for (let row = 1; row <= worksheet.rowCount; row++)
    if (worksheet.getCell(row, 7).value === key) return worksheet.getCell(row, column);
  throw new Error(`no row ${key}`);
}
const optionText = (index: number): string => textIn(compileSet(set).leaves[0]!.options[index]!.text, 'vi');
/** exceljs makes a list of its own for each of thousands of cells, which takes seconds. */
const withoutLists = (file: Uint8Array): Uint8Array =>
  changePart(file, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<dataValidations.*<\/dataValidations>/s, ''),
  );
const inTable = async (spoil: Spoil, all: readonly Assessment[] = [blank]): Promise<SheetsRead> =>
  read(await spoilWorkbook(withoutLists(writeTemplate(set, { assessments: all })), spoil));
const inSheet = async (spoil: Spoil, one: Assessment = blank): Promise<SheetsRead> =>
  read(await spoilWorkbook(writeScoreSheet(set, one), spoil));
const codesOf = ({ problems }: SheetsRead): unknown =>
  problems.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim());

describe('what somebody changes', () => {
  it('in a table wins over what it was, and nothing else changes', async () => {
    const { assessments: back, problems } = await inTable((book) => {
      productCell(book, 'product.name').value = 'Mật ong rừng';
      productCell(book, 'entity.phone').value = null;
      productCell(book, 'entity.sex').value = 'Nữ';
      productCell(book, 'entity.established').value = '22/05/2010';
      productCell(book, 'registration.year').value = 2026;
      productCell(book, '1.1').value = `2. ${optionText(1)}`;
      productCell(book, '2.4').value = 'Không';
      productCell(book, 'condition dossier').value = 'Không';
      productCell(book, 'note 7').value = 'Ghi chú';
    });
    expect(problems).toEqual([]);
    expect(back).toEqual([
      {
        ...blank,
        product: { name: 'Mật ong rừng' },
        entity: { name: 'HTX', sex: 'female', established: '2010-05-22' },
        registration: { year: 2026 },
        picks: { '1.1': 2, '2.4': 0 },
        denied: ['dossier'],
        criteria: { '7': { note: 'Ghi chú' } },
      },
    ]);
  });

  it('a new row is a new product, a deleted column changes nothing', async () => {
    const {
      assessments: back,
      rows,
      problems,
    } = await inTable((book) => {
      const worksheet = book.worksheets[0]!;
      productCell(book, 'product.name', 1).value = 'Rượu';
      productCell(book, '1.1', 1).value = '1.';
      worksheet.spliceColumns(productCell(book, 'entity.phone').fullAddress.col, 1);
    });
    expect(problems).toEqual([]);
    expect(rows.map(({ worksheet, row }) => [worksheet, row])).toEqual([
      ['Sản phẩm', 3],
      ['Sản phẩm', 4],
    ]);
    expect(back[0]).toEqual(blank);
    expect(back[1]).toMatchObject({ product: { name: 'Rượu' }, picks: { '1.1': 1 }, set: 4, stage: 'self' });
  });

  it('in a score sheet: ticks of every kind, notes, answers', async () => {
    const { assessments: back, problems } = await inSheet((book) => {
      keyedCell(book, 'option 1 1.1', 3).value = null;
      keyedCell(book, 'option 3 1.1', 3).value = 'X';
      keyedCell(book, 'option 1 1.2', 3).value = '✓';
      keyedCell(book, 'option 1 1.3', 3).value = 1;
      keyedCell(book, 'option 2 1.4', 3).value = true;
      keyedCell(book, 'criterion 2.4', 3).value = 'Không';
      keyedCell(book, 'condition dossier', 3).value = 'Có';
      keyedCell(book, 'criterion 1.1', 6).value = 'Có giấy';
      keyedCell(book, 'field entity.address', 2).value = 'Thôn 1';
    });
    expect(problems).toEqual([]);
    expect(back).toEqual([
      {
        ...blank,
        entity: { ...blank.entity, address: 'Thôn 1' },
        picks: { '1.1': 3, '1.2': 1, '1.3': 1, '1.4': 2, '2.4': 0 },
        declared: ['dossier'],
        criteria: { '1.1': { note: 'Có giấy' } },
      },
    ]);
  });
});

describe('what cannot be meant is a problem at its cell', () => {
  const phone = 'entity.phone';
  it.each<[what: string, spoil: Spoil, codes: string[]]>([
    [
      'no option',
      (b) => (productCell(b, '1.1').value = 'Không có trong danh sách'),
      ['workbook/not-option AA3'],
    ],
    ['a number that may be two', (b) => (productCell(b, '1.2').value = 1), ['workbook/ambiguous-number AB3']],
    ['a number that is none', (b) => (productCell(b, '1.1').value = 9), ['workbook/not-option AA3']],
    [
      'an option of another place',
      (b) => (productCell(b, '1.1').value = `3. ${optionText(0)}`),
      ['workbook/not-option AA3'],
    ],
    [
      'a day',
      (b) => {
        productCell(b, '1.1').value = new Date('2026-01-01');
        productCell(b, '1.1').numFmt = 'dd/mm/yyyy';
      },
      ['workbook/day-as-text AA3'],
    ],
    ['no answer', (b) => (productCell(b, 'condition dossier').value = 'có thể'), ['workbook/not-answer']],
    ['no box', (b) => (productCell(b, '2.4').value = 'đôi khi'), ['workbook/not-box']],
    ['no day', (b) => (productCell(b, 'entity.established').value = '30/02/2020'), ['workbook/not-day T3']],
    ['no number', (b) => (productCell(b, 'registration.year').value = 'năm nay'), ['workbook/not-number']],
    ['no choice', (b) => (productCell(b, 'entity.sex').value = 'khác'), ['workbook/not-choice']],
    ['too long', (b) => (productCell(b, phone).value = 'a'.repeat(501)), ['workbook/not-valid']],
    ['an error', (b) => (productCell(b, phone).value = { error: '#N/A' }), ['workbook/error-value']],
    [
      'a formula without a result',
      (b) => (productCell(b, phone).value = { formula: 'A1' } as ExcelJS.CellValue),
      ['workbook/formula'],
    ],
    [
      'a copied row',
      (b) => (
        (productCell(b, 'row', 1).value = productCell(b, 'row').value),
        (productCell(b, phone, 1).value = '1')
      ),
      ['workbook/duplicate-original A4'],
    ],
    [
      'a column twice',
      (b) => (b.worksheets[0]!.getCell('C1').value = 'product.name'),
      ['workbook/duplicate-column C1'],
    ],
    [
      'merged cells',
      (b) => {
        b.worksheets[0]!.mergeCells('B3:B4');
      },
      ['workbook/merged B3'],
    ],
    [
      'no keys',
      (b) => {
        b.worksheets[0]!.getRow(1).values = [];
      },
      ['workbook/no-table'],
    ],
  ])('in a table: %s', async (_, spoil, codes) => {
    const found = await inTable(spoil);
    const shown = (codesOf(found) as string[]).map((code, i) =>
      codes[i]?.includes(' ') ? code : code.split(' ')[0],
    );
    expect(shown).toEqual(codes);
  });

  it.each<[what: string, spoil: Spoil, codes: string[]]>([
    ['two ticks', (b) => (keyedCell(b, 'option 2 1.1', 3).value = 'x'), ['workbook/two-ticks']],
    [
      'points typed over a formula',
      (b) => (keyedCell(b, 'criterion 1.2', 4).value = 2),
      ['workbook/typed-points'],
    ],
    [
      'points typed beside an option',
      (b) => (keyedCell(b, 'option 2 1.2', 4).value = 2),
      ['workbook/typed-points'],
    ],
    ['points for a tick', (b) => (keyedCell(b, 'option 2 1.2', 3).value = 2), ['workbook/not-tick']],
    ['no box', (b) => (keyedCell(b, 'criterion 2.4', 3).value = 'hm'), ['workbook/not-box']],
    ['no answer', (b) => (keyedCell(b, 'condition dossier', 3).value = 'hm'), ['workbook/not-answer']],
    [
      'no keys',
      (b) => {
        b.worksheets[0]!.eachRow((row) => {
          row.getCell(7).value = null;
        });
      },
      ['workbook/no-table'],
    ],
  ])('in a score sheet: %s', async (_, spoil, codes) => {
    expect((codesOf(await inSheet(spoil)) as string[]).map((code) => code.split(' ')[0])).toEqual(codes);
  });

  it('a row with a problem is not read, others are', async () => {
    const { assessments: back, rows } = await inTable(
      (book) => (productCell(book, '1.1').value = 'hm'),
      [blank, { ...blank, product: { name: 'Khác' } }],
    );
    expect(rows.map(({ assessment }) => assessment?.product.name)).toEqual([undefined, 'Khác']);
    expect(back).toHaveLength(1);
  });

  it('points typed that are those of the tick are no problem', async () => {
    const max = compileSet(set).leaves[0]!.options[0]!.points;
    expect(codesOf(await inSheet((book) => (keyedCell(book, 'criterion 1.1', 4).value = max)))).toEqual([]);
  });
});

describe('the rules of a workbook', () => {
  it('that have changed since, are not there, or are those of another program, are named', async () => {
    const file = withoutLists(writeTemplate(set, { assessments: [blank] }));
    const [section, ...others] = set.sections;
    const changed = { ...set, sections: [{ ...section!, criteria: section!.criteria.slice(1) }, ...others] };
    expect(codesOf(await read(file, { ...changed, conditions: [] }))).toEqual(['workbook/other-rules']);
    expect(codesOf(await readSheets(file, { load: () => undefined }))).toEqual(['workbook/unknown-rules']);
    const foreign = await spoilWorkbook(file, (book) => {
      book.removeWorksheet('_sheets');
    });
    expect(codesOf(await read(foreign))).toEqual(['workbook/no-rules']);
    const newer = await spoilWorkbook(
      file,
      (book) => (book.getWorksheet('_sheets')!.getCell('B1').value = 'ocop-sheets/2'),
    );
    expect(codesOf(await read(newer))).toEqual(['workbook/newer']);
    expect(codesOf(await read(new Uint8Array([1, 2])))).toEqual(['workbook/not-a-workbook']);
  });

  it('may be loaded in one language or all', async () => {
    const all = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
    expect(codesOf(await read(writeTemplate(set, { assessments: [blank] }), all))).toEqual([]);
  });

  it('may be those below the layers of a sheet', async () => {
    const layers = [
      { id: 'vn-qd-26-2026', version: '1.0', digest: 'a'.repeat(64) },
      { id: 'a-province', version: '1.0', digest: 'b'.repeat(64) },
    ];
    const one = { ...blank, pack: 'a-province', layers };
    for (const file of [writeTemplate(set, { assessments: [one] }), writeScoreSheet(set, one)]) {
      const { assessments: back } = await read(file);
      expect(back.map(serializeAssessment)).toEqual([serializeAssessment(one)]);
    }
  });

  it('are those of every assessment written', () => {
    expect(() => writeTemplate(set, { assessments: [{ ...blank, set: 5 }] })).toThrow('workbook/other-set');
  });

  it('are not written with more than can be read again', () => {
    const long = { ...blank, criteria: { '1.1': { note: 'ă'.repeat(20_000) } } };
    const many = Array.from({ length: 600 }, (_, i) => ({ ...long, product: { name: String(i) } }));
    expect(() => writeTemplate(set, { assessments: many })).toThrow('workbook/too-large');
    const reviews = Array.from({ length: 600 }, () => 'ă'.repeat(20_000));
    expect(() => writeScoreSheet(set, { ...blank, reviewsOfOthers: reviews })).toThrow('workbook/too-large');
  });

  it('give the same bytes every time', () => {
    const [a, b] = [1, 2].map(() =>
      Buffer.from(writeTemplate(set, { assessments: [blank] })).toString('base64'),
    );
    expect(a).toBe(b);
  });
});
