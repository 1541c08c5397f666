import { describe, expect, it } from 'vitest';
import { fairPack } from '../../documents/test/fixtures/fair.js';
import {
  makeWorkbook,
  makeWorkbookWith,
  SHEET,
  sheetData,
  worksheet,
} from '../../documents/test/fixtures/smallest-workbook.js';
import { inFolder, write } from './run-ocop.js';
import { picksOf, readRows } from './read-rows.js';

type Value = string | number | null | { readonly xml: string };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const cell = (value: Value): string => {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return typeof value === 'string' ? `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>` : value.xml;
};
const rowsOf = (...rows: readonly (readonly Value[])[]): string =>
  rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
/** As a format for days, and one of two decimal places, show them. */
const day = (serial: number): Value => ({ xml: `<c s="2"><v>${serial}</v></c>` });
const decimal = (number: number): Value => ({ xml: `<c s="4"><v>${number}</v></c>` });

describe('a workbook', () => {
  it('is read like any other table, whatever it is called', async () => {
    const book = makeWorkbook(
      rowsOf(
        ['DANH SÁCH SẢN PHẨM'],
        [],
        ['id', 'set', 'Tên sản phẩm', 'Ngày lập', '1.1', 1.2, 7, 'Ghi chú'],
        ['VD-1', 4, 'Mật ong', day(46_239), 3, '2', { xml: '<c><f>1+2</f><v>3</v></c>' }, '=1+1'],
        [],
        ['VD-2', '4', 'Cà phê', null, decimal(1), null, 3],
      ),
    );
    for (const expected of ['csv', 'ndjson'] as const) {
      const read = await readRows(book, { expected, piece: 100 });
      expect([read.refused, read.bad]).toEqual(['', []]);
      expect(read.carried).toEqual(['Tên sản phẩm', 'Ngày lập', 'Ghi chú']);
      expect(read.sheets).toMatchObject([
        { id: 'VD-1', set: 4, carried: ['Mật ong', '2026-08-05', '=1+1'] },
        { id: 'VD-2', set: 4, carried: ['Cà phê', '', ''] },
      ]);
      expect(picksOf(read)).toEqual([
        { '1.1': 3, '1.2': 2, '7': 3 },
        { '1.1': 1, '7': 3 },
      ]);
    }
  });

  it.each([
    [
      'headings that are days',
      rowsOf(['id', 'set', day(46_023), day(46_054)], ['A', 4, 1, 1]),
      '“2026-01-01”',
    ],
    ['headings that are numbers of days', rowsOf(['id', 'set', 46_023], ['A', 4, 1]), '“46023”'],
    ['1.1 and a 1.10 that became 1.1', rowsOf(['id', 'set', 1.1, 1.1], ['A', 4, 1, 1]), 'có hai lần'],
    ['no heading', rowsOf(['a', 'b'], ['A', 4]), 'set hoặc vector'],
  ])('with %s is refused', async (_name, rows, sentence) => {
    const { sheets, refused } = await readRows(makeWorkbook(rows));
    expect([sheets, refused]).toEqual([[], expect.stringContaining(sentence)]);
  });

  it('a heading is what people see: 1.10 and 1.1 are two columns', async () => {
    const read = await readRows(makeWorkbook(rowsOf(['set', 1.1, decimal(1.1)], [4, 1, 2])));
    expect(picksOf(read)).toEqual([{ '1.1': 1, '1.10': 2 }]);
  });

  describe('of a pack with 1.1 and 1.10', () => {
    const pack = JSON.stringify(fairPack).replaceAll('"1"', '"1.1"').replaceAll('"3.10"', '"1.10"');
    it.each([
      [
        'that shows as 1.1 may be both',
        1.1,
        'Tiêu đề ở ô B1 là số 1.1: Excel không phân biệt được 1.1, 1.10.',
      ],
      ['that shows as 1.10 is that', decimal(1.1), ''],
      ['that is one id alone is that', 2, ''],
    ] as const)('a number %s', (_name, heading, sentence) =>
      inFolder(async (path) => {
        await write(path('pack.json'), pack);
        const book = makeWorkbook(rowsOf(['set', heading], [1, 1]));
        const { refused } = await readRows(book, { pack: path('pack.json') });
        expect(refused.slice(0, sentence.length || undefined)).toBe(sentence);
      }),
    );
  });

  it.each([
    ['a fraction', 3.5, 'không phải số thứ tự'],
    ['a day', day(46_023), 'Excel đã đổi'],
    ['an error', { xml: '<c t="e"><v>#N/A</v></c>' }, 'không phải số nguyên'],
    ['true', { xml: '<c t="b"><v>1</v></c>' }, 'không phải số nguyên'],
    ['a formula without a result', { xml: '<c><f>A1+1</f></c>' }, 'công thức chưa có kết quả'],
  ] as const)('an answer that is %s is refused with its row alone', async (_name, value, sentence) => {
    const { sheets, bad } = await readRows(
      makeWorkbook(rowsOf(['id', 'set', '1.1'], ['A', 4, 1], ['B', 4, value], ['C', 4, 1])),
    );
    expect(sheets.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(bad).toEqual([{ line: 3, bad: expect.stringContaining(sentence) as string }]);
  });

  it('a cell beyond the heading is no answer', async () => {
    const { bad } = await readRows(makeWorkbook(rowsOf(['set', '1.1'], [4, 1, null, 'x'])));
    expect(bad[0]?.bad).toContain('ô “x” nằm ở cột không có tên');
  });

  it('an id that became a day is refused', async () => {
    const { bad } = await readRows(makeWorkbook(rowsOf(['id', 'set', '1.1'], [day(46_054), 4, 1])));
    expect(bad[0]?.bad).toContain('mã “2026-02-01” là ngày');
  });

  it('merged cells never look unanswered', async () => {
    const data = rowsOf(['id', 'set', '1.1'], ['A', 4, 1], ['B', 4], ['C', 4, 1]);
    const book = makeWorkbookWith({
      [SHEET]: worksheet(
        `<sheetData>${data}</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>`,
      ),
    });
    const { sheets, bad } = await readRows(book);
    expect(sheets.map(({ id }) => id)).toEqual(['C']);
    expect(bad.map(({ line }) => line)).toEqual([2, 3]);
    expect(bad[0]?.bad).toContain('ô gộp');
  });

  it('says how many rows nobody sees', async () => {
    const hidden = rowsOf(['B', 4, 1]).replace('<row>', '<row hidden="1">');
    const { sheets, warnings } = await readRows(
      makeWorkbookWith({ [SHEET]: sheetData(rowsOf(['id', 'set', '1.1'], ['A', 4, 1]) + hidden) }),
    );
    expect(sheets).toHaveLength(2);
    expect(warnings).toEqual(['1 dòng đang ẩn (do lọc hoặc ẩn dòng) cũng được đọc.']);
  });
});
