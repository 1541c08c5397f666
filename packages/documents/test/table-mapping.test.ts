/** Tables of an office, with headings of its own: what each column is about is proposed, never guessed at, and read by a saved mapping. */
import { compileSet, textIn } from '@ocop-kit/engine';
import { parseMapping, type TableMapping } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { proposeMapping, readHeadings, readSheets } from '../src/sheets.js';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.js';
import type { NewCell } from '../src/xlsx/write/new-workbook.js';

const set = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const leaf = compileSet(set).leaves.find(({ options }) => options.length > 2 && options[0]!.points === 0)!;
const title = (id: string): string =>
  textIn(compileSet(set).leaves.find((one) => one.id === id)!.title, 'vi');
const toOf = (heading: string): unknown => {
  const { mapping, open, carried } = proposeMapping([heading], set);
  if (carried.length > 0) return 'carried';
  return open[0]?.candidates ?? mapping.columns[0]?.to;
};

type Value = NewCell['value'];
const table = (...rows: readonly (readonly Value[])[]): Uint8Array =>
  writeWorkbook({
    created: new Date('2026-01-01'),
    worksheets: [
      {
        name: 'Danh sách',
        columns: [{ width: 10 }],
        rows: rows.map((values) => ({ cells: values.map((value) => ({ value })) })),
        page: { paper: 'A4', orientation: 'landscape' },
      },
    ],
  });
const mapping = (changes: Partial<TableMapping> = {}): TableMapping => ({
  format: 'ocop-mapping/1',
  pack: 'vn-qd-26-2026',
  set: 4,
  columns: [
    { heading: 'Tên SP', to: 'product.name' },
    { heading: 'Điểm 1', to: leaf.id },
  ],
  ...changes,
});
const read = (file: Uint8Array, by: TableMapping) =>
  readSheets(file, { load: (_, no) => (no === 4 ? set : undefined), mapping: by });
const codes = async (file: Uint8Array, by: TableMapping): Promise<string[]> =>
  (await read(file, by)).problems.map(({ code, cell }) => `${code} ${cell ?? ''}`);

describe('a heading', () => {
  it.each([
    ['1.1', '1.1'],
    ['TC 1.1', '1.1'],
    ['Tiêu chí 1.1.', '1.1'],
    ['tieu chi 1,1', '1.1'],
    [`1.1. ${title('1.1')}`, '1.1'],
    [`1.1 ${title('1.1').slice(0, 8)}`, '1.1'],
    [title('1.1').toUpperCase(), '1.1'],
    [title('1.1').normalize('NFD'), '1.1'],
    ['Ghi chú 1.1', 'note 1.1'],
    ['Nhận xét: TC 1.1', 'note 1.1'],
    ['Tên sản phẩm', 'product.name'],
    ['TEN SP', 'product.name'],
    ['Cơ sở sản xuất', 'entity.name'],
    ['SĐT', 'entity.phone'],
    ['Xã/Phường', 'entity.commune'],
    ['Bộ sản phẩm', 'set'],
    ['condition dossier', 'condition dossier'],
    ['STT', 'carried'],
    ['99.9', 'carried'],
    ['1. TỔ CHỨC SẢN XUẤT', 'carried'],
  ])('“%s” is %s', (heading, to) => {
    expect(toOf(heading)).toBe(to);
  });

  it('whose number and words do not go together is left open', () => {
    expect(toOf('1.1 Điểm thưởng')).toEqual(['1.1', 'carried']);
    expect(toOf(`1.1 ${title('1.3')}`)).toEqual(['1.1', '1.3']);
  });

  it('that means the same as another is left open, both of them', () => {
    const { mapping: proposed, open } = proposeMapping(['Tên SP', 'Sản phẩm', '1.1'], set);
    expect(open.map(({ heading }) => heading)).toEqual(['Tên SP', 'Sản phẩm']);
    expect(proposed.columns[2]).toEqual({ heading: '1.1', to: '1.1' });
  });

  it('proposes a mapping that can be saved and read', () => {
    const { mapping: proposed } = proposeMapping(['Tên SP', 'TC 1.1', '1.1 khác', 'STT'], set, 'Danh sách');
    expect(parseMapping(JSON.stringify(proposed))).toEqual(proposed);
    expect(() => parseMapping({ ...proposed, numbers: 'stars' })).toThrow('input/shape');
  });
});

