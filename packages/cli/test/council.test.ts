/** `ocop council`: a session from its files to sentences, by another regulation, and held against its seal. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { closeSession, collect, parseBallotFile, parseSession, type Session } from '@ocop-kit/engine/council';
import { headOf, sealSession } from '@ocop-kit/credentials';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/council/dot-2-2026', import.meta.url));
const text = (name: string): Promise<string> => readFile(`${EXAMPLE}/${name}`, 'utf8');

interface PrintedMinutes {
  readonly isFinal: boolean;
  readonly products: readonly {
    readonly product: { readonly id: string };
    readonly result: { readonly council: { readonly averageTotal: string; readonly stars: number } };
  }[];
}

/** What the example's products get, by id: the average and the stars. */
const resultsOf = (out: string): Record<string, readonly [string, number]> =>
  Object.fromEntries(
    (json(out) as PrintedMinutes).products.map(({ product, result: { council } }) => [
      product.id,
      [council.averageTotal, council.stars] as const,
    ]),
  );

async function closedSession(): Promise<Session> {
  const set = await loadSet('vn-qd-26-2026', 4);
  let session = parseSession(await text('phien.json'));
  for (const name of (await readdir(EXAMPLE)).filter((one) => one.startsWith('phieu-')))
    session = collect(session, parseBallotFile(await text(name)), () => set).session;
  return closeSession(session, { time: '2026-12-03T11:00:00+07:00', conclusion: 'Thống nhất.' });
}

