/** `ocop pack export` and `ocop pack import`, as a person runs them. */
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { spoilWorkbook } from '../../documents/test/fixtures/spoilt-workbooks.js';
import { fairOverlay, fairPack } from '../../documents/test/fixtures/fair.js';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const exported = async (path: (name: string) => string, document: object): Promise<string> => {
  await write(path('in.json'), JSON.stringify(document));
  await write(path('base.json'), JSON.stringify(fairPack));
  const { code, err } = await ocop([
    'pack',
    'export',
    path('in.json'),
    '-o',
    path('book.xlsx'),
    '--base',
    path('base.json'),
  ]);
  expect([code, err]).toEqual([0, '']);
  return path('book.xlsx');
};

describe('pack export and pack import', () => {
  it('give back a pack', () =>
    inFolder(async (path) => {
      const book = await exported(path, fairPack);
      const { code, out } = await ocop(['pack', 'import', book, '-o', path('out.json')]);
      expect([code, out]).toEqual([0, `Đã ghi ${path('out.json')}.\n`]);
      expect(json(await read(path('out.json')))).toEqual(fairPack);
    }));

  it('give back an overlay upon a pack that is named', () =>
    inFolder(async (path) => {
      const book = await exported(path, fairOverlay);
      const { code } = await ocop([
        'pack',
        'import',
        book,
        '-o',
        path('out.json'),
        '--base',
        path('base.json'),
      ]);
      expect(code).toBe(0);
      expect(json(await read(path('out.json')))).toEqual(fairOverlay);
    }));

  it('write nothing and name sheet and cell when something is wrong', () =>
    inFolder(async (path) => {
      const file = await readFile(await exported(path, fairPack));
      const spoiled = await spoilWorkbook(file, (book) => {
        book.getWorksheet('Bộ 1')!.getCell('C10').value = 3.1;
      });
      await writeFile(path('bad.xlsx'), spoiled);
      const people = await ocop(['pack', 'import', path('bad.xlsx'), '-o', path('out.json')]);
      expect(people.code).toBe(3);
      expect(people.err).toContain('Trang “Bộ 1”, ô C10: ô này phải là chữ nhưng Excel đã giữ số 3.1');
      const english = await ocop([
        'pack',
        'import',
        path('bad.xlsx'),
        '-o',
        path('out.json'),
        '--lang',
        'en',
      ]);
      expect(english.err).toContain(
        'Worksheet “Bộ 1”, cell C10: the cell must be text, but Excel has stored the number 3.1',
      );
      const programs = await ocop(['pack', 'import', path('bad.xlsx'), '-o', path('out.json'), '--json']);
      const [problem] = json(programs.out) as object[];
      expect(problem).toEqual({
        code: 'workbook/number-as-text',
        sheet: 'Bộ 1',
        cell: 'C10',
        values: { found: '3.1' },
      });
      await expect(read(path('out.json'))).rejects.toThrow();
    }));

  it('write a pack that looks odd, say so by cell and end with 1', () =>
    inFolder(async (path) => {
      const [set] = fairPack.sets;
      const [section] = set!.sections;
      const odd = { ...fairPack, sets: [{ ...set, sections: [{ ...section, max: 9 }] }] };
      const { code, err } = await ocop(['pack', 'import', await exported(path, odd), '-o', path('out.json')]);
      expect([code, err]).toEqual([1, 'Trang “Bộ 1”, ô C2: tổng điểm tối đa các mục con là 6, phải là 9\n']);
      expect(json(await read(path('out.json')))).toEqual(odd);
    }));

  const refused: readonly (readonly [what: string, args: readonly string[], code: number, says: string])[] = [
    ['without a place to write', ['export', 'vn-qd-26-2026'], 2, 'Thiếu tùy chọn “-o, --output <book>”'],
    ['of a file that is not there', ['import', 'khong-co.xlsx', '-o', 'x.json'], 4, 'Không đọc được tệp'],
    ['of a pack that is not there', ['export', 'khong-co', '-o', 'x.xlsx'], 4, 'Không đọc được tệp'],
    ['of what is no workbook', ['import', 'package.json', '-o', 'x.json'], 3, 'không phải bảng tính'],
  ];
  it.each(refused)('refuse work %s', async (_, args, code, says) => {
    const ran = await ocop(['pack', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(says);
  });
});
