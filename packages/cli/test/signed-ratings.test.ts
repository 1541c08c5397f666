/** Keys, ratings, withdrawals and stamps from the command line: an office signs, a stranger verifies, one is withdrawn. */
import { stat } from 'node:fs/promises';
import { readStatusList } from '@ocop-kit/credentials/rating';
import type { RegisteredCertificate } from '@ocop-kit/engine/register';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

const ON = '29/11/2026';
const PAGE = 'https://example.org/v/';
const certificate = (id: string, more: object = {}, event: object = {}): RegisteredCertificate => ({
  id,
  // A product stands in a register once.
  product: { name: `Mật ong ${id}`, set: 4, pack: 'vn-qd-26-2026', ...more },
  entity: { name: 'HTX Ví Dụ' },
  events: [
    { kind: 'recognised', on: '2026-06-01', stars: 4, score: '84.5', decision: '153/QĐ-UBND', ...event },
  ],
});
const REGISTER = {
  format: 'ocop-register/1',
  title: 'Sổ ví dụ',
  certificates: [
    certificate('vd-1'),
    certificate('vd-2', { name: 'Mật ong​ rừng' }),
    certificate('vd-3', {}, { on: '2020-06-01' }),
  ],
};

beforeAll(() => {
  // Lists are of today: a day on which the keys of these examples sign.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T03:00:00Z') });
  process.env['OCOP_PASSPHRASE'] = 'một cụm mật khẩu dài';
});
afterAll(() => {
  delete process.env['OCOP_PASSPHRASE'];
  vi.useRealTimers();
});

interface SignedLine {
  readonly id: string;
  readonly token: string;
  readonly address: string;
}

/** An office with an anchor, a key and a list of keys. */
async function office(path: (name: string) => string): Promise<string> {
  const made = await Promise.all(
    ['goc', 'vd1'].map(async (kid) => {
      const { code, out } = await ocop(['keys', 'new', path(`${kid}.key`), '--kid', kid, '--open', '--json']);
      expect(code).toBe(0);
      return json(out) as { readonly kid: string; readonly x: string };
    }),
  );
  const [anchor, key] = made;
  const listed = {
    ...key,
    issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
    from: '2026-01-01',
    until: '2027-12-31',
    stars: [3, 4],
    uses: ['rating', 'status'],
  };
  await write(path('khoa.json'), JSON.stringify({ keys: [listed] }));
  const args = ['keys', 'publish', path('khoa.json'), '--anchor', path('goc.key'), '-o', path('keys.jws')];
  expect((await ocop([...args, '--on', '01/11/2026'])).code).toBe(0);
  await write(path('trust.json'), JSON.stringify({ anchors: [anchor], keys: 'keys.jws' }));
  await write(path('so.json'), JSON.stringify(REGISTER));
  return path('trust.json');
}

const sign = (path: (name: string) => string) =>
  ocop(
    [
      'sign',
      path('so.json'),
      '--key',
      path('vd1.key'),
      '--issuer',
      'vi-du',
      '--page',
      PAGE,
      '--on',
      ON,
    ].concat('-o', path('signed.jsonl')),
  );

