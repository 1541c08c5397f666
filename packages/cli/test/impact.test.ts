import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../documents/test/fixtures/smallest-workbook.js';
import { windows1258 } from './legacy-bytes.js';
import { inFolder, json, ocop, read, write } from './run-ocop.js';
import { FORMER, oldFile, oldSheet } from './old-sheets.js';

type At = (name: string) => string;

/** A folder as a province has one: sheets in folders, a table, other papers, and some that are wrong. */
async function filled(path: At): Promise<void> {
  const files: Record<string, string> = {
    'xa-a/homestay.json': await oldFile({ set: 26, name: 'Homestay (ví dụ)' }),
    'xa-a/sau/vai.json': await oldFile({ set: 22, name: '=HYPERLINK("x")' }),
    'bang.csv': `id,set,1.a,1.b\nMật ong (ví dụ),4,3,2\nhỏng,4,99,1\nrau,7,1,1\n`,
    'dong.ndjson': `${JSON.stringify({ id: 'n1', pack: FORMER, set: 4, picks: { '1.a': 3 } })}\nnonsense\n`,
    'khac.json': '{"a":1}',
    'moi.json': '{"set":4,"picks":{"1.1":3},"pack":"vn-qd-26-2026"}',
    'hop-dong.pdf': '%PDF',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(path(name)), { recursive: true });
    await write(path(name), content);
  }
}

const BAD = [
  ['bang.csv, dòng 3', '1.a'],
  ['bang.csv, dòng 4', 'Bộ sản phẩm 7 chỉ để đọc'],
  ['dong.ndjson, dòng 2', 'không phải JSON hợp lệ'],
  ['khac.json', 'không phải phiếu đánh giá'],
  ['moi.json', 'không cần chuyển'],
] as const;

