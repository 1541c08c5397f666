/** `ocop council document`: the papers of a session as files. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { headOf, sealSession } from '@ocop-kit/credentials';
import { COUNCIL_DOCUMENTS } from '@ocop-kit/documents/council';
import { closeSession, collect, parseBallotFile, parseSession } from '@ocop-kit/engine/council';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop } from './run-ocop.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/council/dot-2-2026', import.meta.url));

describe('ocop council document', () => {
  it('writes every paper of a session to a folder', () =>
    inFolder(async (path) => {
      const folder = path('giay-to');
      const { code, out } = await ocop([
        'council',
        'document',
        EXAMPLE,
        '-o',
        folder,
        '--to',
        'html',
        '--json',
      ]);
      expect(code).toBe(0);
      expect(json(out)).toHaveLength(21);
      expect((await readdir(folder)).filter((name) => !name.startsWith('phieu-'))).toEqual([
        'bien-ban-dot-2-2026.html',
        'danh-sach-cong-nhan-dot-2-2026.html',
        'danh-sach-trung-uong-dot-2-2026.html',
        'thong-bao-mat-ong-bac-ha.html',
        'thong-bao-mat-ong-hoa-nhan.html',
        'thong-bao-mat-ong-rung.html',
        'tong-hop-diem-dot-2-2026.html',
      ]);
    }));

  it('writes what was chosen, in Word', () =>
    inFolder(async (path) => {
      const folder = path('phieu-an');
      const chosen = ['--only', 'sheet', '--product', 'mat-ong-rung', '--member', 'A'];
      const { code, err } = await ocop(['council', 'document', EXAMPLE, '-o', folder, ...chosen]);
      expect(code).toBe(0);
      expect(await readdir(folder)).toEqual(['phieu-danh-gia-mat-ong-rung-nguyen-van-an.docx']);
      expect(err).toContain('Đã ghi');
    }));

  it('prints the head of a sealed session in the minutes', () =>
    inFolder(async (path) => {
      const set = await loadSet('vn-qd-26-2026', 4);
      let session = parseSession(await readFile(`${EXAMPLE}/phien.json`, 'utf8'));
      for (const name of (await readdir(EXAMPLE)).filter((one) => one.startsWith('phieu-')))
        session = collect(
          session,
          parseBallotFile(await readFile(`${EXAMPLE}/${name}`, 'utf8')),
          () => set,
        ).session;
      const sealed = sealSession(closeSession(session, { time: '2026-12-03T11:00:00+07:00' }));
      const file = path('niem-phong.json');
      await writeFile(file, JSON.stringify(sealed));
      const folder = path('niem-phong');
      await ocop(['council', 'document', file, '--only', 'minutes', '--to', 'html', '-o', folder]);
      const page = await readFile(`${folder}/bien-ban-dot-2-2026.html`, 'utf8');
      expect(page).toContain(headOf(sealed).slice(0, 32));
    }));

  it.each([
    [['--only', 'thu-moi'], 'Không có văn bản “thu-moi”'],
    [['--to', 'pdf'], 'Không ghi được văn bản ra “pdf”'],
    [['--product', 'ong'], 'không có sản phẩm “ong”'],
    [['--only', 'sheet', '--product', 'mat-ong-bac-ha', '--member', 'E'], 'chưa có phiếu'],
  ])('refuses %j by name and writes nothing', (options, words) =>
    inFolder(async (path) => {
      const folder = path('khong-ghi');
      const { code, err } = await ocop(['council', 'document', EXAMPLE, '-o', folder, ...options]);
      expect(code).toBeGreaterThan(0);
      expect(err).toContain(words);
      await expect(readdir(folder)).rejects.toThrow('ENOENT');
    }),
  );

  it('names in its help every document that there is', async () => {
    const { out } = await ocop(['council', 'document', '--help']);
    expect(out.replace(/\s+/g, ' ')).toContain(COUNCIL_DOCUMENTS.join(', '));
  });
});
