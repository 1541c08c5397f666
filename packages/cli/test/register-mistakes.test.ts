/** `ocop register`, where something was entered wrongly: what is said once, what is taken out, what no list can name. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRegister } from '@ocop-kit/engine/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ocop } from './run-ocop.js';

let folder = '';
const path = (name: string): string => join(folder, name);
const ON = ['--on', '29/11/2026'];
const TABLE = [
  'STT;Tên sản phẩm;Chủ thể;Xã;Hạng sao;Số QĐ;Ngày QĐ',
  '1;Mật ong (ví dụ);HTX Ví Dụ;Xã Ví Dụ;4*;12/QĐ-UBND;5.3.26',
  '2;Trà sen (ví dụ);HTX Ví Dụ;Xã Ví Dụ;4*;12/QĐ-UBND;5.3.26',
  '3;Mắm tôm (ví dụ);HTX Ví Dụ;Xã Ví Dụ;3*;14/QĐ-UBND;10.1.24',
  '4;Tỏi đen (ví dụ);HTX Ví Dụ;Xã Ví Dụ;3*;14/QĐ-UBND;',
  '5;Hồng treo gió (ví dụ);HTX Ví Dụ;Xã Ví Dụ;2*;9/QĐ-UBND;1.5.22',
  '6;;HTX Không Tên;Xã Ví Dụ;3*;15/QĐ-UBND;10.1.25',
].join('\n');
const run = (...args: string[]) => ocop(['register', ...args]);
const importTable = (...args: string[]) =>
  run('import', path('so.csv'), '-o', path('so.json'), ...ON, ...args);
const register = async () => parseRegister(await readFile(path('so.json'), 'utf8'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-register-mistakes-'));
  await writeFile(path('so.csv'), TABLE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('import', () => {
  it('says how many years have two digits, what lacks a name, and what is missing for signing', async () => {
    const { code, out } = await importTable();
    expect(code).toBe(1);
    expect(out).toContain('Đã đọc 5 dòng sản phẩm: 5 giấy mới');
    expect(out).toContain('Năm ghi hai chữ số được đọc là 20…: 5 ngày');
    expect(out).toContain('ô B7: Dòng chưa có tên sản phẩm');
    expect(out).toContain('6 | HTX Không Tên | Xã Ví Dụ | 3* | 15/QĐ-UBND | 10.1.25');
    expect(out).toContain('còn thiếu: bộ tiêu chí (3 giấy), điểm (3 giấy), ngày cấp (1 giấy)');
  });

  it('gives a program the same', async () => {
    const { out } = await importTable('--json', '--force');
    expect(JSON.parse(out)).toMatchObject({
      shortYears: 5,
      unsigned: { set: 3, score: 3, issued: 1 },
      skipped: [{ reason: 'unnamed', at: { cell: 'B7' } }],
    });
  });

  it('says of a JSON file, once, that it is no table', async () => {
    const { code, out, err } = await run('import', path('so.json'), '-o', path('khac.json'));
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('JSON');
  });

  it('names lines with open quotes in one line', async () => {
    const open = ['7', '8', '9'].map((no) => `${no};x""x"y;HTX;Xã;3*;1/QĐ-UBND;"a"b`).join('\n');
    await writeFile(path('nhay.csv'), `${TABLE}\n${open}`);
    const { err } = await run('import', path('nhay.csv'), '-o', path('nhay.json'), ...ON);
    expect(err).toMatch(/^Không đọc được [23] dòng \(8, /m);
    expect(err.match(/dấu nháy/g)).toHaveLength(1);
  });
});

describe('check', () => {
  it('puts errors first, and says once what many certificates lack', async () => {
    const { code, out } = await run('check', path('so.json'), ...ON);
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[1]).toMatch(/^Lỗi {2}Hồng treo gió/);
    expect(lines.filter((line) => line.includes('Chưa ghi cơ quan cấp'))).toEqual([
      'Lưu ý  5 giấy chứng nhận (mat-ong-vi-du-htx-vi-du, tra-sen-vi-du-htx-vi-du, mam-tom-vi-du-htx-vi-du, …): Chưa ghi cơ quan cấp.',
    ]);
    expect(out.match(/ocop sign/g)).toHaveLength(1);
  });
});

describe('due', () => {
  it('names what is in no list: without a day, and expired', async () => {
    const { out } = await run('due', path('so.json'), ...ON);
    expect(out).toContain('chưa rõ ngày hết hạn: 1 giấy: Tỏi đen (ví dụ) (toi-den-vi-du-htx-vi-du)');
    expect(out).toContain('đã hết hạn: 1 giấy: Hồng treo gió (ví dụ)');
    const { out: json, err } = await run('due', path('so.json'), ...ON, '--json');
    expect(JSON.parse(json)).toHaveLength(1);
    expect(err).toContain('Tỏi đen');
  });

  it('asks for no dossier in time where the time is over', async () => {
    const html = async (day: string, name: string): Promise<string> => {
      await run('due', path('so.json'), '--on', day, '--letters', path(name), '--to', 'html');
      return readFile(path(`${name}/thong-bao-het-han-htx-vi-du.html`), 'utf8');
    };
    expect(await html('29/11/2026', 'muon')).not.toContain('nộp đúng thời gian');
    expect(await html('29/11/2026', 'van-muon')).toContain('đã quá thời gian nộp hồ sơ');
    expect(await html('01/08/2026', 'kip')).toContain('nộp đúng thời gian');
  });
});

describe('remove', () => {
  it('takes a certificate out, and keeps it apart with the reason', async () => {
    const { code, out } = await run(
      'remove',
      path('so.json'),
      '--id',
      'toi-den-vi-du-htx-vi-du',
      '--reason',
      'ghi nhầm',
    );
    expect(code).toBe(0);
    expect(out).toContain('còn 4 giấy chứng nhận');
    const { certificates, removed } = await register();
    expect(certificates.map(({ id }) => id)).not.toContain('toi-den-vi-du-htx-vi-du');
    expect(removed).toMatchObject([{ certificate: { id: 'toi-den-vi-du-htx-vi-du' }, reason: 'ghi nhầm' }]);
    await run('export', path('so.json'), '--as', 'flat', '-o', path('flat.csv'), ...ON);
    expect(await readFile(path('flat.csv'), 'utf8')).not.toContain('Tỏi đen');
  });

  it('does not come back with the same table', async () => {
    const { out } = await importTable();
    expect(out).toContain('đã đưa ra khỏi sổ');
    expect((await register()).certificates).toHaveLength(4);
  });

  it('refuses an id that is not there, and changes nothing', async () => {
    const before = await readFile(path('so.json'), 'utf8');
    const { code, err } = await run('remove', path('so.json'), '--id', 'khong-co', '--reason', 'nhầm');
    expect(code).toBe(3);
    expect(err).toContain('Trong sổ không có mã “khong-co”');
    expect(await readFile(path('so.json'), 'utf8')).toBe(before);
  });
});
