/** `ocop batch` from a filled-in workbook to a workbook of results. */
import { writeScoreSheet, writeTemplate } from '@ocop-kit/documents/sheets';
import { cellText, openWorkbook, writeWorkbook } from '@ocop-kit/documents/xlsx';
import { score } from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changePart } from '../../documents/test/fixtures/spoilt-workbooks.js';
import { inFolder, json, ocop } from './run-ocop.js';

const set = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const [honey, wine] = ['Mật ong', 'Rượu'].map((name, i) =>
  parseAssessment({ set: 4, picks: { '1.1': i + 1 }, product: { name }, entity: { name: 'HTX' } }),
);
const table = writeTemplate(set, { assessments: [honey!, wine!] });
/** The same table, with another text for an option that only the first product has. */
const spoilt = changePart(table, 'xl/sharedStrings.xml', (xml) => xml.replaceAll('>1. ', '>Gần như '));

const readTexts = async (file: string): Promise<string[][]> =>
  [...openWorkbook(await readFile(file)).sheets[0]!.open().rows].map(({ cells }) =>
    [...cells.values()].map(cellText),
  );

describe('template', () => {
  it('writes a table that batch reads, with sheets in it', () =>
    inFolder(async (path) => {
      await writeFile(path('mat-ong.json'), serializeAssessment(honey!));
      const { code, err } = await ocop(['template', '4', path('mat-ong.json'), '-o', path('bang.xlsx')]);
      expect([code, err]).toEqual([0, expect.stringContaining('với 1 sản phẩm điền sẵn')]);
      const { out } = await ocop(['batch', path('bang.xlsx'), '--format', 'ndjson']);
      expect(json(out)).toMatchObject({ line: 3, total: score(set, honey!).total });
    }));

  it.each([
    ['no number', 'bốn', 2],
    ['no such set', '99', 3],
    ['another set', '5', 3],
  ])('is not written for %s', (_, no, expected) =>
    inFolder(async (path) => {
      await writeFile(path('mat-ong.json'), serializeAssessment(honey!));
      const { code } = await ocop(['template', no, path('mat-ong.json'), '-o', path('bang.xlsx')]);
      expect(code).toBe(expected);
      await expect(readFile(path('bang.xlsx'))).rejects.toThrow('ENOENT');
    }),
  );
});

