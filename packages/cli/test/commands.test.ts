import { describe, expect, it } from 'vitest';
import { example, inFolder, json, ocop, read, write } from './run-ocop.js';

const honey = example('mat-ong');
const homestay = example('homestay');

describe('score', () => {
  it('prints stars, total and missed minimums for people', async () => {
    const { code, out, err } = await ocop(['score', honey]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('★★★☆☆  3 sao · Tổng điểm 84/100 (theo điểm: 4 sao)');
    expect(out).toContain('4 sao: 2.1, 2.3, 5.1, 6.2');
  });

  it('speaks English when asked', async () => {
    const { out } = await ocop(['score', honey, '--lang', 'en']);
    expect(out).toContain('3 stars · Total 84 of 100 (by points: 4 stars)');
  });

  it('prints the whole result as JSON', async () => {
    const { out } = await ocop(['score', honey, '--json']);
    expect(json(out)).toMatchObject({ set: 4, total: 84, stars: 3, starsByTotal: 4, outcome: 'rated' });
  });

  it('reads standard input and vectors', async () => {
    const stdin = await ocop(['score', '-', '--json'], await read(homestay));
    const { out: vector } = await ocop(['encode', homestay]);
    const decoded = await ocop(['score', vector.trim(), '--json']);
    expect(json(decoded.out)).toEqual(json(stdin.out));
  });

  it('carries no colour codes when it is not a terminal', async () => {
    const { out } = await ocop(['score', honey]);
    expect(out).not.toContain('\u001B');
  });
});

describe('explain', () => {
  it('cites an article or criterion under its sentences', async () => {
    const { out } = await ocop(['explain', homestay]);
    expect(out).toContain('[Quyết định 26/2026/QĐ-TTg, điểm a khoản 1 Điều 4]');
    expect(out.replace(/\s+/g, ' ')).toContain('bộ sản phẩm số 26, tiêu chí 3.4]');
  });

  it('begins with the verdict and its articles', async () => {
    const { out } = await ocop(['explain', honey]);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^- Theo phiếu này: 3 sao, thuộc hạng được cấp giấy chứng nhận: đủ điểm cho 4 sao nhưng còn thiếu 4 yêu cầu tối thiểu của 4 sao\. \[.*?điểm b khoản 3 Điều 3\] \[.*?Phụ lục II\] \[.*?điểm a khoản 1 Điều 4\]/,
    );
  });

  it('quotes the articles it cites', async () => {
    const { out } = await ocop(['explain', honey, '--quote']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'b) Hạng 4 sao (cấp tỉnh): Tổng điểm trung bình đạt từ 70 đến dưới 90 điểm',
    );
  });
});

describe('next', () => {
  it('lists the least changes to the star', async () => {
    const { code, out } = await ocop(['next', honey, '--stars', '4', '--json']);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      reachable: true,
      changes: [{ criterion: '2.1' }, { criterion: '2.3' }, { criterion: '5.1' }, { criterion: '6.2' }],
    });
  });

  it('ends with 1 when the star cannot be reached', async () => {
    const { code, out } = await ocop(['next', honey, '--stars', '4', '--effort', '2.3=-']);
    expect(code).toBe(1);
    expect(out).toContain('Tiêu chí không thể đạt yêu cầu: 2.3.');
  });
});

describe('encode and decode', () => {
  it('give back the sheet', async () => {
    const { out: vector } = await ocop(['encode', honey]);
    const { out } = await ocop(['decode', vector.trim()]);
    const original = json(await read(honey)) as { picks: unknown };
    expect(json(out)).toMatchObject({ set: 4, picks: original.picks });
  });
});

describe('diff', () => {
  it('names what changed', async () => {
    await inFolder(async (path) => {
      const sheet = json(await read(honey)) as { picks: Record<string, number> };
      const after = { ...sheet, picks: { ...sheet.picks, '2.3': 3 } };
      await write(path('after.json'), JSON.stringify(after));
      const { out } = await ocop(['diff', honey, path('after.json')]);
      expect(out).toContain('Tổng điểm: 84 → 85 (+1)');
      expect(out).toContain('đạt thêm 4 sao, 5 sao');
    });
  });

  it('refuses sheets of two sets', async () => {
    const { code, err } = await ocop(['diff', honey, homestay]);
    expect(code).toBe(3);
    expect(err).toContain('hai bộ sản phẩm khác nhau');
  });
});

describe('sets, law and lint', () => {
  it.each([
    ['mat ong', 4],
    ['tra shan tuyet', 11],
    ['fish sauce', 9],
  ])('sets %s finds set %i first', async (words, set) => {
    const { out } = await ocop(['sets', ...words.split(' '), '--json']);
    expect(json(out)).toHaveProperty([0, 'set'], set);
  });

  it('sets without words lists all 26', async () => {
    const { out } = await ocop(['sets']);
    expect(out.match(/^ ?\d+ {2}/gm)).toHaveLength(26);
  });

  it('law prints a clause word for word', async () => {
    const { out } = await ocop(['law', '3.1']);
    expect(out).toContain('1. Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP gồm 03 phần:');
  });

  it('lint shows the two suspect sequences with their errata and ends with 1', async () => {
    const { code, out } = await ocop(['lint', 'vn-qd-26-2026']);
    expect(code).toBe(1);
    expect(out.match(/^\/sets/gm)).toHaveLength(2);
    expect(out.match(/đã nêu trong đính chính/g)).toHaveLength(2);
  });
});

describe('failures are one sentence and an exit code', () => {
  it.each([
    [['bogus'], 2, 'Không có lệnh “bogus”.'],
    [['score'], 2, 'Thiếu tham số “file”.'],
    [['score', honey, '--bogus'], 2, 'Không có tùy chọn “--bogus”.'],
    [['score', honey, '--lang', 'fr'], 2, 'Không có ngôn ngữ “fr”'],
    [['next', honey, '--effort', 'x'], 2, 'Không hiểu công sức “x”'],
    [['next', honey, '--stars', '9'], 3, 'Không có hạng 9'],
    [['decode', '1.vn-qd-26-2026.4.22.-.0000000'], 3, 'Chuỗi bị hỏng'],
    [['law', '99'], 3, 'Không có “99” trong Quyết định.'],
    [['sets', 'zzzz'], 1, 'Không tìm thấy bộ sản phẩm nào'],
    [['score', 'no-such-file.json'], 4, 'không có tệp hoặc thư mục này'],
  ] as const)('%j ends with %i', async (args, expected, sentence) => {
    const { code, out, err } = await ocop(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('names the unknown criterion in a sheet', async () => {
    const { code, err } = await ocop(['score', '-'], '{"set": 4, "picks": {"9.9": 1}}');
    expect(code).toBe(3);
    expect(err).toContain('“9.9”');
  });

  it('refuses a newer assessment with what to do', async () => {
    const { code, err } = await ocop(['score', '-'], '{"format": "ocop-assessment/2"}');
    expect(code).toBe(3);
    expect(err).toContain('cập nhật phần mềm');
  });

  it('helps in the language asked for', async () => {
    expect((await ocop(['--help'])).out).toContain('Cách dùng: ocop [tùy chọn] [lệnh]');
    expect((await ocop(['--help', '--lang', 'en'])).out).toContain('Usage: ocop [options] [command]');
  });
});
