import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../documents/test/fixtures/smallest-workbook.js';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const good = '{"id":"a","set":4,"picks":{"1.1":3,"1.2":2},"declared":[]}';
const rowsOf = (text: string): unknown[] => text.trim().split('\n').map(json);

describe('batch', () => {
  it('scores NDJSON line by line', async () => {
    const { code, out, err } = await ocop(['batch', '-'], `${good}\n\n${good.replace('"a"', '"b"')}\n`);
    expect(code).toBe(0);
    expect(rowsOf(out)).toMatchObject([
      { line: 1, id: 'a', set: 4, total: 4, outcome: 'incomplete' },
      { line: 3, id: 'b', set: 4, total: 4 },
    ]);
    expect(err).toContain('2 phiếu đã chấm, 0 dòng sai');
  });

  it.each([
    ['not JSON', 'nonsense', 'không phải JSON hợp lệ'],
    ['an unknown criterion', '{"set":4,"picks":{"9.9":1}}', 'Không có tiêu chí “9.9”'],
    ['an unknown set', '{"set":99,"picks":{}}', 'Không có bộ sản phẩm 99'],
    ['no set', '{"picks":{}}', 'thiếu số bộ sản phẩm'],
    ['picks that are no object', '{"set":4,"picks":[1]}', 'Phiếu sai tại “/picks”'],
    ['a damaged vector', '{"vector":"1.vn-qd-26-2026.4.__.-.0000000"}', 'Chuỗi bị hỏng'],
    ['a line without end', `{"set":4,"x":"${'x'.repeat(1_100_000)}`, 'dài quá'],
  ])('reports %s with its line and goes on', async (_name, bad, sentence) => {
    const { code, out, err } = await ocop(['batch', '-'], `${good}\n${bad}\n${good}\n`);
    expect(code).toBe(1);
    expect(rowsOf(out)).toHaveLength(2);
    expect(err).toContain('Dòng 2: ');
    expect(err).toContain(sentence);
  });

  it('stops at the first bad line when asked, keeping what was scored', async () => {
    const { code, out, err } = await ocop(
      ['batch', '-', '--on-error', 'stop'],
      `${good}\nnonsense\n${good}\n`,
    );
    expect(code).toBe(3);
    expect(rowsOf(out)).toHaveLength(1);
    expect(err).toContain('Dừng ở dòng 2');
  });

  it('reads CSV and writes CSV that a spreadsheet opens', async () => {
    await inFolder(async (path) => {
      const csv =
        '\uFEFFid,set,declared,1.1,1.2\n"Bưởi, loại 1",1,6.1.stop dossier,3,\n=1+1,4,,3,2\nbad,4,,x,2\n';
      await write(path('in.csv'), csv);
      const { code, err } = await ocop(['batch', path('in.csv'), '-o', path('out.csv')]);
      const [head, first, second, ...more] = (await read(path('out.csv'))).trimEnd().split('\n');
      expect(code).toBe(1);
      expect(err).toContain('Dòng 4: giá trị “x” của “1.1”');
      expect(head).toBe(
        '\uFEFFline,id,pack,set,outcome,total,stars_by_total,stars,missed_3,missed_4,missed_5,unanswered',
      );
      expect(first).toMatch(/^2,"Bưởi, loại 1",vn-qd-26-2026,1,disqualified,3,1,,/);
      expect(second).toMatch(/^3,'=1\+1,vn-qd-26-2026,4,incomplete,4,1,1,/);
      expect(more).toEqual([]);
    });
  });

  it('carries columns that are no criteria along, exactly, and reads its own result beside answers alone', async () => {
    await inFolder(async (path) => {
      await write(path('in.csv'), 'id;set;Tên sản phẩm;1.1;total\r\nVD-1;4;"Mật ""rừng""; loại 1";3;-5\r\n');
      await ocop(['batch', path('in.csv'), '-o', path('out.csv')]);
      const [head, row] = (await read(path('out.csv'))).split('\n');
      expect(head).toMatch(/^\uFEFFline,id,pack,set,Tên sản phẩm,input_total,outcome,total,/);
      expect(row).toMatch(/^2,VD-1,vn-qd-26-2026,4,"Mật ""rừng""; loại 1",-5,incomplete,3,/);
      const { out } = await ocop(['batch', path('in.csv'), '--format', 'ndjson']);
      expect(rowsOf(out)).toMatchObject([
        { id: 'VD-1', columns: { 'Tên sản phẩm': 'Mật "rừng"; loại 1', total: '-5' }, total: 3 },
      ]);
      // Without answers its rows would be products that reach nothing.
      expect(await ocop(['batch', path('out.csv')])).toMatchObject({ code: 3, out: '' });
      await write(path('again.csv'), `${head ?? ''},1.1\n${row ?? ''},3\n`);
      const again = await ocop(['batch', path('again.csv'), '--format', 'ndjson']);
      expect(rowsOf(again.out)).toMatchObject([
        { id: 'VD-1', set: 4, columns: { 'Tên sản phẩm': 'Mật "rừng"; loại 1', input_total: '-5' } },
      ]);
    });
  });

  it('reads a workbook, and what was a text in it becomes no formula', async () => {
    await inFolder(async (path) => {
      const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
      const row = (...values: readonly string[]): string => `<row>${values.map(text).join('')}</row>`;
      const book = makeWorkbook(row('id', 'set', 'Ghi chú', 'Số', '1.1') + row('A', '4', '=1+1', '-5', '3'));
      await writeFile(path('so.xlsx'), book);
      const { code, out } = await ocop(['batch', path('so.xlsx')]);
      expect(code).toBe(0);
      expect(out).toContain("\n2,A,vn-qd-26-2026,4,'=1+1,-5,incomplete,3,");
      const { out: json } = await ocop(['batch', path('so.xlsx'), '--format', 'ndjson']);
      expect(rowsOf(json)).toMatchObject([{ columns: { 'Ghi chú': '=1+1', Số: '-5' } }]);
    });
  });

  it('stops with one sentence where no row of the first is sound', async () => {
    const rows = Array.from({ length: 1_590 }, (_, at) => `VD-${at};4;x`);
    const { code, out, err } = await ocop(['batch', '-'], ['id;set;1.1', ...rows].join('\n'));
    expect([code, out]).toEqual([3, '']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^20 dòng đầu đều không chấm được nên đã dừng\. Dòng 2: giá trị “x” của “1\.1”/),
    ]);
  });

  it('names every bad row of a short file', async () => {
    const { code, err } = await ocop(['batch', '-'], 'id;set;1.1\nA;4;x\nB;4;y\n');
    expect(code).toBe(1);
    expect(err).toMatch(/Dòng 2: .*\nDòng 3: .*\n0 phiếu đã chấm, 2 dòng sai/);
  });

  it('leaves no result of a file that it refuses', async () => {
    await inFolder(async (path) => {
      await write(path('in.csv'), 'id;set;1.1;1.1\nA;4;3;4\n');
      const { code, out, err } = await ocop(['batch', path('in.csv'), '-o', path('out.csv')]);
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain('Cột “1.1” có hai lần');
      await expect(read(path('out.csv'))).rejects.toThrow('ENOENT');
    });
  });

  it('knows the criteria of rules of your own by their names', async () => {
    const pack = fileURLToPath(new URL('../../../test/programmes/packs/lao-only.json', import.meta.url));
    const run = (heading: string) =>
      ocop(['batch', '-', '--pack', pack, '--format', 'ndjson'], `set;${heading};ໝາຍເຫດ\n1;1;x\n`);
    expect(rowsOf((await run('ກ.1')).out)).toMatchObject([{ columns: { ໝາຍເຫດ: 'x' } }]);
    expect((await run('ກ1')).err).toContain('“ກ1”');
  });

  it('turns CSV into NDJSON', async () => {
    const { out } = await ocop(['batch', '-', '--from', 'csv', '--format', 'ndjson'], 'set,1.1\n4,3\n');
    expect(rowsOf(out)).toMatchObject([{ line: 2, id: null, total: 3 }]);
  });

  it('refuses a format it does not know', async () => {
    const { code, err } = await ocop(['batch', '-', '--format', 'xml']);
    expect(code).toBe(2);
    expect(err).toContain('ndjson, csv');
  });

  it('says which file it cannot read', async () => {
    const { code, err } = await ocop(['batch', 'no-such-file.csv']);
    expect(code).toBe(4);
    expect(err).toContain('no-such-file.csv');
  });
});
