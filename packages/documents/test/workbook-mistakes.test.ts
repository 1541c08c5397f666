/** Slips in workbooks: each is refused by its code, its sheet and its cell. */
import ExcelJS from 'exceljs';
import { parsePack, type Overlay, type Pack } from '@ocop-kit/engine/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportOverlay, exportPack } from '../src/rules-workbook/export.js';
import { importWorkbook } from '../src/rules-workbook/import.js';
import { WorkbookError } from '../src/problems/workbook-problem.js';
import { spoilWorkbook, type Spoil } from './fixtures/spoilt-workbooks.js';
import { fairOverlay, fairPack } from './fixtures/fair.js';

type Row = readonly [
  mistake: string,
  spoil: Spoil,
  code: string,
  sheet: string | undefined,
  cell: string | undefined,
];

const put =
  (sheet: string, cell: string, value: ExcelJS.CellValue): Spoil =>
  (book) => {
    const own = sheetOf(book, sheet).getCell(cell);
    own.value = value;
    // Excel changes the format of a cell in which it sees a day.
    if (value instanceof Date) own.numFmt = 'dd-mmm';
  };
const sheetOf = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => book.getWorksheet(name)!;
const insertRow =
  (sheet: string, at: number, values: readonly ExcelJS.CellValue[]): Spoil =>
  (book) => {
    sheetOf(book, sheet).insertRow(at, [...values]);
  };
const deleteRow =
  (sheet: string, at: number): Spoil =>
  (book) => {
    sheetOf(book, sheet).spliceRows(at, 1);
  };
const swapRows =
  (sheet: string, one: number, other: number): Spoil =>
  (book) => {
    const rows = [one, other].map((no) => sheetOf(book, sheet).getRow(no));
    const [first, second] = rows.map((row) => row.values);
    rows[0]!.values = second!;
    rows[1]!.values = first!;
  };