describe('impact', () => {
  it('says first how many rise, keep and fall and why, then product by product; names what is wrong', async () => {
    await inFolder(async (path) => {
      await filled(path);
      const { code, out, err } = await ocop(['impact', path('.')]);
      expect(code).toBe(1);
      expect(out).toMatch(/^4 sản phẩm, chuyển từ vn-qd-148-2023 sang vn-qd-26-2026\n/);
      expect(out).toMatch(/Giữ hạng +0\n/);
      expect(out).toMatch(/Chưa rõ, cần xem lại phiếu +4\n/);
      expect(out).toContain('1 sản phẩm chắc chắn không giữ được hạng cũ');
      expect(out).toMatch(/Câu chuyện sản phẩm +1 +0\n/);
      expect(out).toMatch(/Homestay \(ví dụ\) +26 +5 +2–5 +Chưa rõ, cần xem lại phiếu +3\.4\? 3\.5\?\n/);
      expect(out).toMatch(/=HYPERLINK\("x"\) +22 +5 +2–3 .+5\.1 7○ 1\.4\?/);
      for (const [position, why] of BAD)
        expect(err.split('\n').find((line) => line.startsWith(`${position}: `))).toContain(why);
      expect(err).toContain('4 phiếu đã xem, 5 phiếu không dùng được, 1 tệp khác được bỏ qua.');
    });
  });

  it('writes CSV that a spreadsheet opens and never runs', async () => {
    await inFolder(async (path) => {
      await filled(path);
      const { out } = await ocop(['impact', path('.'), '--format', 'csv', '-o', path('ra.csv')]);
      expect(out).toContain('4 sản phẩm');
      const [head, ...rows] = (await read(path('ra.csv'))).trimEnd().split('\n');
      expect(head).toMatch(/^\uFEFFTệp,Dòng,Sản phẩm,Chủ thể,/);
      expect(rows).toHaveLength(4);
      expect(rows.find((row) => row.startsWith('xa-a/sau/vai.json'))).toContain(`,"'=HYPERLINK(""x"")",`);
      // Written into the folder itself, it is no sheet the next time.
      const again = await ocop(['impact', path('.'), '--format', 'csv', '-o', path('ra.csv')]);
      expect(again.err).not.toContain('ra.csv');
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1'])(
    'a product named %j runs in no spreadsheet',
    async (name) => {
      await inFolder(async (path) => {
        await write(path('a.json'), await oldFile({ set: 4, name }));
        const { out } = await ocop(['impact', path('.'), '--format', 'csv']);
        expect(out.split('\n')[1]).toMatch(/^a\.json,,'[=+\-@]/);
      });
    },
  );

  it('gives programs the summary, every product with its causes, and what was wrong', async () => {
    await inFolder(async (path) => {
      await filled(path);
      const { out } = await ocop(['impact', path('.'), '--json']);
      expect(json(out)).toMatchObject({
        from: FORMER,
        to: 'vn-qd-26-2026',
        summary: { products: 4, verdicts: { rises: 0, keeps: 0, unsure: 4 }, sinking: 1 },
        bad: BAD.map(() => ({ why: expect.any(String) as string })),
      });
      const { products } = json(out) as { products: { file: string }[] };
      expect(products.find(({ file }) => file === 'xa-a/sau/vai.json')).toMatchObject({
        set: 22,
        before: { total: 100, stars: 5 },
        verdict: 'unsure',
        sinks: true,
        least: 2,
        most: 3,
        causes: expect.arrayContaining([
          { criterion: '5.1', title: 'Câu chuyện sản phẩm', code: 'minimum', points: 0 },
          expect.objectContaining({ criterion: '7', code: 'unanswered' }),
          expect.objectContaining({ criterion: '3.5', code: 'doubtful' }),
        ]) as unknown,
      });
    });
  });

  it('ends with 0 where every file is a sheet, and with nothing in an empty folder', async () => {
    await inFolder(async (path) => {
      expect(await ocop(['impact', path('.')])).toMatchObject({ code: 0 });
      await write(path('a.json'), await oldFile({ set: 4 }));
      const { code, out } = await ocop(['impact', path('.'), '--lang', 'en']);
      expect(code).toBe(0);
      expect(out).toContain('Products migrated from vn-qd-148-2023 to vn-qd-26-2026: 1');
    });
  });

  it('reads tables as batch does, and says of which file it speaks', async () => {
    await inFolder(async (path) => {
      await writeFile(path('cu.csv'), windows1258('id;set;1.a;Ghi chú\r\nMật ong;4;3,0;x\r\n'));
      const texts = (values: readonly string[]): string =>
        `<row>${values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`;
      await writeFile(
        path('so.xlsx'),
        makeWorkbook(texts(['id', 'set', '1.a']) + texts(['Cà phê', '4', '3'])),
      );
      await write(path('hong.csv'), 'id;set;1.a;1.a\nA;4;3;3\n');
      const { code, out, err } = await ocop(['impact', path('.')]);
      expect(code).toBe(1);
      expect(out).toContain('Mật ong');
      expect(out).toContain('Cà phê');
      expect(err).toMatch(/^cu\.csv: Tệp không phải UTF-8; đang đọc theo bảng mã Windows-1258/m);
      expect(err).toMatch(/^cu\.csv: Không phải tiêu chí.*“Ghi chú”/m);
      expect(err).toMatch(/^hong\.csv: Cột “1\.a” có hai lần/m);
    });
  });

  it('lets no name speak to the terminal', async () => {
    await inFolder(async (path) => {
      await write(path('a.json'), JSON.stringify(await oldSheet({ set: 4, name: 'a\u001B[31mb\u202Ec' })));
      expect((await ocop(['impact', path('.')])).out).toContain('a [31mb c');
    });
  });

  it.each([
    [['impact', 'no-such-folder'], 4, 'không có tệp hoặc thư mục này'],
    [['impact', '.', '--format', 'xml'], 2, 'table, csv, json'],
  ] as const)('%j ends with %i', async (args, expected, sentence) => {
    const { code, out, err } = await ocop(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
  });

  it('stops where folders lie too deep to be meant', async () => {
    await inFolder(async (path) => {
      const deep = path('a/'.repeat(9));
      await mkdir(deep, { recursive: true });
      const { code, err } = await ocop(['impact', path('.')]);
      expect(code).toBe(3);
      expect(err).toContain('sâu quá 8 tầng');
    });
  });
});
