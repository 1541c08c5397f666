import { describe, expect, it } from 'vitest';
import { example, inFolder, json, ocop, read, write } from './run-ocop.js';
import { FORMER, oldFile } from './old-sheets.js';

interface Report {
  readonly assessment: { readonly pack: string; readonly former: { readonly pack: string } };
  readonly doubtful: readonly unknown[];
}

describe('migrate', () => {
  it('tells what is carried, to be looked at, lost and new, and where the sheet stands', async () => {
    const { code, out, err } = await ocop(['migrate', '-'], await oldFile({ set: 22 }));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const text = out.replace(/\s+/g, ' ');
    for (const part of [
      'Chuyển từ Quyết định 148/QĐ-TTg sang Quyết định 26/2026/QĐ-TTg',
      'Hạng theo quy định cũ: 100 điểm, 5 sao',
      'Chắc chắn theo quy định mới: 59 điểm, 2 sao',
      'Nếu các câu cần xem lại đều đúng: 90 điểm, 2 sao',
      'nhiều nhất 3 sao',
      'Chuyển nguyên vẹn: 17',
      'Cần xem lại: 9 1.4 Liên kết chuỗi trong sản xuất Trước: 4. Có hợp đồng',
      'Vì sao: Trước tính theo sản lượng nguyên liệu đầu vào, nay theo sản lượng tiêu thụ',
      'Không chuyển được: 1 3.đ Kế toán',
      'Vì sao: Quyết định mới không còn tiêu chí kế toán.',
      'Tiêu chí mới, chưa có câu trả lời: 2',
      '5 sao: 5.1, 7',
      'Ít công sức nhất để đạt 5 sao: 2 thay đổi',
      'Phiếu mới chưa được ghi.',
    ])
      expect(text).toContain(part);
  });

  it('writes the new sheet, and leaves the old one as it is', async () => {
    await inFolder(async (path) => {
      const old = await oldFile({ set: 4, criteria: { '1.a': { note: 'hỏi chị Hoa' } } });
      await write(path('old.json'), old);
      const { out } = await ocop(['migrate', path('old.json'), '-o', path('new.json')]);
      expect(out).toContain('Đã ghi phiếu mới vào');
      expect(await read(path('old.json'))).toBe(old);
      expect(json(await read(path('new.json')))).toMatchObject({
        pack: 'vn-qd-26-2026',
        set: 4,
        stage: 'self',
        criteria: { '1.1': { note: 'hỏi chị Hoa' } },
        former: { pack: FORMER, stage: 'province' },
      });
      expect((await ocop(['score', path('new.json')])).code).toBe(0);
    });
  });

  it('gives programs the sheet and the whole report', async () => {
    const { out } = await ocop(['migrate', '-', '--json'], await oldFile({ set: 26 }));
    const report = json(out) as Report;
    expect(report).toMatchObject({
      before: { total: 100, stars: 5 },
      sure: { total: 90, stars: 2 },
      after: { total: 99, stars: 5, most: 5 },
      wayBack: { target: 5, changes: [] },
    });
    expect(report.doubtful).toHaveLength(3);
    expect(report.assessment).toMatchObject({ pack: 'vn-qd-26-2026', former: { pack: FORMER } });
  });

  it('ends with 0 when every answer was carried', async () => {
    const sheet = { pack: FORMER, set: 4, picks: { '1.a': 3 } };
    const { code, out } = await ocop(['migrate', '-'], JSON.stringify(sheet));
    expect(code).toBe(0);
    expect(out).toContain('Chuyển nguyên vẹn: 1');
    expect(out).not.toContain('Cần xem lại');
  });

  it('speaks English when asked', async () => {
    const { out } = await ocop(['migrate', '-', '--lang', 'en'], await oldFile({ set: 22 }));
    expect(out).toContain('To check: 9');
    expect(out).toContain('Why: The new decision no longer has a criterion on accounting.');
  });

  it.each([
    ['a sheet that needs no carrying', { set: 4, picks: { '1.1': 3 } }, [], 3, 'không cần chuyển'],
    ['a pack without a way', { pack: FORMER, set: 4, picks: {} }, ['--to', 'x'], 3, 'Không có cách chuyển'],
    ['a set that does not add up', { pack: FORMER, set: 7, picks: {} }, [], 3, 'Bộ sản phẩm 7 chỉ để đọc'],
    ['a set there is not', { pack: FORMER, set: 99, picks: {} }, [], 3, 'Không có bộ sản phẩm 99'],
    ['an unknown criterion', { pack: FORMER, set: 4, picks: { '9.9': 1 } }, [], 3, '“9.9”'],
  ] as const)('refuses %s in one sentence', async (_name, sheet, options, expected, sentence) => {
    const { code, out, err } = await ocop(['migrate', '-', ...options], JSON.stringify(sheet));
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('never writes over the old sheet', async () => {
    const { code, err } = await ocop(['migrate', example('mat-ong'), '-o', example('mat-ong')]);
    expect(code).toBe(2);
    expect(err).toContain('chính là tệp đang đọc');
  });
});
