/** `ocop dates`: the days of a certificate, rounds and deadlines, as lines, as JSON and as a calendar file. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { example, inFolder, json, ocop, read, write } from './run-ocop.js';

const ON = ['--on', '29/11/2026'] as const;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('ocop dates of a certificate', () => {
  const CERTIFICATE = ['dates', '--issued', '05/08/2026', '--stars', '4', ...ON] as const;

  it('says how it stands, its days with their weekdays, who decides and what to do', async () => {
    const { code, out, err } = await ocop(CERTIFICATE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toContain('Giấy chứng nhận 4 sao Giấy chứng nhận còn hiệu lực đến hết ngày 05/08/2029');
    expect(text).toContain('Bắt đầu nhận hồ sơ phân hạng lại 06/02/2029 thứ Ba');
    expect(text).toContain('Hạn cuối nộp hồ sơ phân hạng lại 07/04/2029 thứ Bảy');
    expect(text).toContain('Cơ quan có thẩm quyền UBND cấp tỉnh');
    expect(text).toContain('Việc cần làm → Nộp hồ sơ phân hạng lại từ ngày 06/02/2029');
    expect(text).toContain('nên nộp chậm nhất thứ Sáu, ngày 06/04/2029');
  });

  it('says it in English', async () => {
    const { out } = await ocop([...CERTIFICATE, '--lang', 'en']);
    expect(flat(out)).toContain('What to do → File the dossier for the re-rating from 6 February 2029');
  });

  it('takes days as people write them, and prints the whole as JSON', async () => {
    const { out } = await ocop([...CERTIFICATE, '--extended', '1-2-2030', '--json']);
    expect(json(out)).toMatchObject({
      certificate: {
        state: 'valid',
        expires: '2029-08-05',
        until: '2030-02-01',
        authority: { level: 'province' },
      },
    });
  });

  it('of an upgrade also lists the rounds to file for', async () => {
    const { out } = await ocop([...CERTIFICATE, '--kind', 'upgrade']);
    expect(flat(out)).toContain('→ Đợt 01 cấp tỉnh năm 2027: UBND cấp xã đề nghị trước ngày 30/04/2027');
  });

  it('writes its days to come to a calendar file, and not over another', () =>
    inFolder(async (path) => {
      const file = path('ngay.ics');
      const { code, err } = await ocop([...CERTIFICATE, '--ics', file, '--name', 'Mật ong (ví dụ)']);
      expect({ code, err }).toEqual({ code: 0, err: `Đã ghi 3 ngày vào ${file}.\n` });
      const text = (await read(file)).replaceAll('\r\n ', '');
      expect(text).toContain('DTSTART;VALUE=DATE:20290407');
      expect(text).toContain('SUMMARY:Hạn cuối nộp hồ sơ phân hạng lại: Mật ong (ví dụ)');
      expect(text).toContain('DTSTAMP:20261129T000000Z');
    }));

  it('that is withdrawn has no day to come', () =>
    inFolder(async (path) => {
      const { code, err } = await ocop([
        ...CERTIFICATE,
        '--withdrawn',
        '01/10/2026',
        '--ics',
        path('ngay.ics'),
      ]);
      expect({ code, err }).toEqual({
        code: 0,
        err: 'Không còn ngày nào sắp tới, nên không ghi tệp lịch.\n',
      });
    }));
});

describe('ocop dates of a deadline', () => {
  it('counts working days over swapped ones', async () => {
    const { code, out } = await ocop(['dates', '--stage', 'commune', '--from', '20/08/2026']);
    expect(code).toBe(0);
    expect(flat(out)).toContain('chậm nhất thứ Hai, ngày 14/09/2026 (15 ngày làm việc');
  });

  it('says that a year has no list of holidays', async () => {
    const { out } = await ocop(['dates', '--stage', 'commune', '--from', '03/06/2041', '--lang', 'en']);
    expect(flat(out)).toContain('! There is no list of holidays for 2041: only weekends are left out.');
  });

  it('takes the official plan of a year', () =>
    inFolder(async (path) => {
      const plan = {
        year: 2041,
        state: 'official',
        sources: ['Ví dụ'],
        off: [{ day: '2041-06-04' }],
        working: [],
      };
      await write(path('lich.json'), JSON.stringify(plan));
      const args = ['dates', '--stage', 'commune', '--from', '03/06/2041', '--json'];
      const until = async (more: readonly string[]) =>
        (json((await ocop([...args, ...more])).out) as { deadline: { until: string } }).deadline.until;
      expect([await until([]), await until(['--holidays', path('lich.json')])]).toEqual([
        '2041-06-24',
        '2041-06-25',
      ]);
    }));
});

describe('ocop dates of rounds', () => {
  it('lists those of a province, the next one marked, and by when to file', async () => {
    const text = flat((await ocop(['dates', ...ON])).out);
    expect(text).toContain('Các đợt đánh giá, xét vào ngày 29/11/2026');
    expect(text).toContain('→ Đợt 01 cấp tỉnh năm 2027');
    expect(text).toContain('chủ thể nộp hồ sơ chậm nhất thứ Tư, ngày 07/04/2027');
  });

  it('of the centre for five stars', async () => {
    const { out } = await ocop(['dates', '--stars', '5', ...ON, '--json']);
    expect((json(out) as { rounds: readonly object[] }).rounds[0]).toMatchObject({ id: 'centre-2-2026' });
  });
});

describe("ocop dates with a province's layer", () => {
  const LAYER = fileURLToPath(new URL('../../../examples/province-pack/overlay.json', import.meta.url));
  const layer = {
    format: 'ocop-overlay/1',
    id: 'vi-du',
    version: '1.0.0',
    base: { id: 'vn-qd-26-2026' },
    title: { vi: 'Tỉnh Ví Dụ', en: 'Ví Dụ province' },
    issuer: { vi: 'Ví dụ', en: 'An example' },
    rounds: [{ title: { vi: 'Đợt bổ sung', en: 'Extra round' }, from: '2026-12-01', until: '2026-12-20' }],
  };

  it('lists its own rounds among those of the decision, in the order of their days', async () => {
    const { code, out, err } = await ocop(['dates', '--province', LAYER, ...ON]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toContain('Đợt 1: nhận hồ sơ từ ngày 15/02/2027 đến hết ngày 29/04/2027.');
    const places = ['→ Đợt 01 cấp tỉnh năm 2027', 'Đợt 1: nhận', 'Đợt 02 cấp tỉnh năm 2027', 'Đợt 2: nhận'];
    const found = places.map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(flat((await ocop(['dates', ...ON])).out)).not.toContain('nhận hồ sơ từ ngày');
  });

  it('says them in English', async () => {
    const { out } = await ocop(['dates', '--province', LAYER, ...ON, '--lang', 'en']);
    expect(flat(out)).toContain(
      'Round 1: dossiers are taken from 15 February 2027 to the end of 29 April 2027.',
    );
  });

  it('marks an extra round as the next one where it comes first, for an upgrade too', () =>
    inFolder(async (path) => {
      await write(path('lop.json'), JSON.stringify(layer));
      const args = ['dates', '--province', path('lop.json'), ...ON];
      expect(flat((await ocop(args)).out)).toContain(
        '→ Đợt bổ sung: nhận hồ sơ từ ngày 01/12/2026 đến hết ngày 20/12/2026.',
      );
      const certificate = ['--issued', '05/08/2026', '--stars', '3', '--kind', 'upgrade', '--json'];
      const { rounds } = json((await ocop([...args, ...certificate])).out) as { rounds: readonly object[] };
      expect(rounds).toContainEqual(
        expect.objectContaining({ from: '2026-12-01', proposedUntil: '2026-12-20', level: 'province' }),
      );
    }));

  it('leaves the rounds of the centre alone', async () => {
    const { out } = await ocop(['dates', '--province', LAYER, '--stars', '5', ...ON]);
    expect(flat(out)).toContain('Đợt 01 cấp trung ương năm 2027');
    expect(flat(out)).not.toContain('Đợt 1: nhận');
  });

  it.each([
    ['a sheet', example('mat-ong'), 3, '“/format”'],
    ['no file', 'khong-co.json', 4, 'khong-co.json'],
  ])('refuses %s', async (_, file, expected, sentence) => {
    const { code, out, err } = await ocop(['dates', '--province', file, ...ON]);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('ocop dates refuses', () => {
  it.each([
    [['--issued', '05/08/26', '--stars', '4'], '--issued: ngày “05/08/26” chỉ có hai chữ số của năm'],
    [['--issued', '30/02/2026', '--stars', '4'], '--issued: ngày “30/02/2026” không có trong lịch'],
    [['--issued', '05/08/2026'], 'Hãy cho biết số sao'],
    [['--issued', '05/08/2026', '--stars', 'bốn'], '“bốn” không phải số sao'],
    [['--issued', '05/08/2026', '--stars', '2'], 'sao không được cấp giấy chứng nhận'],
    [['--issued', '05/08/2026', '--expires', '05/08/2025', '--stars', '4'], 'trước ngày ban hành'],
    [['--stage', 'village', '--from', '05/08/2026'], '--stage'],
    [['--stage', 'commune'], '--from 05/08/2026'],
    [['--from', '05/08/2026'], '--stage commune'],
    [['--ics', 'x.ics'], '--ics chỉ ghi'],
    [['--kind', 'again'], '--kind'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await ocop(['dates', ...args, ...ON]);
    expect(code).toBeGreaterThan(1);
    expect(out).toBe('');
    expect(err).toContain(sentence);
  });
});