// The sheet "Bộ 1" of the fair:
//   2 section A · 3 criterion 1 · 4 note · 5–7 its options · 8 tick 2 · 9 group 3 · 10 criterion 3.10 · 11–12 its options
// columns: A kind, B level, C id, D text [vi], E text [en], F points, G minimum, H case, I weight, J evidence
const IN_PACKS: readonly Row[] = [
  ['a formula for points', put('Bộ 1', 'F6', { formula: 'F7-2' }), 'workbook/formula', 'Bộ 1', 'F6'],
  [
    'a formula with a result kept',
    put('Bộ 1', 'D6', { formula: 'A1', result: 'Khá' }),
    'workbook/formula',
    'Bộ 1',
    'D6',
  ],
  ['an error value', put('Bộ 1', 'F6', { error: '#N/A' }), 'workbook/error-value', 'Bộ 1', 'F6'],
  ['an id that became a number', put('Bộ 1', 'C10', 3.1), 'workbook/number-as-text', 'Bộ 1', 'C10'],
  [
    'an id that became a day',
    put('Bộ 1', 'C10', new Date(Date.UTC(2026, 9, 3))),
    'workbook/day-as-text',
    'Bộ 1',
    'C10',
  ],
  ['a text that became a number', put('Bộ 1', 'D5', 100), 'workbook/number-as-text', 'Bộ 1', 'D5'],
  ['a text that became true', put('Bộ 1', 'D5', true), 'workbook/not-text', 'Bộ 1', 'D5'],
  ['points as text', put('Bộ 1', 'F6', '2,5'), 'workbook/not-number', 'Bộ 1', 'F6'],
  ['a day that no calendar has', put('Chung', 'B10', '31/02/2027'), 'workbook/not-day', 'Chung', 'B10'],
  ['a day with the month first', put('Chung', 'B10', '08/13/2026'), 'workbook/not-day', 'Chung', 'B10'],
  ['a day that is only a number', put('Chung', 'B10', 460), 'workbook/not-day', 'Chung', 'B10'],
  ['a day in words', put('Chung', 'B10', 'tháng giêng'), 'workbook/not-day', 'Chung', 'B10'],
  [
    'languages without number',
    put('Chung', 'B14', Array.from({ length: 41 }, (_, i) => `l${i}`).join('; ')),
    'workbook/too-large',
    undefined,
    undefined,
  ],
  ['a kind of row that is none', put('Bộ 1', 'A6', 'Lựa chọn'), 'workbook/not-choice', 'Bộ 1', 'A6'],
  ['an effect that is none', put('Điều kiện', 'C2', 'phạt'), 'workbook/not-choice', 'Điều kiện', 'C2'],
  ['triggers in words', put('Điều kiện', 'G2', 'khi vị kém'), 'workbook/not-triggers', 'Điều kiện', 'G2'],
  [
    'a heading in an undeclared language',
    put('Bộ 1', 'E1', 'Nội dung [km]\nText [km]'),
    'workbook/language-column',
    'Bộ 1',
    'E1',
  ],
  ['an unknown heading', put('Bộ 1', 'J1', 'Giấy tờ'), 'workbook/unknown-column', 'Bộ 1', 'J1'],
  ['a missing heading', put('Bộ 1', 'F1', null), 'workbook/no-column', 'Bộ 1', 'A1'],
  ['a heading twice', put('Bộ 1', 'G1', 'Điểm\nPoints'), 'workbook/duplicate-column', 'Bộ 1', 'G1'],
  ['a remark beside the table', put('Bộ 1', 'L6', 'xem lại'), 'workbook/stray-cell', 'Bộ 1', 'L6'],
  [
    'an option before any criterion',
    insertRow('Bộ 1', 3, ['Phương án', null, null, 'x', null, 1]),
    'workbook/misplaced',
    'Bộ 1',
    'A3',
  ],
  ['a level that skips one', put('Bộ 1', 'B10', 3), 'workbook/level', 'Bộ 1', 'B10'],
  [
    'groups in groups without end',
    (book) => {
      for (let level = 1; level <= 11; level++)
        insertRow('Bộ 1', 12 + level, ['Nhóm · group', level, `g${level}`, 'Nhóm'])(book);
    },
    'workbook/level',
    'Bộ 1',
    'B23',
  ],
  ['a minimum on a criterion', put('Bộ 1', 'G3', 2), 'workbook/not-here', 'Bộ 1', 'G3'],
  [
    'words for all and for one language',
    (book) => {
      put('Bộ 1', 'K1', 'Nội dung\nText')(book);
      put('Bộ 1', 'K6', 'Khá')(book);
    },
    'workbook/two-texts',
    'Bộ 1',
    'K6',
  ],
  [
    'merged cells',
    (book) => {
      sheetOf(book, 'Bộ 1').mergeCells('D5:E5');
    },
    'workbook/merged',
    'Bộ 1',
    'D5',
  ],
  [
    'a hidden row',
    (book) => {
      sheetOf(book, 'Bộ 1').getRow(6).hidden = true;
    },
    'workbook/hidden-row',
    'Bộ 1',
    'A6',
  ],
  [
    'a hidden column',
    (book) => {
      sheetOf(book, 'Bộ 1').getColumn(6).hidden = true;
    },
    'workbook/hidden-column',
    'Bộ 1',
    'F1',
  ],
  [
    'a hidden sheet',
    (book) => {
      sheetOf(book, 'Điều kiện').state = 'hidden';
    },
    'workbook/hidden-sheet',
    'Điều kiện',
    undefined,
  ],
  [
    'a very hidden sheet',
    (book) => {
      sheetOf(book, 'Bộ 1').state = 'veryHidden';
    },
    'workbook/hidden-sheet',
    'Bộ 1',
    undefined,
  ],
  [
    'a sheet of somebody’s own',
    (book) => {
      book.addWorksheet('Nháp').getCell('A1').value = 1;
    },
    'workbook/unknown-sheet',
    'Nháp',
    undefined,
  ],
  [
    'a set without its sheet',
    (book) => {
      book.removeWorksheet(sheetOf(book, 'Bộ 1').id);
    },
    'workbook/no-sheet',
    'Bộ sản phẩm',
    'A2',
  ],
  [
    'a sheet without its set',
    (book) => {
      book.addWorksheet('Bộ 9');
    },
    'workbook/unknown-sheet',
    'Bộ 9',
    undefined,
  ],
  [
    'a set twice',
    insertRow('Bộ sản phẩm', 3, [1, 'Bánh nữa']),
    'workbook/duplicate-row',
    'Bộ sản phẩm',
    'A3',
  ],
  ['a condition of no set', put('Điều kiện', 'A2', 7), 'workbook/unknown-set', 'Điều kiện', 'A2'],
  ['a field that is none', put('Chung', 'A3', 'Mã số'), 'workbook/unknown-field', 'Chung', 'A3'],
  ['a field twice', put('Chung', 'A4', 'Mã bộ quy định · Pack id'), 'workbook/duplicate-row', 'Chung', 'A4'],
  ['a format that is none', put('Chung', 'B2', 'ocop-pack/9'), 'workbook/format', 'Chung', 'B2'],
  [
    'technical JSON that is broken',
    (book) => {
      put('Bộ 1', 'K1', 'Kỹ thuật')(book);
      put('Bộ 1', 'K6', '{oops')(book);
    },
    'workbook/technical',
    'Bộ 1',
    'K6',
  ],
  [
    'technical JSON that reaches a prototype',
    (book) => {
      put('Bộ 1', 'K1', 'Kỹ thuật')(book);
      put('Bộ 1', 'K6', '{"__proto__": {"points": 9}}')(book);
    },
    'workbook/technical',
    'Bộ 1',
    'K6',
  ],
  [
    'technical JSON for what a cell says',
    (book) => {
      put('Bộ 1', 'K1', 'Kỹ thuật')(book);
      put('Bộ 1', 'K6', '{"points": 9}')(book);
    },
    'workbook/technical-twice',
    'Bộ 1',
    'K6',
  ],
  ['an id twice', put('Bộ 1', 'C8', '1'), 'pack/duplicate-id', 'Bộ 1', 'C8'],
  ['a blank after an id', put('Bộ 1', 'C8', '2 '), 'pack/shape', 'Bộ 1', 'C8'],
  ['an id that is missing', put('Bộ 1', 'C8', null), 'pack/shape', 'Bộ 1', 'C8'],
  ['points that are too fine', put('Bộ 1', 'F6', 2.0001), 'pack/points', 'Bộ 1', 'F6'],
  ['points below nothing', put('Bộ 1', 'F6', -1), 'pack/shape', 'Bộ 1', 'F6'],
  ['a minimum for a rank that has none', put('Bộ 1', 'G6', 1), 'pack/minimum-rank', 'Bộ 1', 'G6'],
  [
    'a condition on a criterion that is none',
    put('Điều kiện', 'H2', '9'),
    'pack/unknown-criterion',
    'Điều kiện',
    'H2',
  ],
  ['an option that is none', put('Điều kiện', 'G2', '1=8'), 'pack/unknown-option', 'Điều kiện', 'G2'],
  ['a text longer than a pack may have', put('Bộ 1', 'D6', 'x'.repeat(20_001)), 'pack/shape', 'Bộ 1', 'D6'],
  ['bands that do not start at 0', put('Mức hạng', 'B3', 1), 'pack/bands', 'Mức hạng', undefined],
  [
    'no first sheet',
    (book) => {
      book.removeWorksheet(sheetOf(book, 'Chung').id);
    },
    'workbook/no-sheet',
    undefined,
    undefined,
  ],
  [
    'rules changed under their digest',
    (book) => {
      put('Chung', 'B5', 'a'.repeat(64))(book);
    },
    'workbook/digest',
    'Chung',
    'B5',
  ],
];

