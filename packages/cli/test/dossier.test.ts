/** `ocop dossier`: from a sheet and a folder of papers to an archive, and what is said of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop } from './run-ocop.js';

const fromExample = (path: string): string =>
  fileURLToPath(new URL(`../../../examples/dossier/${path}`, import.meta.url));
const SHEET = fromExample('mat-ong.json');
const PAPERS = fromExample('minh-chung');

describe('a dossier', () => {
  it('is packed with its documents and papers, listed, and found to be as it was packed', () =>
    inFolder(async (path) => {
      const zip = path('ho-so.zip');
      const packed = await ocop(['dossier', 'pack', SHEET, '--evidence', PAPERS, '-o', zip]);
      expect(packed).toMatchObject({ code: 0, err: '' });
      const checked = await ocop(['dossier', 'check', zip, '--json']);
      expect(checked).toMatchObject({ code: 0, err: '' });
      expect(json(checked.out)).toMatchObject({
        ok: true,
        findings: [],
        missing: [],
        unchecked: [],
        result: { outcome: 'rated', total: 84, stars: 3 },
      });
      const { out } = await ocop(['dossier', 'list', zip]);
      expect(out).toContain('bieu-mau/02-bao-cao-tu-danh-gia-ve-san-pham.docx');
      expect(out).toContain('minh-chung/3.5-so-huu-tri-tue/01-giay-chung-nhan-dang-ky-nhan-hieu.pdf');
    }));

  it('of which a byte was changed is told by exit code 2 and the name of the file', () =>
    inFolder(async (path) => {
      const zip = path('ho-so.zip');
      await ocop(['dossier', 'pack', SHEET, '--evidence', PAPERS, '--to', 'none', '-o', zip]);
      const bytes = await readFile(zip);
      const at = bytes.indexOf('%PDF') + 40;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      await writeFile(zip, bytes);
      const { code, out } = await ocop(['dossier', 'check', zip, '--json']);
      expect(code).toBe(2);
      expect(json(out)).toMatchObject({
        ok: false,
        findings: [
          {
            code: 'dossier/changed',
            path: 'minh-chung/1.1-nguon-goc-san-pham/01-so-theo-doi-dan-ong-co-xac-nhan-cua-thon.pdf',
          },
        ],
      });
      const inWords = await ocop(['dossier', 'check', zip]);
      expect(inWords.out).toContain('Nội dung tệp đã bị thay đổi sau khi đóng gói');
    }));

  it('tells which papers are missing, changed or doubtful, and which nobody asked for', () =>
    inFolder(async (path) => {
      const papers = path('giay-to');
      await mkdir(`${papers}/cu`, { recursive: true });
      const evidence = (title: string, name: string, sha256?: string) => ({
        title,
        file: { name, ...(sha256 && { sha256 }) },
      });
      await writeFile(
        path('phieu.json'),
        JSON.stringify({
          format: 'ocop-assessment/1',
          product: { name: 'Mật ong' },
          entity: { name: 'HTX Ví Dụ' },
          ...{ pack: 'vn-qd-26-2026', set: 4, stage: 'self', picks: {}, declared: [], times: {} },
          criteria: {
            '1.1': { evidence: [evidence('Hợp đồng', 'HỢP ĐỒNG.pdf'), evidence('Sổ', 'so.pdf')] },
            '1.2': { evidence: [evidence('Giấy', 'giay.pdf'), evidence('Ảnh', 'anh.jpg', '0'.repeat(64))] },
          },
        }),
      );
      const files = {
        'hợp đồng.pdf': 'a',
        'giay.pdf': 'b',
        'cu/giay.pdf': 'c',
        'anh.jpg': 'd',
        'thua.txt': 'e',
      };
      for (const [name, content] of Object.entries(files))
        await writeFile(`${papers}/${name.normalize('NFD')}`, content);
      const args = [
        'dossier',
        'pack',
        path('phieu.json'),
        '--evidence',
        papers,
        '-o',
        path('x.zip'),
        '--json',
      ];
      const { code, out } = await ocop([...args, '--to', 'none']);
      expect(code).toBe(1);
      expect(json(out)).toMatchObject({
        missing: [
          { criterion: '1.1', file: 'so.pdf', reason: 'not-there' },
          { criterion: '1.2', file: 'giay.pdf', reason: 'several' },
          { criterion: '1.2', file: 'anh.jpg', reason: 'changed' },
        ],
        unused: ['cu/giay.pdf', 'giay.pdf', 'thua.txt'],
      });
      expect((await ocop(['dossier', 'check', path('x.zip')])).code).toBe(0);
    }));

  it('is never written over a paper that goes into it', () =>
    inFolder(async (path) => {
      await mkdir(path('giay-to'));
      await writeFile(path('giay-to/a.zip'), 'a');
      const target = path('giay-to/a.zip');
      const { code } = await ocop(['dossier', 'pack', SHEET, '--evidence', path('giay-to'), '-o', target]);
      expect(code).toBe(2);
      expect(await readFile(target, 'utf8')).toBe('a');
    }));

  it.each([
    ['no archive', 'x', 2],
    ['nothing', '', 2],
  ])('that is %s is refused', (_, content, expected) =>
    inFolder(async (path) => {
      await writeFile(path('a.zip'), content);
      for (const command of ['check', 'list'])
        expect((await ocop(['dossier', command, path('a.zip')])).code).toBe(expected);
    }),
  );

  it('that is not there is another failure', async () => {
    expect((await ocop(['dossier', 'check', 'khong-co.zip'])).code).toBe(4);
  });

  it.each([
    [['pack', SHEET, '-o', 'ho-so.docx'], 'Hãy đặt tên có đuôi .zip'],
    [['pack', SHEET], 'Hãy chạy ocop dossier pack --help'],
    [['unpack'], 'Hãy chạy ocop dossier --help'],
  ])('%j is refused with what to do', async (args, sentence) => {
    const { code, err } = await ocop(['dossier', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('with a day that is none is refused before anything is written', () =>
    inFolder(async (path) => {
      const { code, err } = await ocop(['dossier', 'pack', SHEET, '--on', '32/13', '-o', path('a.zip')]);
      expect(code).toBe(3);
      expect(err).toContain('“32/13” không phải một ngày');
    }));
});