describe('batch', () => {
  it('scores a table of products into a workbook', () =>
    inFolder(async (path) => {
      await writeFile(path('ho-so.xlsx'), table);
      const { code, err } = await ocop(['batch', path('ho-so.xlsx'), '-o', path('ket-qua.xlsx')]);
      expect([code, err.trim()]).toEqual([0, '2 phiếu đã chấm, 0 dòng sai bị bỏ qua.']);
      const rows = await readTexts(path('ket-qua.xlsx'));
      expect(rows.map(([line, product]) => [line, product])).toEqual([
        ['Dòng', 'Sản phẩm'],
        ['3', 'Mật ong'],
        ['4', 'Rượu'],
      ]);
      expect(rows[1]).toContain(String(score(set, honey!).total));
    }));

  it('names worksheet and cell of what is wrong, beside the others and in the results', () =>
    inFolder(async (path) => {
      await writeFile(path('ho-so.xlsx'), spoilt);
      const { code, err } = await ocop(['batch', path('ho-so.xlsx'), '-o', path('ket-qua.xlsx')]);
      expect(code).toBe(1);
      expect(err).toMatch(
        /Dòng 3: Trang “Sản phẩm”, ô AA3: “Gần như .*” không phải phương án của tiêu chí 1\.1/,
      );
      const rows = await readTexts(path('ket-qua.xlsx'));
      expect(rows[1]?.at(-1)).toContain('ô AA3');
      expect(rows[2]).toContain('Rượu');
    }));

  it('takes the score sheet of one product, and every other format for the results', () =>
    inFolder(async (path) => {
      await writeFile(path('phieu.xlsx'), writeScoreSheet(set, honey, { lang: 'en' }));
      const { code, out } = await ocop(['batch', path('phieu.xlsx'), '--format', 'ndjson']);
      expect(code).toBe(0);
      expect(json(out)).toMatchObject({
        set: 4,
        columns: { product: 'Mật ong', entity: 'HTX' },
        total: score(set, honey!).total,
      });
    }));

  it('writes results of any input to a workbook, and no workbook to a terminal', () =>
    inFolder(async (path) => {
      const line = '{"id":"VD-1","set":4,"picks":{"1.1":3}}\n';
      const whole = '{"set":4,"picks":{"1.1":3},"product":{"name":"Mật ong"},"entity":{"name":"HTX"}}\n';
      const { code } = await ocop(['batch', '-', '-o', path('a.xlsx')], `${line}hm\n${whole}`);
      expect(code).toBe(1);
      expect((await readTexts(path('a.xlsx'))).map(([no, product]) => [no, product]).slice(1)).toEqual([
        ['1', 'VD-1'],
        ['2', 'không phải JSON hợp lệ.'],
        ['3', 'Mật ong'],
      ]);
      expect((await ocop(['batch', '-', '--format', 'xlsx'], line)).code).toBe(2);
    }));

  it('refuses a workbook whose rules are not those in use', () =>
    inFolder(async (path) => {
      const changed = changePart(table, 'xl/sharedStrings.xml', (xml) =>
        xml.replace('>vn-qd-26-2026<', '>vn-other<'),
      );
      await writeFile(path('ho-so.xlsx'), changed);
      const { code, err } = await ocop(['batch', path('ho-so.xlsx')]);
      expect(code).toBe(3);
      expect(err).toContain('“vn-other”');
    }));

  describe('a table of an office', () => {
    const office = (...headings: readonly string[]): Uint8Array =>
      writeWorkbook({
        created: new Date('2026-01-01'),
        worksheets: [
          {
            name: 'DS',
            columns: [{ width: 10 }],
            rows: [
              { cells: headings.map((value) => ({ value })) },
              { cells: ['Mật ong', 'HTX', '2.', 'An'].map((value) => ({ value })) },
            ],
            page: { paper: 'A4', orientation: 'landscape' },
          },
        ],
      });

    it('is read by a mapping, which is proposed and saved', () =>
      inFolder(async (path) => {
        await writeFile(path('ds.xlsx'), office('Tên SP', 'Cơ sở', 'TC 1.1', 'Cán bộ'));
        const proposed = await ocop([
          'batch',
          path('ds.xlsx'),
          '--save-mapping',
          path('cot.json'),
          '--set',
          '4',
          '--format',
          'ndjson',
        ]);
        expect(proposed.code).toBe(0);
        expect(proposed.err).toContain('Không phải mục nào của phiếu, giữ nguyên trong kết quả: “Cán bộ”.');
        const { code, out } = await ocop([
          'batch',
          path('ds.xlsx'),
          '--mapping',
          path('cot.json'),
          '--format',
          'ndjson',
        ]);
        expect([code, out]).toEqual([0, proposed.out]);
        expect(json(out)).toMatchObject({
          columns: { product: 'Mật ong', entity: 'HTX', 'Cán bộ': 'An' },
          total: score(set, { picks: { '1.1': 2 } }).total,
        });
      }));

    it('is not scored while a heading may mean several things', () =>
      inFolder(async (path) => {
        await writeFile(path('ds.xlsx'), office('Tên SP', 'Sản phẩm', 'TC 1.1', 'Cán bộ'));
        const { code, out, err } = await ocop([
          'batch',
          path('ds.xlsx'),
          '--save-mapping',
          path('cot.json'),
          '--set',
          '4',
        ]);
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain('“Sản phẩm”: product.name, carried');
        const again = await ocop(['batch', path('ds.xlsx'), '--mapping', path('cot.json')]);
        expect(again.code).toBe(3);
        expect(again.err).toContain('Trang “DS”, ô A1: cột “Tên SP” có thể là: product.name');
      }));

    it.each([
      ['both options', ['--mapping', 'a', '--save-mapping', 'b'], 2],
      ['no set', ['--save-mapping', 'b'], 2],
      ['no such mapping', ['--mapping', 'no-such-file'], 4],
    ])('is refused for %s', (_, options, expected) =>
      inFolder(async (path) => {
        await writeFile(path('ds.xlsx'), office('Tên SP'));
        expect((await ocop(['batch', path('ds.xlsx'), ...options])).code).toBe(expected);
      }),
    );

    it('that is no workbook is refused', () =>
      inFolder(async (path) => {
        await writeFile(path('a.csv'), 'set;1.1\n4;1\n');
        await writeFile(
          path('m.json'),
          '{"format":"ocop-mapping/1","pack":"vn-qd-26-2026","columns":[{"heading":"a","to":"1.1"}]}',
        );
        const { code, err } = await ocop(['batch', path('a.csv'), '--mapping', path('m.json')]);
        expect([code, err]).toEqual([3, expect.stringContaining('.xlsx')]);
      }));
  });
});