// The overlay's "Bộ 1": A kind … C id, D text, E points, F minimum, G evidence; from H what the village adds.
const OF_THE_RULES: readonly Row[] = [
  ['changed points', put('Bộ 1', 'E6', 4), 'workbook/base-changed', 'Bộ 1', 'E6'],
  ['a changed minimum', put('Bộ 1', 'F6', null), 'workbook/base-changed', 'Bộ 1', 'F6'],
  ['a new minimum', put('Bộ 1', 'F7', 2), 'workbook/base-changed', 'Bộ 1', 'F7'],
  ['changed words of an option', put('Bộ 1', 'D6', 'Rất khá'), 'workbook/base-changed', 'Bộ 1', 'D6'],
  ['a blank at the end of an option', put('Bộ 1', 'D6', 'Khá '), 'workbook/base-changed', 'Bộ 1', 'D6'],
  ['a changed note', put('Bộ 1', 'D4', 'Khác'), 'workbook/base-changed', 'Bộ 1', 'D4'],
  ['a changed maximum of a section', put('Bộ 1', 'E2', 50), 'workbook/base-changed', 'Bộ 1', 'E2'],
  ['a changed id', put('Bộ 1', 'C3', '1b'), 'workbook/base-changed', 'Bộ 1', 'C3'],
  ['changed evidence', put('Bộ 1', 'G8', null), 'workbook/base-changed', 'Bộ 1', 'G8'],
  ['a deleted option', deleteRow('Bộ 1', 6), 'workbook/base-row-missing', 'Bộ 1', 'A6'],
  [
    'an inserted option',
    insertRow('Bộ 1', 6, ['Phương án · option', null, null, 'Tạm', 1]),
    'workbook/base-row-added',
    'Bộ 1',
    'A6',
  ],
  [
    'an option at the end',
    put('Bộ 1', 'A20', 'Phương án · option'),
    'workbook/base-row-added',
    'Bộ 1',
    'A20',
  ],
  ['two options that changed places', swapRows('Bộ 1', 5, 6), 'workbook/base-row-added', 'Bộ 1', 'A5'],
  [
    'changed words of a condition',
    put('Điều kiện', 'D2', 'Không sao'),
    'workbook/base-changed',
    'Điều kiện',
    'D2',
  ],
  ['a deleted condition', deleteRow('Điều kiện', 2), 'workbook/base-row-missing', 'Điều kiện', 'A1'],
  ['a changed band', put('Mức hạng', 'B2', 1), 'workbook/base-changed', 'Mức hạng', 'B2'],
  ['a changed kind of evidence', put('Minh chứng', 'B2', 'Ảnh'), 'workbook/base-changed', 'Minh chứng', 'B2'],
  [
    'a changed title of a set',
    put('Bộ sản phẩm', 'B2', 'Bánh ngọt'),
    'workbook/base-changed',
    'Bộ sản phẩm',
    'B2',
  ],
  ['a new set', put('Bộ sản phẩm', 'A3', 2), 'workbook/base-row-added', 'Bộ sản phẩm', 'A3'],
  ['changed words to translate', put('Bản dịch', 'A3', 'khác'), 'workbook/base-changed', 'Bản dịch', 'A3'],
  [
    'a renamed sheet',
    (book) => {
      sheetOf(book, 'Bộ 1').name = 'Bộ 2';
    },
    'workbook/unknown-sheet',
    'Bộ 2',
    undefined,
  ],
  ['a number over words of the rules', put('Bộ 1', 'C3', 1), 'workbook/base-changed', 'Bộ 1', 'C3'],
  [
    'a formula over the rules',
    put('Bộ 1', 'E6', { formula: '2.5+0', result: 2.5 }),
    'workbook/formula',
    'Bộ 1',
    'E6',
  ],
  ['guidance on the row of an option', put('Bộ 1', 'H6', 'Nếm thử'), 'workbook/not-here', 'Bộ 1', 'H6'],
  [
    'a language of the rules translated anew',
    put('Bản dịch', 'B1', 'Bản dịch [en]\nTranslation [en]'),
    'workbook/language-column',
    'Bản dịch',
    'B1',
  ],
  ['evidence that nobody declares', put('Bộ 1', 'N3', 'giay'), 'overlay/evidence', 'Bộ 1', 'N3'],
  ['a criterion that is none', put('Mọi bộ', 'A3', '9.9'), 'overlay/unknown-criterion', 'Mọi bộ', 'A3'],
  ['a link that runs', put('Liên hệ', 'L2', 'javascript:1'), 'pack/shape', 'Liên hệ', 'L2'],
  ['a base that is not here', put('Chung', 'B5', 'khac'), 'workbook/no-base', 'Chung', 'B5'],
];