describe('ocop council', () => {
  it('reads a folder with a session and what its members handed in', async () => {
    const { code, out, err } = await ocop(['council', EXAMPLE, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(resultsOf(out)).toEqual({
      'mat-ong-hoa-nhan': ['461/5', 3],
      'mat-ong-bac-ha': ['86/1', 3],
      'mat-ong-rung': ['407/5', 3],
    });
  });

  it('begins with where each product stands, and marks what holds it back', async () => {
    const { out } = await ocop(['council', EXAMPLE]);
    expect(out).toContain('Có mặt 5/6 thành viên, có Chủ tịch: đủ điều kiện họp.');
    expect(out).toContain('Tạm tính: 3 sao; theo điểm là 5 sao, nhưng chưa đạt 6 yêu cầu tối thiểu.');
    expect(out).toContain(
      '! Cần trao đổi và chấm lại: Trần Thị Bình (92 điểm) so với Phạm Thị Dung (81 điểm)',
    );
    expect(out).toContain('Hoàng Văn Em không chấm: có người thân là thành viên HTX.');
    const inEnglish = await ocop(['council', EXAMPLE, '--lang', 'en']);
    expect(inEnglish.out).toContain('Provisional: 3 stars; 5 stars by points, but 6 minimums are missed.');
  });

  it('shows what the result would be by another regulation', () =>
    inFolder(async (path) => {
      const file = path('quy-che.json');
      await write(file, JSON.stringify({ format: 'ocop-regulation/1', minimums: 'majority' }));
      const { out } = await ocop(['council', EXAMPLE, '--policy', file, '--json']);
      expect(resultsOf(out)['mat-ong-hoa-nhan']).toEqual(['461/5', 4]);
    }));

  it('names the field of a regulation that is none', () =>
    inFolder(async (path) => {
      const file = path('quy-che.json');
      await write(file, JSON.stringify({ format: 'ocop-regulation/1', apart: -1 }));
      const { code, err } = await ocop(['council', EXAMPLE, '--policy', file]);
      expect(code).toBe(3);
      expect(err).toContain('/apart');
    }));

  it('takes what it can of a folder, and names the rest', () =>
    inFolder(async (path) => {
      const folder = path('phien');
      await cp(EXAMPLE, folder, { recursive: true });
      const file = `${folder}/phieu-hoang-van-em.json`;
      const handed = json(await read(file)) as { ballots: { product: string }[] };
      handed.ballots.push({ ...handed.ballots[0]!, product: 'mat-ong-bac-ha' });
      await write(file, JSON.stringify(handed));
      await write(`${folder}/khac.json`, '{}');
      const { code, out, err } = await ocop(['council', folder, '--json']);
      expect(code).toBe(1);
      expect(err).toContain('phieu-hoang-van-em.json');
      expect(err).toContain('đã xin không chấm');
      expect(err).toContain('khac.json');
      expect(resultsOf(out)['mat-ong-bac-ha']).toEqual(['86/1', 3]);
    }));

  it('goes on where a file is of another session, and names it', () =>
    inFolder(async (path) => {
      const folder = path('phien');
      await cp(EXAMPLE, folder, { recursive: true });
      const file = `${folder}/phieu-hoang-van-em.json`;
      await write(file, JSON.stringify({ ...(json(await read(file)) as object), session: 'dot-khac' }));
      const { code, out, err } = await ocop(['council', folder, '--json']);
      expect(code).toBe(1);
      expect(err).toContain('phieu-hoang-van-em.json: Tệp phiếu này của phiên “dot-khac”');
      expect(resultsOf(out)['mat-ong-bac-ha']).toEqual(['86/1', 3]);
    }));

  it.each([
    ['no session', [], /không có phiên họp/],
    ['two sessions', ['phien.json', 'phien-2.json'], /phien-2\.json/],
  ])('says that a folder holds %s', (_, names, sentence) =>
    inFolder(async (path) => {
      const session = await text('phien.json');
      for (const name of names) await write(path(name), session);
      const { code, err } = await ocop(['council', path('.')]);
      expect(code).toBe(3);
      expect(err).toMatch(sentence);
    }),
  );
});

describe('ocop council verify', () => {
  it('finds a sealed session as it was sealed, and compares the head in the minutes', () =>
    inFolder(async (path) => {
      const sealed = sealSession(await closedSession());
      await write(path('phien.json'), JSON.stringify(sealed));
      const head = headOf(sealed);
      const right = await ocop(['council', 'verify', path('phien.json'), '--head', head]);
      expect(right).toMatchObject({ code: 0, err: '' });
      expect(right.out).toContain(head);
      const other = await ocop(['council', 'verify', path('phien.json'), '--head', head.replace(/./, 'f')]);
      expect(other.out).toContain('Mã niêm phong phiên họp là');
      expect((await ocop(['council', 'verify', path('phien.json')])).err).toContain('--head');
    }));

  it('names the ballot that was changed', () =>
    inFolder(async (path) => {
      const sealed = sealSession(await closedSession());
      sealed.ballots[0]!.picks['1.1'] = 1;
      await writeFile(path('phien.json'), JSON.stringify(sealed));
      const { code, out } = await ocop(['council', 'verify', path('phien.json')]);
      expect(code).toBe(2);
      expect(out).toContain('Phiếu của Hoàng Văn Em cho “Mật ong hoa nhãn”, lần 1: đã bị sửa.');
      const asJson = await ocop(['council', 'verify', path('phien.json'), '--json']);
      expect(json(asJson.out)).toEqual({
        findings: [{ code: 'changed', product: 'mat-ong-hoa-nhan', member: 'E', round: 1 }],
      });
    }));

  it('prints nothing of a session that was changed after it was sealed, and warns of its result', () =>
    inFolder(async (path) => {
      const sealed = sealSession(await closedSession());
      sealed.ballots[0]!.picks['1.1'] = 1;
      await writeFile(path('phien.json'), JSON.stringify(sealed));
      const printed = await ocop(['council', 'document', path('phien.json'), '-o', path('giay-to')]);
      expect(printed.code).toBe(2);
      expect(printed.err).toContain('không còn như lúc niêm phong');
      await expect(readdir(path('giay-to'))).rejects.toThrow('ENOENT');
      const shown = await ocop(['council', path('phien.json')]);
      expect(shown.code).toBe(2);
      expect(shown.err).toContain('đừng dùng kết quả này');
    }));

  it('says that a session was never sealed', async () => {
    const { code, out } = await ocop(['council', 'verify', `${EXAMPLE}/phien.json`]);
    expect(code).toBe(2);
    expect(out).toContain('chưa được niêm phong');
  });
});
