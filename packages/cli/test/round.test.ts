/** `ocop round`: the products of all sessions in one order, as lines, as JSON and as a workbook. */
import { cp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cellText, openWorkbook } from '@ocop-kit/documents/xlsx';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/council/dot-2-2026', import.meta.url));

interface PrintedRow {
  readonly session: string;
  readonly id: string;
  readonly rank?: number;
  readonly averageTotal: string | null;
  readonly next: string | null;
  readonly reasons: readonly string[];
}

describe('ocop round', () => {
  it('prints what goes to the centre, what is recognised, and why', async () => {
    const { code, out, err } = await ocop(['round', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /Chuyển lên trung ương \(1\)\n.*\n\s+1\s+Mật ong hoa nhãn\s+HTX Nuôi ong Ví Dụ\s+92,2\s+3 sao/,
    );
    expect(out).toMatch(/Đề nghị công nhận \(2\)/);
    expect(out.replace(/\s+/g, ' ')).toContain('(Quyết định 26/2026/QĐ-TTg, điểm e khoản 3 Điều 7)');
    expect(out).toContain('! Cần trao đổi và chấm lại: Trần Thị Bình (92 điểm)');
    expect(out.match(/còn phiên họp chưa kết luận/g)).toHaveLength(1);
    const inEnglish = await ocop(['round', EXAMPLE, '--lang', 'en']);
    expect(inEnglish.out).toContain('Sent to the centre (1)');
  });

  it('ranks the products of several sessions together; those that are level share a place', () =>
    inFolder(async (path) => {
      const folder = path('dot');
      await cp(EXAMPLE, folder, { recursive: true });
      const session = json(await read(`${folder}/phien.json`)) as object;
      await write(`${folder}/phien-2.json`, JSON.stringify({ ...session, id: 'phien-2' }));
      const handed = json(await read(`${folder}/phieu-le-van-chinh.json`)) as { ballots: unknown[] };
      await write(
        `${folder}/phieu-2.json`,
        JSON.stringify({ ...handed, session: 'phien-2', ballots: handed.ballots.slice(1) }),
      );
      await write(`${folder}/phieu-3.json`, JSON.stringify({ ...handed, session: 'phien-2', ballots: [] }));
      const rows = json((await ocop(['round', folder, '--json'])).out) as PrintedRow[];
      expect(rows).toHaveLength(6);
      const averages = rows.map(({ averageTotal }) => averageTotal);
      expect(averages.at(-1)).toBeNull();
      expect(rows.at(-1)).toMatchObject({ session: 'phien-2', id: 'mat-ong-hoa-nhan', next: null });
      expect(rows.at(-1)!.rank).toBeUndefined();
      expect(rows[0]!.rank).toBe(1);

      const twice = path('hai');
      await cp(EXAMPLE, twice, { recursive: true });
      await write(`${twice}/phien-2.json`, JSON.stringify({ ...session, id: 'phien-2' }));
      for (const name of [
        'hoang-van-em',
        'le-van-chinh',
        'nguyen-van-an',
        'pham-thi-dung',
        'tran-thi-binh',
      ]) {
        const one = json(await read(`${twice}/phieu-${name}.json`)) as object;
        await write(`${twice}/phieu-${name}-2.json`, JSON.stringify({ ...one, session: 'phien-2' }));
      }
      const level = json((await ocop(['round', twice, '--json'])).out) as PrintedRow[];
      expect(level.map(({ rank }) => rank)).toEqual([1, 1, 3, 3, 5, 5]);
    }));

  it('writes a table, texts as texts, and leaves one alone that is there already', () =>
    inFolder(async (path) => {
      const file = path('KETQUA.xlsx');
      const written = await ocop(['round', EXAMPLE, '-o', file, '--json']);
      expect(written.code).toBe(0);
      const rows = [...openWorkbook(await readFile(file)).sheets[0]!.open().rows].map((row) =>
        Array.from({ length: 9 }, (_, i) => {
          const cell = row.cells.get(i + 1);
          return cell ? cellText(cell) : '';
        }),
      );
      const cells = (row: number): string[] => rows[row - 1]!.slice(0, 7);
      expect(cells(1)).toEqual([
        'Thứ tự',
        'Sản phẩm',
        'Chủ thể',
        'Địa phương',
        'Trung bình',
        'Hạng',
        'Kết luận',
      ]);
      expect(cells(2).slice(0, 6)).toEqual([
        '1',
        'Mật ong hoa nhãn',
        'HTX Nuôi ong Ví Dụ',
        'xã Ví Dụ',
        '92,2',
        '3 sao',
      ]);
      expect(rows[1]![7]).toContain('Phiên họp chưa kết luận');
      const again = await ocop(['round', EXAMPLE, '-o', file]);
      expect([again.code, again.out]).toEqual([2, '']);
      expect((await ocop(['round', EXAMPLE, '-o', file, '--force'])).code).toBe(0);
    }));

  it('refuses a session that is there twice, and names files that it did not use', () =>
    inFolder(async (path) => {
      const folder = path('dot');
      await cp(EXAMPLE, folder, { recursive: true });
      const session = json(await read(`${folder}/phien.json`)) as object;
      await write(`${folder}/phien-sau.json`, JSON.stringify(session));
      const twice = await ocop(['round', folder]);
      expect(twice.code).toBe(3);
      expect(twice.err).toContain('phien-sau.json, phien.json');
      await write(`${folder}/phien-sau.json`, JSON.stringify({ ...session, id: 'dot-3' }));
      const ballots = json(await read(`${folder}/phieu-le-van-chinh.json`)) as object;
      await write(`${folder}/phieu-la.json`, JSON.stringify({ ...ballots, session: 'dot-9' }));
      const left = await ocop(['round', folder]);
      expect(left.code).toBe(1);
      expect(left.err).toContain('phieu-la.json');
    }));

  it('says that a folder has no session', () =>
    inFolder(async (path) => {
      const { code, err } = await ocop(['round', path('.')]);
      expect([code, err]).toEqual([3, expect.stringContaining('không có phiên họp nào')]);
    }));
});