let fair: Pack;
let pack: Uint8Array;
let overlay: Uint8Array;

beforeAll(async () => {
  fair = parsePack(fairPack);
  pack = await exportPack(fair);
  overlay = await exportOverlay(fairOverlay as unknown as Overlay, fair);
});

async function found(
  file: Uint8Array,
): Promise<{ code: string; sheet: string | undefined; cell: string | undefined }[]> {
  try {
    const { problems } = await importWorkbook(file, (id) =>
      Promise.resolve(id === fair.header.id ? fair : undefined),
    );
    return problems.map(({ code, sheet, cell }) => ({ code, sheet, cell }));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.problems.map(({ code, sheet, cell }) => ({ code, sheet, cell }));
  }
}

describe('a mistake in a pack', () => {
  it.each(IN_PACKS)('%s', async (_, spoil, code, sheet, cell) => {
    expect(await found(await spoilWorkbook(pack, spoil))).toContainEqual({ code, sheet, cell });
  });

  it('is named with all the others', async () => {
    const spoil: Spoil = (b) => {
      put('Bộ 1', 'C10', 3.1)(b);
      put('Bộ 1', 'F6', 'hai')(b);
      put('Mức hạng', 'A2', 'vàng')(b);
    };
    expect((await found(await spoilWorkbook(pack, spoil))).map(({ cell }) => cell)).toEqual([
      'A2',
      'F6',
      'C10',
    ]);
  });
});