describe('ocop keys, sign, verify, status and stamps', () => {
  it('lead from a register to a stamp that is verified, and withdrawn', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const signing = await sign(path);
      expect(signing.code).toBe(1);
      expect(signing.err).toContain('vd-2: không ký được, tên sản phẩm có ký tự ẩn');
      expect(signing.err).toContain('vd-3: đã hết hạn, không ký.');
      expect(signing.err).toContain('Đã ký 1/3 giấy chứng nhận.');
      const { id, address, token } = json(await read(path('signed.jsonl'))) as SignedLine;
      expect(id).toBe('vd-1');

      for (const text of [address, token]) {
        const { code, out } = await ocop(['verify', text, '--trust', trust, '--on', ON]);
        expect([code, out.split('\n')[0]]).toEqual([0, 'Đã xác thực']);
        expect(out).toContain('Chưa đối chiếu được với danh sách thu hồi');
      }
      expect((await ocop(['verify', address, '--on', ON])).out).toMatch(/^Chưa xác thực được/);
      const forged = await ocop(['verify', `${token.slice(0, -10)}AAAAAAAAAA`, '--trust', trust, '--on', ON]);
      expect(forged.code).toBeGreaterThan(0);

      const stamps = [
        'stamps',
        path('signed.jsonl'),
        '--key',
        path('vd1.key'),
        '--page',
        PAGE,
        '--count',
        '30',
      ];
      const printed = await ocop([...stamps, '-o', path('tem.html')]);
      expect(printed.code).toBe(0);
      expect(printed.err).toContain('27/30 tem\n30/30 tem\n');
      expect(printed.err).toContain('Tem cuối có số 000030. Lần sau in tiếp bằng --first 31');
      expect((await read(path('tem.html'))).match(/<svg/g)).toHaveLength(2);

      const add = ['status', 'add', path('status.jws'), '--key', path('vd1.key'), '--issuer', 'vi-du'];
      const added = await ocop([
        ...add,
        '--id',
        'vd-1',
        '--on',
        '01/11/2026',
        '--ground',
        'Không còn sản xuất',
      ]);
      expect([added.code, added.err]).toEqual([0, '']);
      const withStatus = { ...(json(await read(trust)) as object), status: 'status.jws' };
      await write(trust, JSON.stringify(withStatus));
      const withdrawn = await ocop(['verify', address, '--trust', trust, '--json']);
      expect(json(withdrawn.out)).toMatchObject({
        state: 'withdrawn',
        entry: { ground: 'Không còn sản xuất' },
      });
    });
  });

  it('publish what a register says was withdrawn, extended or issued anew', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const event = { stars: 4, score: '84.5', decision: '153/QĐ-UBND' };
      const histories = {
        stands: [{ kind: 'recognised', on: '2026-06-01', ...event }],
        withdrawn: [
          { kind: 'recognised', on: '2026-06-01', ...event },
          { kind: 'withdrawn', on: '2026-10-01', ground: '8.1đ', decision: '200/QĐ-UBND' },
        ],
        extended: [
          { kind: 'recognised', on: '2023-06-01', ...event },
          { kind: 'extended', on: '2026-05-20', until: '2026-11-28' },
        ],
        again: [
          { kind: 'recognised', on: '2026-06-01', ...event },
          { kind: 'withdrawn', on: '2026-07-01', ground: '8.1b' },
          { kind: 'recognised', on: '2026-10-01', ...event },
        ],
        upgraded: [
          { kind: 'recognised', on: '2026-06-01', ...event, stars: 3, score: '60' },
          { kind: 'upgraded', on: '2026-10-01', ...event },
        ],
        'to-come': [
          { kind: 'recognised', on: '2026-06-01', ...event },
          { kind: 'withdrawn', on: '2199-01-01', ground: '8.1a' },
        ],
      };
      const certificates = Object.entries(histories).map(([id, events]) => ({ ...certificate(id), events }));
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      const add = ['status', 'add', path('status.jws'), '--key', path('vd1.key'), '--issuer', 'vi-du'];
      // What the list alone knows stays, in spite of a register that lags behind.
      expect((await ocop([...add, '--id', 'stands', '--on', '02/10/2026'])).code).toBe(0);
      const added = await ocop([...add, '--register', path('so.json'), '--json']);
      expect([added.code, added.err]).toEqual([0, '']);

      const { list } = readStatusList((await read(path('status.jws'))).trim());
      expect(list).toMatchObject({ sequence: 2, issued: '2026-11-29', next: '2026-12-29' });
      expect(list.records).toEqual([
        { id: 'stands', state: 'withdrawn', on: '2026-10-02' },
        {
          id: 'withdrawn',
          state: 'withdrawn',
          on: '2026-10-01',
          ground: 'Chủ thể OCOP không còn hoạt động sản xuất sản phẩm OCOP',
        },
        {
          id: 'extended',
          state: 'extended',
          on: '2026-11-28',
          until: '2026-11-28',
        },
        {
          id: 'again',
          state: 'withdrawn',
          on: '2026-07-01',
          ground:
            'Sản phẩm OCOP không còn đáp ứng các tiêu chí theo Bộ tiêu chí OCOP theo kết luận kiểm tra, giám sát của cơ quan có thẩm quyền',
          signedBefore: '2026-10-01',
        },
        { id: 'upgraded', state: 'superseded', on: '2026-10-01', signedBefore: '2026-10-01' },
      ]);

      // Once more, and nothing stands there twice; a stamp of the upgraded product still stands.
      expect((await ocop([...add, '--register', path('so.json')])).code).toBe(0);
      expect(readStatusList((await read(path('status.jws'))).trim()).list.records).toHaveLength(5);
      await sign(path);
      const tokens = (await read(path('signed.jsonl')))
        .trim()
        .split('\n')
        .map((line) => json(line) as SignedLine);
      await write(trust, JSON.stringify({ ...(json(await read(trust)) as object), status: 'status.jws' }));
      const states = await Promise.all(
        tokens.map(async ({ id, token }) => {
          const { out } = await ocop(['verify', token, '--trust', trust, '--json']);
          return [id, (json(out) as { readonly state: string }).state];
        }),
      );
      expect(Object.fromEntries(states)).toEqual({
        stands: 'withdrawn',
        again: 'verified',
        upgraded: 'verified',
        'to-come': 'verified',
      });
    });
  });

  it('say of each certificate what its record lacks, or cannot hold, and what to do', async () => {
    await inFolder(async (path) => {
      await office(path);
      const wrong: readonly (readonly [object, object, string, string])[] = [
        [
          { set: undefined },
          {},
          'sổ chưa ghi số của bộ tiêu chí. Hãy ghi vào cột “Bộ tiêu chí”',
          'the criteria set',
        ],
        [{}, { score: undefined }, 'sổ chưa ghi điểm. Hãy ghi vào cột “Điểm”', 'the score'],
        [{}, { decision: undefined }, 'sổ chưa ghi số quyết định', 'the number of the decision'],
        [{ code: 'VD/01' }, {}, 'mã số sản phẩm là “VD/01” mà mã chỉ được có', 'a code has at most 32'],
        [{ gtin: '8938505974190' }, {}, 'với số kiểm tra đúng', 'the last of which'],
        [{ name: 'Trà '.repeat(30) }, {}, 'tem chỉ chứa được 80 ký tự', 'room for 80 characters'],
        [{}, { decision: 'x'.repeat(41) }, 'tem chỉ chứa được 40 ký tự', 'room for 40 characters'],
        [{}, { score: '84.123456789' }, '6 chữ số thập phân', 'six decimals'],
      ];
      const certificates = wrong.map(([more, event], at) => certificate(`vd-${at}`, more, event));
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      const { code, err } = await sign(path);
      expect(code).toBe(1);
      const lines = err.trim().split('\n').slice(1);
      wrong.forEach(([, , sentence], at) => {
        expect(lines[at]).toMatch(new RegExp(`^vd-${at}: không ký được, `));
        expect(lines[at]).toContain(sentence);
      });
      const args = ['sign', path('so.json'), '--key', path('vd1.key'), '--issuer', 'vi-du', '--on', ON];
      const english = (await ocop([...args, '-o', path('none.jsonl'), '--lang', 'en'])).err
        .split('\n')
        .slice(1);
      wrong.forEach(([, , , sentence], at) => {
        expect(english[at]).toContain(sentence);
      });
    });
  });

  it('bring an id that is too long onto a stamp and into the list of withdrawals as the same', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const long = 'mat-ong-hoa-nhan-cong-ty-tnhh-vi-du-123';
      const certificates = [certificate('vd-1'), certificate(long), certificate('Số 7/VD')];
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      expect((await sign(path)).code).toBe(0);
      const lines = (await read(path('signed.jsonl')))
        .trim()
        .split('\n')
        .map((line) => json(line) as SignedLine);
      expect(lines.map(({ id }) => id)).toEqual(['vd-1', long, 'Số 7/VD']);
      const add = ['status', 'add', path('status.jws'), '--key', path('vd1.key'), '--issuer', 'vi-du'];
      const days = ['--on', ON, '--issued', ON];
      for (const id of [long, 'Số 7/VD']) expect((await ocop([...add, '--id', id, ...days])).code).toBe(0);
      await write(trust, JSON.stringify({ ...(json(await read(trust)) as object), status: 'status.jws' }));
      const states = await Promise.all(
        lines.map(async ({ address }) => {
          const { out } = await ocop(['verify', address, '--trust', trust, '--on', ON, '--json']);
          return (json(out) as { readonly state: string }).state;
        }),
      );
      expect(states).toEqual(['verified', 'withdrawn', 'withdrawn']);
    });
  });

  it('sign those that are named, print stamps of one of them, and put their addresses into a list', async () => {
    await inFolder(async (path) => {
      await office(path);
      const certificates = ['vd-1', 'vd-2', 'vd-3'].map((id) => certificate(id, { name: `Mật ong ${id}` }));
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      const signing = ['sign', path('so.json'), '--key', path('vd1.key'), '--issuer', 'vi-du', '--on', ON];
      const two = ['--only', 'vd-3', '--only', 'vd-2', '--page', PAGE, '-o', path('signed.jsonl')];
      expect((await ocop([...signing, ...two])).err).toContain('Đã ký 2/2');
      const unknown = await ocop([...signing, '--only', 'vd-2', '--only', 'vd-9']);
      expect([unknown.code, unknown.err]).toEqual([
        3,
        expect.stringContaining('không có giấy chứng nhận mã “vd-9”'),
      ]);

      const print = [
        'stamps',
        path('signed.jsonl'),
        '--key',
        path('vd1.key'),
        '--page',
        PAGE,
        '--count',
        '1',
      ];
      const printed = await ocop([...print, '--only', 'vd-3', '-o', path('tem.html')]);
      expect(printed.out).toContain('“Mật ong vd-3”');
      const none = await ocop([...print, '--only', 'vd-1', '-o', path('tem-1.html')]);
      expect([none.code, none.err]).toEqual([3, expect.stringContaining('Hãy ký trước')]);

      const listing = ['register', 'export', path('so.json'), '--as', 'page', '--on', ON];
      const records = ['--records', path('signed.jsonl')];
      expect((await ocop([...listing, ...records, '-o', path('page.json')])).code).toBe(0);
      const products = json(await read(path('page.json'))) as readonly { readonly record?: string }[];
      expect(products.map(({ record }) => record?.slice(0, PAGE.length))).toEqual([undefined, PAGE, PAGE]);

      await write(path('signed-alone.jsonl'), '{"id":"vd-1"}\n');
      const without = ['--records', path('signed-alone.jsonl')];
      const refused = await ocop([...listing, ...without, '-o', path('page-2.json')]);
      expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('Dòng 1')]);
      const flat = ['register', 'export', path('so.json'), '--as', 'flat', ...records, '-o', path('f.json')];
      expect((await ocop(flat)).code).toBe(2);
    });
  });

  it('rotate the anchor: who trusts the old one still verifies', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      await sign(path);
      const { address } = json(await read(path('signed.jsonl'))) as SignedLine;
      await ocop(['keys', 'new', path('goc-2.key'), '--kid', 'goc-2', '--open']);
      const rotate = [
        'keys',
        'rotate',
        path('keys.jws'),
        '--anchor',
        path('goc.key'),
        '--to',
        path('goc-2.key'),
      ];
      expect((await ocop([...rotate, '--on', ON])).code).toBe(0);
      expect((await ocop(['verify', address, '--trust', trust, '--on', ON])).code).toBe(0);
      const listed = await ocop(['keys', 'list', path('keys.jws')]);
      expect(listed.out).toContain('Danh sách số 3');
      expect(listed.out).toContain('vd1  UBND tỉnh Ví Dụ  từ 2026-01-01 đến 2027-12-31');
    });
  });

  it('keep a private key closed, to its owner, and never print it or write over it', async () => {
    await inFolder(async (path) => {
      const made = await ocop(['keys', 'new', path('vd1.key'), '--kid', 'vd1']);
      expect(made.code).toBe(0);
      const closed = await read(path('vd1.key'));
      expect(closed).toMatch(/^[\w-]+(\.[\w-]+){4}\n$/);
      expect(made.out + made.err).not.toContain(closed.trim());
      if (process.platform !== 'win32') expect((await stat(path('vd1.key'))).mode & 0o777).toBe(0o600);
      const again = await ocop(['keys', 'new', path('vd1.key'), '--kid', 'vd1']);
      expect([again.code, await read(path('vd1.key'))]).toEqual([2, closed]);
      await write(path('so.json'), JSON.stringify(REGISTER));
      // Lists are of today: a day on which the keys of these examples sign.
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T03:00:00Z') });
      process.env['OCOP_PASSPHRASE'] = 'cụm khác';
      const signing = await sign(path);
      // Lists are of today: a day on which the keys of these examples sign.
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T03:00:00Z') });
      process.env['OCOP_PASSPHRASE'] = 'một cụm mật khẩu dài';
      expect([signing.code, signing.err]).toEqual([3, expect.stringContaining('cụm mật khẩu sai')]);
    });
  });

  it('name all that a certificate states and cannot be, and sign the others', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const wrong: readonly (readonly [RegisteredCertificate, ...string[]])[] = [
        [
          certificate('few', {}, { score: '20' }),
          'ghi 4 sao mà chỉ có 20 điểm, trong khi 4 sao phải từ 70 điểm',
        ],
        [certificate('edge', {}, { score: '69.999999' }), 'chỉ có 69,999999 điểm'],
        [certificate('many', {}, { score: '100.5' }), 'điểm là 100,5 mà bộ tiêu chí chỉ có tối đa 100 điểm'],
        [certificate('set', { set: 99 }), 'Không có bộ sản phẩm 99'],
        [certificate('rules', { pack: 'khong-co' }), 'Không có bộ quy định “khong-co”'],
        [certificate('long', {}, { expires: '2030-06-01' }), 'có giá trị 36 tháng, đến 01/06/2029'],
        [certificate('once', { name: 'Trà sen' }), '“Trà sen” của HTX Ví Dụ được ghi hai lần'],
        [certificate('twice', { name: 'Trà sen' }), '“Trà sen” của HTX Ví Dụ được ghi hai lần'],
        [
          certificate('all', { set: undefined }, { stars: 5, score: undefined, decision: undefined }),
          'số của bộ tiêu chí',
          'sổ chưa ghi điểm',
          'sổ chưa ghi số quyết định',
        ],
        [
          certificate('rank', {}, { stars: 5, score: '95', decision: '9/QĐ-BNNMT' }),
          'chỉ được ký hạng 3, 4 sao',
        ],
      ];
      const good = [certificate('whole', {}, { score: '70' }), certificate('fewer', {}, { score: '95' })];
      const certificates = [...wrong.map(([one]) => one), ...good];
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      const signing = ['sign', path('so.json'), '--key', path('vd1.key'), '--issuer', 'vi-du', '--on', ON];
      const { code, err } = await ocop([...signing, '--trust', trust, '-o', path('signed.jsonl')]);
      expect(code).toBe(1);
      for (const [{ id }, ...sentences] of wrong) {
        const from = err.indexOf(`${id}: không ký được`);
        expect(from).toBeGreaterThanOrEqual(0);
        for (const sentence of sentences) expect(err.slice(from)).toContain(sentence);
      }
      expect(err).toMatch(/all: không ký được vì [3-9] lẽ:\n {2}– /);
      expect(err).toContain('Đã ký 2/12');

      const english = await ocop([...signing, '--trust', trust, '-o', path('en.jsonl'), '--lang', 'en']);
      expect(english.err).toContain('it says 4 stars with 20 points, and 4 stars take 70 points or more');
      expect(english.err).toContain('the key “vd1” may sign 3, 4 stars only');

      // Somebody else's file is not replaced unless that is asked for.
      const again = await ocop([...signing, '-o', path('signed.jsonl')]);
      expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
      expect((await ocop([...signing, '--force', '-o', path('signed.jsonl')])).code).toBe(1);
    });
  });

  it('refuse a key that nobody will believe, and an address that is none, before anything is signed', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const signing = ['sign', path('so.json'), '--key', path('vd1.key'), '-o', path('none.jsonl')];
      const more = ['--on', ON, '--trust', trust];
      const other = await ocop([...signing, '--issuer', 'khac', ...more]);
      expect([other.code, other.err]).toEqual([3, expect.stringContaining('Hãy ghi --issuer vi-du')]);
      const late = await ocop([...signing, '--issuer', 'vi-du', '--on', '01/02/2028', '--trust', trust]);
      expect(late.err).toContain('chỉ ký từ 2026-01-01 đến 2027-12-31');
      await ocop(['keys', 'new', path('lạ.key'), '--kid', 'la', '--open']);
      const unknown = ['sign', path('so.json'), '--key', path('lạ.key'), '--issuer', 'vi-du', ...more];
      const { code, err } = await ocop([...unknown, '-o', path('none-2.jsonl')]);
      expect([code, err]).toEqual([3, expect.stringContaining('Danh sách khóa không có khóa “la”')]);
      await expect(read(path('none-2.jsonl'))).rejects.toThrow('ENOENT');

      for (const page of ['example.org', 'http://example.org/v/', 'https://example.org/#v']) {
        const refused = await ocop([...signing, '--issuer', 'vi-du', '--page', page]);
        expect([refused.code, refused.err.match(/bắt đầu bằng https:/g)]).toEqual([2, expect.any(Array)]);
        expect(refused.err.match(/https:\/\/ và/g)).toHaveLength(1);
      }
    });
  });

  it('print stamps of one product only, that is not withdrawn, and say how to go on', async () => {
    await inFolder(async (path) => {
      const trust = await office(path);
      const certificates = ['vd-1', 'vd-2'].map((id) => certificate(id));
      await write(path('so.json'), JSON.stringify({ ...REGISTER, certificates }));
      expect((await sign(path)).code).toBe(0);
      const print = ['stamps', path('signed.jsonl'), '--key', path('vd1.key'), '--page', PAGE];
      const several = await ocop([...print, '--count', '1', '-o', path('tem.html')]);
      expect([several.code, several.err]).toEqual([2, expect.stringContaining('“vd-1”, “vd-2”')]);

      const first = [...print, '--only', 'vd-1', '--count', '2', '--trust', trust, '-o', path('tem.html')];
      expect((await ocop([...first, '--first', '500'])).err).toContain(
        'số 000501. Lần sau in tiếp bằng --first 502',
      );
      expect(await ocop(first)).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string });
      expect((await ocop([...first, '--force'])).code).toBe(0);

      const add = ['status', 'add', path('status.jws'), '--key', path('vd1.key'), '--id', 'vd-1'];
      const without = await ocop(add);
      expect(without.err).toContain('ocop status add');
      expect(without.err).toContain('--issuer vi-du');
      expect((await ocop([...add, '--issuer', 'vi-du', '--on', ON])).code).toBe(0);
      await write(trust, JSON.stringify({ ...(json(await read(trust)) as object), status: 'status.jws' }));
      const withdrawn = await ocop([...first, '--force']);
      expect([withdrawn.code, withdrawn.err]).toEqual([
        3,
        expect.stringContaining('đã thu hồi từ 29/11/2026'),
      ]);

      // What was signed is verified line by line.
      const each = await ocop(['verify', path('signed.jsonl'), '--trust', trust, '--on', ON]);
      expect(each.code).toBe(1);
      expect(each.out).toContain('vd-1: Đã bị thu hồi\n');
      expect(each.out).toContain('vd-2: Đã xác thực\n');
      expect(each.out).toContain('4 sao, 84,5 điểm');
      expect(each.err).toContain('Đã xác thực 1/2.');
      const data = await ocop(['verify', path('signed.jsonl'), '--trust', trust, '--on', ON, '--json']);
      const states = data.out
        .trim()
        .split('\n')
        .map((line) => json(line) as { id: string; state: string });
      expect(states.map(({ id, state }) => [id, state])).toEqual([
        ['vd-1', 'withdrawn'],
        ['vd-2', 'verified'],
      ]);
    });
  });

  it('make a key list without a hand-written file, and say of each field what it is', async () => {
    await inFolder(async (path) => {
      const made = await ocop(['keys', 'new', path('vd1.key'), '--open', '--json']);
      const { kid, x } = json(made.out) as { readonly kid: string; readonly x: string };
      expect(kid).toBe('vd1');
      await ocop(['keys', 'new', path('goc.key'), '--open']);
      const add = ['keys', 'add', path('khoa.json'), '--kid', kid, '--x', x, '--issuer', 'vi-du'];
      const more = ['--name', 'UBND tỉnh Ví Dụ', '--stars', '3,4', '--until', '31/12/2027'];
      expect(await ocop([...add, ...more])).toMatchObject({ code: 0, err: '' });
      const publish = [
        'keys',
        'publish',
        path('khoa.json'),
        '--anchor',
        path('goc.key'),
        '-o',
        path('keys.jws'),
      ];
      expect((await ocop(publish)).code).toBe(0);
      expect((await ocop(['keys', 'list', path('keys.jws')])).out).toContain(
        'từ 2026-11-29 đến 2027-12-31  sao: 3, 4',
      );

      const twice = await ocop([...add, ...more]);
      expect([twice.code, twice.err]).toEqual([3, expect.stringContaining('mỗi khóa một mã riêng')]);
      for (const [keys, sentence] of [
        [[], 'chưa có khóa nào'],
        [[{ kid, x }], '{"id": "vi-du", "name": "UBND tỉnh Ví Dụ"}'],
        ['vd1', 'cần tệp JSON có mục “keys”'],
      ] as const) {
        await write(path('khoa.json'), JSON.stringify({ keys }));
        const refused = await ocop(publish);
        expect([refused.code, refused.err]).toEqual([3, expect.stringContaining(sentence)]);
      }
    });
  });

  it.each([
    ['[]', 'không phải tệp tin cậy'],
    ['{"keys": "keys.jws"}', 'thiếu mục “anchors”'],
    ['{"anchors": [{"kid": "goc", "x": "ngắn"}], "keys": "keys.jws"}', 'mục “anchors/0” chưa đúng'],
    [`{"anchors": [{"kid": "goc", "x": "${'A'.repeat(43)}"}]}`, 'mục “keys” chưa đúng'],
    [
      `{"anchors": [{"kid": "goc", "x": "${'A'.repeat(43)}"}], "keys": "k", "stauts": "s"}`,
      'mục lạ “stauts”',
    ],
  ])('say of the file of trust %s what is wrong in it', async (text, sentence) => {
    await inFolder(async (path) => {
      await write(path('trust.json'), text);
      const { code, err } = await ocop(['verify', 'a.b.c', '--trust', path('trust.json')]);
      expect([code, err]).toEqual([3, expect.stringContaining(sentence)]);
    });
  });

  it('take no passphrase that is shorter than eight characters, from the variable either', async () => {
    await inFolder(async (path) => {
      process.env['OCOP_PASSPHRASE'] = 'bảy chữ';
      const { code, err } = await ocop(['keys', 'new', path('vd1.key'), '--kid', 'vd1']);
      process.env['OCOP_PASSPHRASE'] = 'một cụm mật khẩu dài';
      expect([code, err]).toEqual([2, expect.stringContaining('ít nhất 8 ký tự')]);
      await expect(read(path('vd1.key'))).rejects.toThrow('ENOENT');
    });
  });

  it.each([
    [['keys', 'new', 'x.key', '--kid', 'không dấu', '--open'], 3],
    [['verify', 'https://example.org/', '--on', '31/02/2026'], 2],
    [['keys', 'list', 'không có.jws'], 4],
  ])('refuse %j', async (args, code) => {
    expect((await ocop(args)).code).toBe(code);
  });
});
