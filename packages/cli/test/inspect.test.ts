/** `ocop inspect`: a product from its rated sheet to the papers of a withdrawal. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { INSPECTION_DOCUMENTS } from '@ocop-kit/documents/inspection';
import { compileSet } from '@ocop-kit/engine';
import { parseInspection } from '@ocop-kit/engine/inspection';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop } from './run-ocop.js';

const { leaves } = compileSet(await loadSet('vn-qd-26-2026', 4));
const sheet = {
  format: 'ocop-assessment/1',
  pack: 'vn-qd-26-2026',
  set: 4,
  product: { name: 'Trà thảo mộc Ví Dụ' },
  entity: { name: 'HTX Ví Dụ', commune: 'xã Mẫu' },
  picks: Object.fromEntries(leaves.map(({ id, tick, options }) => [id, tick ? 1 : options.length])),
  declared: [],
  criteria: {},
  stage: 'province',
  times: {},
};
const register = {
  format: 'ocop-register/1',
  title: 'Sổ theo dõi',
  certificates: ['cn-1', 'cn-2'].map((id) => ({
    id,
    product: { name: sheet.product.name, pack: 'vn-qd-26-2026', set: 4 },
    entity: sheet.entity,
    events: [{ kind: 'recognised', on: '2026-08-05', stars: 5, decision: '123/QĐ-BNNMT' }],
  })),
};

/** A folder with the sheet, its register and an open inspection. */
const withInspection = (act: (path: (name: string) => string) => Promise<void>): Promise<void> =>
  inFolder(async (path) => {
    await writeFile(path('phieu.json'), JSON.stringify(sheet));
    await writeFile(path('so.json'), JSON.stringify(register));
    const opened = await ocop([
      ...['inspect', 'new', path('phieu.json'), '-o', path('kt.json'), '--on', '10/05/2027'],
      ...['--register', path('so.json'), '--certificate', 'cn-2', '--team', 'Trần Thị An', 'Lê Văn Bình'],
    ]);
    expect(opened).toMatchObject({
      code: 0,
      err: expect.stringContaining('tiêu chí cần kiểm tra') as string,
    });
    await act(path);
  });
const readBack = async (file: string) => parseInspection(await readFile(file, 'utf8'));