describe('a change of the rules in an overlay', () => {
  it.each(OF_THE_RULES)('%s', async (_, spoil, code, sheet, cell) => {
    expect(await found(await spoilWorkbook(overlay, spoil))).toContainEqual({ code, sheet, cell });
  });
});

describe('what a person may do to a book', () => {
  const harmless: readonly (readonly [what: string, spoil: Spoil])[] = [
    ['nothing', () => undefined],
    [
      'colour letters',
      put('Bộ 1', 'D6', { richText: [{ text: 'Kh' }, { font: { bold: true }, text: 'á' }] }),
    ],
    ['link a text', put('Bộ 1', 'D6', { text: 'Khá', hyperlink: 'https://example.org' })],
    ['leave a row empty', insertRow('Bộ 1', 5, [])],
    ['write a kind in one language', put('Bộ 1', 'A6', 'phương án')],
    ['write a day as it is spoken', put('Chung', 'B10', 'ngày 1 tháng 1 năm 2026')],
    ['write a day with hyphens', put('Chung', 'B10', '1-1-2026')],
    ['let a day lose its look', put('Chung', 'B10', 46_023)],
    ['let Excel make a day of a day', put('Chung', 'B10', new Date(Date.UTC(2026, 0, 1)))],
    [
      'save it where letters are taken apart',
      (b) => {
        sheetOf(b, 'Mức hạng').name = 'Mức hạng'.normalize('NFD');
        put('Bộ 1', 'F1', 'Điểm'.normalize('NFD'))(b);
      },
    ],
    ['write a heading in Vietnamese alone', put('Bộ 1', 'F1', 'Điểm')],
    [
      'hide what is empty',
      (b) => {
        sheetOf(b, 'Bộ 1').getRow(15).hidden = true;
      },
    ],
    [
      'take the guide away',
      (b) => {
        b.removeWorksheet(sheetOf(b, 'Hướng dẫn').id);
      },
    ],
  ];
  it.each(harmless)('%s', async (_, spoil) => {
    const { document, problems } = await importWorkbook(await spoilWorkbook(pack, spoil), () =>
      Promise.resolve(undefined),
    );
    expect(problems).toEqual([]);
    expect(document).toEqual(fairPack);
  });
});
