/** `ocop register`: an office's table in, problems by cell, history added, what is due, files out. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRegister } from '@ocop-kit/engine/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { windows1258 } from './legacy-bytes.js';
import { ocop } from './run-ocop.js';

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-register-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const HEAD = 'STT;Tên sản phẩm;Chủ thể;Xã;Hạng sao;Điểm;Số QĐ;Ngày cấp;Ghi chú';
const TABLE = [
  'UBND TỈNH VÍ DỤ;;;;;;;;',
  'DANH SÁCH SẢN PHẨM OCOP;;;;;;;;',
  HEAD,
  '1;Mật ong (ví dụ);HTX Ví Dụ;Xã Ví Dụ;4*;84,5;12/QĐ-UBND;05/03/2024;',
  '2;Trà sen (ví dụ);HTX Ví Dụ;Xã Ví Dụ;bốn sao;80;13/QĐ-UBND;31/02/2025;đã đổi bao bì',
  '3;Mắm tôm (ví dụ);Hộ Ví Dụ;Xã Dụ Hòa;3 sao;61;14/QĐ-UBND;10/01/2024;',
  'Tổng cộng;;;;3;;;;',
].join('\r\n');
const ON = ['--on', '29/11/2026'];

const register = async () => parseRegister(await readFile(path('so.json'), 'utf8'));

describe('import', () => {
  it('reads a table as Excel in Vietnam saves it, and names what is wrong by its cell', async () => {
    await writeFile(path('so.csv'), `\uFEFF${TABLE}`);
    const { code, out } = await ocop(['register', 'import', path('so.csv'), '-o', path('so.json'), ...ON]);
    expect(code).toBe(1);
    expect(out).toContain('Đã đọc 3 dòng sản phẩm: 3 giấy mới');
    expect(out).toContain('ô H5: Ngày cấp (nếu khác): ngày “31/02/2025” không có trong lịch');
    expect(out).toContain('“Ghi chú” (I3)');
    const { title, issuer, certificates } = await register();
    expect({ title, issuer }).toEqual({ title: 'DANH SÁCH SẢN PHẨM OCOP', issuer: 'UBND TỈNH VÍ DỤ' });
    expect(certificates.map(({ events }) => events[0]?.stars)).toEqual([4, 4, 3]);
    expect(certificates[1]?.events[0]?.unread).toEqual([{ field: 'issued', text: '31/02/2025' }]);
  });

  it('reads a table in Windows-1258', async () => {
    await writeFile(
      path('cu.csv'),
      windows1258('Tên sản phẩm;Chủ thể;Hạng sao;Số QĐ\nMật ong;HTX Ví Dụ;4 sao;12/QĐ-UBND\n'),
    );
    const { out } = await ocop([
      'register',
      'import',
      path('cu.csv'),
      '-o',
      path('cu.json'),
      ...ON,
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ rows: 1 });
    expect(parseRegister(await readFile(path('cu.json'), 'utf8')).certificates[0]?.product.name).toBe(
      'Mật ong',
    );
  });

  it('the same table once more adds nothing', async () => {
    const before = await register();
    const { out } = await ocop(['register', 'import', path('so.csv'), '-o', path('so.json'), ...ON]);
    expect(out).toContain('0 giấy mới, 0 nâng hạng, 0 công nhận lại, 0 đính chính, 3 như cũ');
    expect(await register()).toEqual(before);
  });

  it('another decision with more stars is an upgrade, and nothing is overwritten', async () => {
    const before = await register();
    const row = '1;Mật ong (ví dụ);HTX Ví Dụ;Xã Ví Dụ;5;91;99/QĐ-BNNMT;20/10/2026;';
    await writeFile(path('moi.csv'), `${HEAD}\n${row}\n`);
    const { code, out } = await ocop([
      'register',
      'import',
      path('moi.csv'),
      '-o',
      path('so.json'),
      ...ON,
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ certificates: 3, counts: { upgraded: 1, added: 0 } });
    const after = await register();
    expect(after.certificates[0]?.events.map(({ kind }) => kind)).toEqual(['recognised', 'upgraded']);
    expect(after.certificates[0]?.events[0]).toEqual(before.certificates[0]?.events[0]);
  });

  it.each([
    ['a file that is no table', 'x.csv', 'chỉ một cột\nkhông có gì\n', 3],
    ['a table without the headings of a register', 'y.csv', 'a;b\n1;2\n', 3],
  ])('%s is refused', async (_, name, text, exit) => {
    await writeFile(path(name), text);
    const { code } = await ocop(['register', 'import', path(name), '-o', path('z.json'), ...ON]);
    expect(code).toBe(exit);
    expect(await readdir(folder)).not.toContain('z.json');
  });

  it('does not add to a file that is no register', async () => {
    await writeFile(path('khac.json'), '{"a":1}');
    const { code } = await ocop(['register', 'import', path('so.csv'), '-o', path('khac.json'), ...ON]);
    expect(code).toBe(3);
    expect(await readFile(path('khac.json'), 'utf8')).toBe('{"a":1}');
  });
});

describe('check', () => {
  it('says what is wrong, with product and cell', async () => {
    const { code, out } = await ocop(['register', 'check', path('so.json'), ...ON]);
    expect(code).toBe(1);
    expect(out).toContain('Trà sen (ví dụ) – HTX Ví Dụ');
    expect(out).toContain('31/02/2025');
  });

  it('refuses a day that is none', async () => {
    const { code, err } = await ocop(['register', 'check', path('so.json'), '--on', '31/02/2026']);
    expect(code).toBe(2);
    expect(err).toContain('--on');
  });
});

describe('due', () => {
  it('lists by commune, and writes list, letters and calendar', async () => {
    const { code, out } = await ocop([
      'register',
      'due',
      path('so.json'),
      ...ON,
      '--letters',
      path('thu'),
      '-o',
      path('ds.csv'),
      '--ics',
      path('ngay.ics'),
      '--office',
      'Chi cục Phát triển nông thôn',
      '--town',
      'Ví Dụ',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Xã Dụ Hòa (1)');
    expect(out).toContain('10/01/2027');
    expect(await readdir(path('thu'))).toEqual(['thong-bao-het-han-ho-vi-du.docx']);
    expect(await readFile(path('ds.csv'), 'utf8')).toContain('Mắm tôm (ví dụ)');
    expect(await readFile(path('ngay.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20270110');
  });

  it('does not write over a list unless told to', async () => {
    const args = ['register', 'due', path('so.json'), ...ON, '-o', path('ds.csv')];
    expect((await ocop(args)).code).toBe(2);
    expect((await ocop([...args, '--force'])).code).toBe(0);
  });
});

describe('export', () => {
  it.each([
    ['list', 'so.xlsx'],
    ['list', 'ra.csv'],
    ['page', 'trang.json'],
    ['flat', 'phang.csv'],
    ['flat', 'phang.json'],
  ])('as %s to %s', async (shape, name) => {
    const { code } = await ocop([
      'register',
      'export',
      path('so.json'),
      '--as',
      shape,
      '-o',
      path(name),
      ...ON,
    ]);
    expect(code).toBe(0);
    expect((await readFile(path(name))).length).toBeGreaterThan(50);
  });

  it('a workbook comes back as the same register', async () => {
    const { out } = await ocop([
      'register',
      'import',
      path('so.xlsx'),
      '-o',
      path('lai.json'),
      ...ON,
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ counts: { added: 0, corrected: 0 } });
    expect(parseRegister(await readFile(path('lai.json'), 'utf8'))).toEqual(await register());
  });

  it.each([[['--as', 'page', '-o', 'a.csv']], [['--as', 'tranh', '-o', 'a.json']]])(
    'refuses %j',
    async (options) => {
      expect((await ocop(['register', 'export', path('so.json'), ...options])).code).toBe(2);
    },
  );
});