describe('a table of an office', () => {
  const [zero, second] = leaf.options;
  const text = (option = zero!): string => textIn(option.text, 'vi');

  it('is found under its letterhead, and read by its mapping', async () => {
    const file = table(
      ['ỦY BAN NHÂN DÂN'],
      [],
      ['STT', 'Tên SP', 'Điểm 1', 'Cán bộ'],
      [1, 'Mật ong', text(second), 'An'],
      [2, '=Rượu', `${second!.ordinal}. ${text(second)}`],
      [3],
    );
    const { rows, problems } = await read(file, mapping());
    expect(problems).toEqual([]);
    expect(
      rows.map(({ row, assessment, carried }) => [row, assessment?.product.name, assessment?.picks, carried]),
    ).toEqual([
      [4, 'Mật ong', { [leaf.id]: second!.ordinal }, { STT: '1', 'Cán bộ': 'An' }],
      [5, '=Rượu', { [leaf.id]: second!.ordinal }, { STT: '2' }],
    ]);
  });

  it('has its headings found for a proposal', () => {
    const file = table(['Sở'], ['STT', 'Tên SP', '1.1', '1.2'], [1, 'Mật ong', 1, 1]);
    expect(readHeadings(file, set)).toEqual({
      worksheet: 'Danh sách',
      row: 2,
      headings: ['STT', 'Tên SP', '1.1', '1.2'],
    });
  });

  it.each([
    ['ordinals', 1, 1],
    ['points', 0, 1],
    ['points', second!.points, second!.ordinal],
  ] as const)('reads numbers as %s when the mapping says so: %i', async (numbers, value, pick) => {
    const file = table(['Tên SP', 'Điểm 1'], ['A', value]);
    const { assessments, problems } = await read(file, mapping({ numbers }));
    expect(problems).toEqual([]);
    expect(assessments[0]?.picks).toEqual({ [leaf.id]: pick });
  });

  it('has its rows in several sets where a column says so', async () => {
    const by = mapping({ set: undefined, columns: [...mapping().columns, { heading: 'Bộ', to: 'set' }] });
    const found = await read(
      table(
        ['Tên SP', 'Điểm 1', 'Bộ'],
        ['A', undefined, 4],
        ['B', undefined, 'Bộ 4'],
        ['C', undefined, 5],
        ['D'],
      ),
      by,
    );
    expect(found.assessments.map(({ product }) => product.name)).toEqual(['A', 'B']);
    expect(found.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual([
      'workbook/unknown-rules C4',
      'workbook/no-set-number C5',
    ]);
  });

  it.each<[what: string, file: Uint8Array, by: TableMapping, expected: string[]]>([
    [
      'a number that may be two',
      table(['Tên SP', 'Điểm 1'], ['A', 1]),
      mapping(),
      ['workbook/ambiguous-number B2'],
    ],
    ['a column that is not there', table(['Tên SP'], ['A']), mapping(), ['workbook/no-column A1']],
    [
      'a column twice',
      table(['Tên SP', 'Điểm 1', 'Tên SP'], ['A']),
      mapping(),
      ['workbook/duplicate-column C1'],
    ],
    [
      'what is still open',
      table(['Tên SP', 'Điểm 1'], ['A']),
      mapping({ columns: [{ heading: 'Điểm 1', candidates: ['1.1', '1.2'] }] }),
      ['workbook/open-heading B1'],
    ],
    [
      'what the set does not print',
      table(['Tên SP', 'Điểm 1'], ['A', 1]),
      mapping({
        columns: [
          { heading: 'Tên SP', to: 'product.name' },
          { heading: 'Điểm 1', to: '99' },
        ],
      }),
      ['workbook/no-target B2'],
    ],
    ['no table', table(['A', 'B'], ['C']), mapping(), ['workbook/no-table ']],
    [
      'another worksheet',
      table(['Tên SP', 'Điểm 1'], ['A']),
      mapping({ worksheet: 'Khác' }),
      ['workbook/no-table '],
    ],
  ])('is refused for %s', async (_, file, by, expected) => {
    expect(await codes(file, by)).toEqual(expected);
  });

  it('without a mapping is not read', async () => {
    const { problems } = await readSheets(table(['Tên SP'], ['A']), { load: () => set });
    expect(problems.map(({ code }) => code)).toEqual(['workbook/no-rules']);
  });
});
