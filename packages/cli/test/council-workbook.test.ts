/** `ocop council workbook` and `ocop council take`: a session to Excel, filled in, and back as files of ballots that the session takes. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spoilWorkbook, type Spoil } from '../../documents/test/fixtures/spoilt-workbooks.js';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/council/dot-2-2026', import.meta.url));
const SESSION = `${EXAMPLE}/phien.json`;

async function change(file: string, spoil: Spoil): Promise<void> {
  await writeFile(file, await spoilWorkbook(await readFile(file), spoil));
}

/** Gives a member the same pick at every criterion of the first product, but where there is no such option. */
const fillIn =
  (column: number, pick: number, count = Infinity) =>
  (book: Parameters<Spoil>[0]): void => {
    let left = count;
    book.worksheets[1]!.eachRow((row) => {
      if (!row.getCell(1).text.startsWith('criterion ') || left-- <= 0) return;
      row.getCell(column).value = pick;
    });
  };

describe('ocop council workbook', () => {
  it('writes a workbook of a folder, from which the same ballots are taken', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      const written = await ocop(['council', 'workbook', EXAMPLE, '-o', file]);
      expect(written).toMatchObject({ code: 0, out: '' });
      expect(written.err).toContain('3 sản phẩm, 6 thành viên');
      const taken = await ocop(['council', 'take', file, '--session', EXAMPLE, '-o', path('phieu')]);
      expect(taken).toMatchObject({ code: 0, err: '' });
      expect(taken.out).toContain('phieu-hoang-van-em.json: Hoàng Văn Em, 2 phiếu');
      const names = (await readdir(EXAMPLE)).filter((name) => name.startsWith('phieu-'));
      expect((await readdir(path('phieu'))).sort()).toEqual(names.sort());
      for (const name of names)
        expect(json(await read(path(`phieu/${name}`)))).toEqual(json(await read(`${EXAMPLE}/${name}`)));
    }));

  it('leaves a workbook alone that is there already, unless it may be replaced', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      await write(file, 'đã chấm');
      const { code, err } = await ocop(['council', 'workbook', EXAMPLE, '-o', file]);
      expect(code).toBe(2);
      expect(err).toContain('--force');
      expect(await read(file)).toBe('đã chấm');
      expect((await ocop(['council', 'workbook', EXAMPLE, '-o', file, '--force'])).code).toBe(0);
    }));

  it('says that a session which scores blind has no common workbook', () =>
    inFolder(async (path) => {
      const session = json(await read(SESSION)) as object;
      const regulation = { format: 'ocop-regulation/1', blind: true };
      await write(path('phien.json'), JSON.stringify({ ...session, regulation }));
      const { code, err } = await ocop(['council', 'workbook', path('phien.json'), '-o', path('a.xlsx')]);
      expect([code, await readdir(path('.'))]).toEqual([3, ['phien.json']]);
      expect(err).toContain('chấm kín');
    }));
});

describe('ocop council take', () => {
  it('takes what was typed, so that the session has it', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      await ocop(['council', 'workbook', SESSION, '-o', file]);
      await change(file, fillIn(6, 1));
      const folder = path('phien');
      await mkdir(folder);
      await cp(SESSION, `${folder}/phien.json`);
      const taken = await ocop(['council', 'take', file, '--session', SESSION, '-o', folder, '--json']);
      expect(taken.code).toBe(0);
      expect(json(taken.out)).toEqual({ files: [`${folder}/phieu-nguyen-van-an.json`] });
      const { out } = await ocop(['council', folder, '--json']);
      const { products } = json(out) as { products: { result: { council?: { ballots: unknown[] } } }[] };
      expect(products.map(({ result }) => result.council?.ballots.length)).toEqual([1, undefined, undefined]);
    }));

  it('keeps a ballot that is not finished, and says that the session does not take it yet', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      await ocop(['council', 'workbook', SESSION, '-o', file]);
      await change(file, fillIn(6, 1, 5));
      const { code, out, err } = await ocop(['council', 'take', file, '--session', SESSION, '-o', path('p')]);
      expect([code, out.trim().endsWith('Nguyễn Văn An, 1 phiếu')]).toEqual([1, true]);
      expect(err).toContain('chưa nhận được phiếu của Nguyễn Văn An cho “Mật ong hoa nhãn”');
      const again = await ocop(['council', 'take', file, '--session', SESSION, '-o', path('p')]);
      expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    }));

  it('names each cell that is wrong, and writes nothing', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      await ocop(['council', 'workbook', SESSION, '-o', file]);
      await change(file, fillIn(6, 77, 2));
      const { code, err } = await ocop(['council', 'take', file, '--session', SESSION, '-o', path('p')]);
      expect(code).toBe(3);
      expect(err).toMatch(/Trang “1\. Mật ong hoa nhãn”, ô F9: “77” không phải số thứ tự/);
      expect(err).toContain('2 chỗ cần sửa');
      expect(await readdir(path('.'))).toEqual(['PHIEN.xlsx']);
      const inEnglish = await ocop([
        'council',
        'take',
        file,
        '--session',
        SESSION,
        '-o',
        path('p'),
        '--json',
        '--lang',
        'en',
      ]);
      expect(json(inEnglish.out)).toMatchObject([{ code: 'workbook/not-pick', cell: 'F9' }, { cell: 'F10' }]);
    }));

  it('says when nobody has scored yet', () =>
    inFolder(async (path) => {
      const file = path('PHIEN.xlsx');
      await ocop(['council', 'workbook', SESSION, '-o', file]);
      const { code, err } = await ocop(['council', 'take', file, '--session', SESSION, '-o', path('p')]);
      expect([code, err]).toEqual([0, 'Bảng chưa có phiếu nào.\n']);
    }));
});