describe('ocop inspect', () => {
  it('opens an inspection with what its register says', () =>
    withInspection(async (path) => {
      expect(await readBack(path('kt.json'))).toMatchObject({
        on: '2027-05-10',
        kind: 'yearly',
        certificate: {
          id: 'cn-2',
          stars: 5,
          decision: '123/QĐ-BNNMT',
          decided: '2026-08-05',
          expires: '2029-08-05',
        },
        team: [{ name: 'Trần Thị An', role: 'lead' }, { name: 'Lê Văn Bình' }],
        matters: [{ id: 'mark' }, { id: 'promotion' }, { id: 'production' }],
      });
    }));

  it('notes findings in turns, in the file itself', () =>
    withInspection(async (path) => {
      const file = path('kt.json');
      await ocop(['inspect', 'note', file, '--changed', '2.2=1', '1.3', '--remark', '2.2=Bao bì cũ']);
      const { code } = await ocop([
        'inspect',
        'note',
        file,
        '--kept',
        'all',
        '--matter',
        'mark=sai',
        'promotion=đúng',
      ]);
      const { findings, matters } = await readBack(file);
      expect(code).toBe(0);
      expect(findings.filter(({ state }) => state !== 'kept')).toEqual([
        { criterion: '1.3', state: 'no-longer' },
        { criterion: '2.2', state: 'no-longer', pick: 1, note: 'Bao bì cũ' },
      ]);
      expect(matters.map(({ state }) => state)).toEqual(['not-in-order', 'in-order', 'not-seen']);
    }));

  it('says what the product has now, and leaves with 1 where the rank is lost', () =>
    withInspection(async (path) => {
      const file = path('kt.json');
      await ocop(['inspect', 'note', file, '--kept', 'all', '--changed', '2.2=1']);
      const { code, out } = await ocop(['inspect', 'result', file]);
      expect(code).toBe(1);
      expect(out).toContain('Sản phẩm không còn đạt 5 sao');
      expect(out).toContain('điểm b khoản 1 Điều 8');
      expect(json((await ocop(['inspect', 'result', file, '--json'])).out)).toMatchObject({
        verdict: 'lower',
        recognised: 5,
        changes: [{ criterion: '2.2' }],
        grounds: [{ ground: '8.1b', isCertain: true }],
      });
    }));

  it('concludes, and notes nothing more', () =>
    withInspection(async (path) => {
      const file = path('kt.json');
      await ocop([
        'inspect',
        'note',
        file,
        '--kept',
        'all',
        '--close',
        'Còn đạt.',
        '--close-on',
        '12/05/2027',
      ]);
      expect(await readBack(file)).toMatchObject({
        state: 'closed',
        conclusion: { on: '2027-05-12', text: 'Còn đạt.' },
      });
      expect(await ocop(['inspect', 'note', file, '--kept', '1.1'])).toMatchObject({ code: 3 });
    }));

  it('prints every paper, those of a withdrawal with its ground', () =>
    withInspection(async (path) => {
      const folder = path('giay-to');
      await ocop(['inspect', 'note', path('kt.json'), '--kept', 'all', '--changed', '2.2=1']);
      const basis = ['--ground', '8.1b', '--basis-on', '12/05/2027', '--on', '14/05/2027', '--to', 'html'];
      const printed = await ocop(['inspect', 'document', path('kt.json'), '-o', folder, ...basis, '--json']);
      expect(printed.code).toBe(0);
      expect(json(printed.out)).toHaveLength(INSPECTION_DOCUMENTS.length - 1);
      const decision = (await readdir(folder)).find((name) => name.startsWith('quyet-dinh')) ?? '';
      expect(await readFile(`${folder}/${decision}`, 'utf8')).toContain(
        'BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      );
      const document = ['inspect', 'document', path('kt.json'), '-o', folder, ...basis];
      const again = await ocop(document);
      expect(again).toMatchObject({ code: 0, err: expect.stringContaining('không đổi') as string });
      expect(await readdir(folder)).toHaveLength(INSPECTION_DOCUMENTS.length - 1);
      await ocop(['inspect', 'note', path('kt.json'), '--matter', 'mark=sai']);
      expect(await ocop(document)).toMatchObject({
        code: 2,
        err: expect.stringContaining('--force') as string,
      });
    }));

  it('prints the sheet while nothing is noted, and what follows once something is', () =>
    withInspection(async (path) => {
      const folder = path('giay-to');
      const print = (...options: readonly string[]) =>
        ocop(['inspect', 'document', path('kt.json'), '-o', folder, ...options]);
      expect((await print()).code).toBe(0);
      expect(await readdir(folder)).toEqual(['phieu-kiem-tra-tra-thao-moc-vi-du.docx']);
      await ocop(['inspect', 'note', path('kt.json'), '--kept', 'all']);
      expect((await print()).code).toBe(0);
      expect((await print('--only', 'sheet')).code).toBe(0);
      expect((await readdir(folder)).sort()).toEqual([
        'bien-ban-kiem-tra-tra-thao-moc-vi-du.docx',
        'phieu-kiem-tra-da-ghi-tra-thao-moc-vi-du.docx',
        'phieu-kiem-tra-tra-thao-moc-vi-du.docx',
        'thong-bao-kiem-tra-tra-thao-moc-vi-du.docx',
      ]);
    }));

  it('says where a withdrawal is not what the inspection found', () =>
    withInspection(async (path) => {
      const document = (ground: string) =>
        ocop([
          ...['inspect', 'document', path('kt.json'), '-o', path('giay-to'), '--to', 'html', '--force'],
          ...['--ground', ground, '--basis-on', '12/05/2027', '--on', '14/05/2027'],
        ]);
      expect((await document('8.1b')).err).toContain('chưa đủ để kết luận');
      await ocop(['inspect', 'note', path('kt.json'), '--kept', 'all']);
      const kept = await document('8.1b');
      expect(kept.code).toBe(0);
      expect(kept.err.replace(/\s+/g, ' ')).toContain('theo kết quả này, sản phẩm còn đạt 5 sao');
      await ocop(['inspect', 'note', path('kt.json'), '--changed', '2.2=1']);
      expect((await document('8.1b')).err).not.toContain('kết quả kiểm tra ngày');
    }));

  it('says why a last day is moved', () =>
    withInspection(async (path) => {
      const file = path('kt.json');
      await ocop([
        ...['inspect', 'note', file, '--kept', 'all', '--changed', '2.2=1', '--close', 'Không còn đạt.'],
        ...['--close-on', '14/05/2027'],
      ]);
      const why = 'ngày 29/05/2027, ngày nghỉ, nên thời hạn kết thúc vào cuối ngày làm việc tiếp theo';
      expect((await ocop(['inspect', 'result', file])).out.replace(/\s+/g, ' ')).toContain(why);
      const printed = await ocop([
        ...['inspect', 'document', file, '-o', path('giay-to'), '--to', 'html'],
        ...['--ground', '8.1b', '--basis-on', '14/05/2027', '--on', '17/05/2027'],
      ]);
      expect(printed.err.replace(/\s+/g, ' ')).toContain(why);
    }));

  it('warns of a dossier that is not the one that was recognised', () =>
    withInspection(async (path) => {
      const [certificate] = register.certificates;
      const other = {
        ...certificate,
        product: { ...certificate?.product, name: 'Chè xanh' },
        events: [{ ...certificate?.events[0], stars: 4, score: '71.5' }],
      };
      await writeFile(path('so.json'), JSON.stringify({ ...register, certificates: [other] }));
      const { code, err } = await ocop([
        ...['inspect', 'new', path('phieu.json'), '-o', path('x.json'), '--register', path('so.json')],
        ...['--on', '10/05/2027'],
      ]);
      expect(code).toBe(0);
      for (const text of ['“Chè xanh”', '71,5', '4 sao']) expect(err).toContain(text);
    }));

  it('takes no dossier of another set', () =>
    withInspection(async (path) => {
      const [certificate] = register.certificates;
      const other = { ...certificate, product: { ...certificate?.product, name: 'Chè xanh', set: 11 } };
      await writeFile(path('so.json'), JSON.stringify({ ...register, certificates: [other] }));
      const { code, err } = await ocop([
        ...['inspect', 'new', path('phieu.json'), '-o', path('x.json'), '--register', path('so.json')],
        ...['--on', '10/05/2027'],
      ]);
      expect(code).toBe(3);
      for (const text of ['“Chè xanh” thuộc bộ 11', 'thuộc bộ 4']) expect(err).toContain(text);
      expect(await readdir(path('.'))).not.toContain('x.json');
    }));

  it('says what beside the criteria is not noted yet', () =>
    withInspection(async (path) => {
      const note = async (...options: readonly string[]) =>
        (await ocop(['inspect', 'note', path('kt.json'), ...options])).err;
      const open = await note('--kept', 'all');
      for (const text of ['mark (', 'promotion (', 'production (', '--matter mark=đúng'])
        expect(open).toContain(text);
      expect(await note('--matter', 'mark=đúng', 'promotion=đúng', 'production=đúng')).not.toContain(
        '--matter',
      );
    }));

  it('prints a withdrawal without an inspection, from a register', () =>
    withInspection(async (path) => {
      const folder = path('thu-hoi');
      const { code } = await ocop([
        ...[
          'inspect',
          'document',
          path('so.json'),
          '--certificate',
          'cn-1',
          '--ground',
          '8.1đ',
          '-o',
          folder,
        ],
        ...[
          '--basis',
          'confirmation',
          '--basis-on',
          '12/05/2027',
          '--basis-by',
          'UBND xã Mẫu',
          '--on',
          '13/05/2027',
        ],
      ]);
      expect(code).toBe(0);
      expect(await readdir(folder)).toHaveLength(3);
    }));

  it('names the documents that there are', async () => {
    expect((await ocop(['inspect', 'document', '--help'])).out.replace(/\s+/g, ' ')).toContain(
      INSPECTION_DOCUMENTS.join(', '),
    );
  });

  /** What is asked for wrongly, and how it is refused. */
  const REFUSED: readonly (readonly [readonly string[], number, string])[] = [
    [['new', 'phieu.json', '-o', 'kt.json'], 2, 'Đã có'],
    [['new', 'phieu.json', '-o', 'x.json', '--register', 'so.json'], 2, 'cn-1, cn-2'],
    [['new', 'phieu.json', '-o', 'x.json', '--register', 'so.json', '--certificate', 'cn-9'], 2, 'cn-9'],
    [['new', 'phieu.json', '-o', 'x.json', '--on', '31/02/2027'], 2, 'tháng 2/2027 có 28 ngày'],
    [['new', 'phieu.json', '-o', 'x.json', '--stars', 'bốn'], 2, 'bốn'],
    [['new', 'phieu.json', '-o', 'x.json', '--kind', 'weekly'], 2, 'yearly, sudden'],
    [['note', 'kt.json', '--kept', '9.9'], 3, '9.9'],
    [['note', 'kt.json', '--changed', '2.2=9'], 3, '2.2'],
    [['note', 'kt.json', '--changed', '=1'], 2, '2.3=1'],
    [['note', 'kt.json', '--matter', 'mark=có lẽ'], 2, 'mark=sai'],
    [['note', 'kt.json', '--matter', 'price=sai'], 3, 'promotion'],
    [['document', 'kt.json', '--ground', '8.1b'], 2, '--basis-on'],
    [['document', 'kt.json', '--ground', '9.9', '--basis-on', '12/05/2027', '--on', '14/05/2027'], 3, '8.1a'],
    [
      ['document', 'kt.json', '--ground', '8.1b', '--basis-on', '09/05/2027', '--on', '14/05/2027'],
      3,
      '10/05/2027',
    ],
    [['document', 'kt.json', '--only', 'letter'], 2, 'minutes'],
    [['document', 'kt.json', '--only', 'decision'], 2, 'trường hợp thu hồi'],
    [['document', 'so.json', '--certificate', 'cn-1', '--on', '13/05/2027'], 2, '--ground'],
    [['result', 'phieu.json'], 3, 'ocop-inspection/1'],
    [['result', 'none.json'], 4, 'none.json'],
  ];

  it.each(REFUSED)('%j is refused', (args, code, text) =>
    withInspection(async (path) => {
      const before = await readFile(path('kt.json'), 'utf8');
      const named = args.map((arg) => (arg.endsWith('.json') ? path(arg) : arg));
      const refused = await ocop(['inspect', ...named]);
      expect(refused.code).toBe(code);
      expect(refused.err).toContain(text);
      expect(await readFile(path('kt.json'), 'utf8')).toBe(before);
    }),
  );

  it('speaks English', () =>
    withInspection(async (path) => {
      const { out } = await ocop(['inspect', 'result', path('kt.json'), '--lang', 'en']);
      expect(out).toContain('Nothing can be concluded yet');
    }));
});
