/** `ocop document`: forms of one sheet, blank forms, and the forms of many sheets. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const HONEY = fileURLToPath(new URL('../../../examples/dossier/mat-ong.json', import.meta.url));
/** Word files and workbooks are archives. */
const ARCHIVE = 'PK';

const beginning = async (path: string): Promise<string> => (await readFile(path)).toString('latin1', 0, 2);

describe('one sheet', () => {
  it.each([
    [['--form', '02', '--to', 'docx'], 'bao-cao.docx'],
    [['--form', 'score-sheet', '--to', 'xlsx'], 'phieu.xlsx'],
    [['--form', 'mau-03'], 'theo-duoi.docx'],
  ])('%j is written as %s', (options, name) =>
    inFolder(async (path) => {
      const { code, err } = await ocop(['document', HONEY, ...options, '-o', path(name)]);
      expect({ code, err }).toEqual({ code: 0, err: `Đã ghi ${path(name)}.\n` });
      expect(await beginning(path(name))).toBe(ARCHIVE);
    }),
  );

  it('a file that is called as another type is refused', () =>
    inFolder(async (path) => {
      const { code, err } = await ocop(['document', HONEY, '--form', '02', '-o', path('bao-cao.pdf')]);
      expect(code).toBe(2);
      expect(err).toContain('“pdf”');
      expect(await readdir(path('.'))).toEqual([]);
    }));

  it('several forms go to a folder, in the language that is asked for', () =>
    inFolder(async (path) => {
      const args = [
        'document',
        HONEY,
        '--form',
        '01,result',
        '--to',
        'html',
        '-o',
        path('out'),
        '--lang',
        'en',
      ];
      const { code, out } = await ocop([...args, '--json']);
      const names = ['mau-01-mat-ong-hoa-nhan-vi-du.html', 'result-mat-ong-hoa-nhan-vi-du.html'];
      expect(code).toBe(0);
      expect(json(out)).toHaveLength(2);
      expect(await readdir(path('out'))).toEqual(names);
      expect(await read(path(`out/${names[0]!}`))).toContain('Unofficial translation');
    }));
});

it('a blank form needs the number of a set alone', () =>
  inFolder(async (path) => {
    const { code } = await ocop([
      'document',
      '--blank',
      '--set',
      '4',
      '--form',
      'score-sheet',
      '-o',
      path('a.html'),
    ]);
    expect(code).toBe(0);
    expect(await read(path('a.html'))).toContain(
      '4. Bộ sản phẩm: Mật ong, mật khác và nông sản thực phẩm khác',
    );
  }));

it('a form of another programme is read from a file', () =>
  inFolder(async (path) => {
    const blocks = [{ kind: 'paragraph', text: 'Gian hàng của {entity.name}' }];
    const form = { format: 'ocop-form/1', id: 'hoi-thi', role: 'registration', title: 'Hội thi', blocks };
    await write(path('form.json'), JSON.stringify(form));
    const options = ['--template', path('form.json'), '--form', 'registration', '-o', path('a.html')];
    expect((await ocop(['document', HONEY, ...options])).code).toBe(0);
    expect(await read(path('a.html'))).toContain('Gian hàng của HTX Ví Dụ');
  }));

it.each([
  [['--form', '01'], 'Hãy nêu tệp phiếu đánh giá'],
  [['--form', '01', '--blank'], '--blank cần --set N'],
  [[HONEY, '--form', '09'], 'Không có biểu mẫu “mau-09”'],
  [[HONEY, '--form', '01', '--to', 'xlsx'], 'Biểu mẫu “mau-01” không có bản Excel'],
  [[HONEY, '--form', '01', '--batch'], '--batch cần -o'],
  [[HONEY, '--form', '01,02', '-o', 'ho-so.docx'], 'Nhiều biểu mẫu cần một thư mục'],
  [['rows.ndjson', '--form', '01'], 'Hãy thêm --batch, và -o'],
  [[HONEY], 'Hãy chạy ocop document --help'],
])('%j is refused with what to do', async (args, sentence) => {
  const { code, err } = await ocop(['document', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

describe('many sheets', () => {
  it('have their forms in one folder, and bad lines are named', () =>
    inFolder(async (path) => {
      const honey = json(await read(HONEY)) as Record<string, unknown>;
      const line = (product: string) => JSON.stringify({ ...honey, product: { name: product } });
      await write(
        path('rows.jsonl'),
        [line('Chè xanh'), '{"set": 99, "picks": {}}', line('Chè xanh')].join('\n'),
      );
      const options = ['--batch', '--form', '01,02', '--to', 'html', '-o', path('out')];
      const { code, err } = await ocop(['document', path('rows.jsonl'), ...options]);
      expect(code).toBe(1);
      expect(err).toContain('Dòng 2:');
      expect(err).toContain('Đã ghi 4 tệp cho 2 sản phẩm');
      expect(await readdir(path('out'))).toEqual([
        '0001-mau-01-che-xanh.html',
        '0001-mau-02-che-xanh.html',
        '0003-mau-01-che-xanh.html',
        '0003-mau-02-che-xanh.html',
      ]);
    }));

  it('come from a table too, with what its columns say of product and entity', () =>
    inFolder(async (path) => {
      await write(path('rows.csv'), 'set,product.name,entity.name,1.1\n4,Mật ong rừng,Hộ Ví Dụ,2\n');
      const options = ['--batch', '--form', '01', '--to', 'html', '-o', path('out')];
      expect((await ocop(['document', path('rows.csv'), ...options])).code).toBe(0);
      const [name = ''] = await readdir(path('out'));
      expect(name).toMatch(/-mau-01-mat-ong-rung\.html$/);
      expect(await read(path(`out/${name}`))).toContain('- Tên đơn vị: Hộ Ví Dụ');
    }));
});
