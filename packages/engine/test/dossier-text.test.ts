/** A dossier in words. */
import { describe, expect, test } from 'vitest';
import { dossier, dossierItemText, dossierText, type DossierOptions } from '../src/dossier.js';
import { garden, gardenRules, gardenSheet, type Attached } from './fixtures/garden.js';

const ON = '2026-11-28';
type Lang = 'vi' | 'en';

const listOf = (
  picks: Record<string, number>,
  attached: Attached = {},
  more: Partial<DossierOptions & { readonly registration: Readonly<Record<string, unknown>> }> = {},
) => {
  const { registration = {}, ...options } = more;
  return dossier(garden, gardenSheet(picks, attached, { registration }), { on: ON, ...options });
};

/** State and reasons of an item or of a paper beneath one. */
function describeItem(found: ReturnType<typeof listOf>, id: string, lang: Lang): readonly string[] {
  const all = found.items.flatMap((item) => [item, ...(item.papers ?? [])]);
  const item = all.find((one) => one.id === id);
  if (!item) throw new Error(`No item ${id}`);
  const { state, reasons } = dossierItemText(item, garden.pack, lang);
  return [state, ...reasons];
}

const ruled = { rules: gardenRules };

describe.each<[string, ReturnType<typeof listOf>, string, readonly string[], readonly string[]]>([
  [
    'a form with empty fields',
    listOf({}, {}, { ...ruled, kind: 'upgrade' }),
    'entry',
    ['còn thiếu', 'còn thiếu: trả lời, số', 'có thể ghi thêm: email'],
    ['missing', 'missing: trả lời, số', 'may be added: email'],
  ],
  [
    'samples',
    listOf({}, {}, { ...ruled, registration: { samples: 1 } }),
    'jars',
    ['còn thiếu', 'cần 2 sản phẩm mẫu, hiện có 1'],
    ['missing', '2 samples are needed, there are 1'],
  ],
  [
    'a paper that one pick asks for',
    listOf({ A: 3 }, {}, ruled),
    'patent',
    ['còn thiếu', 'bắt buộc: bạn chọn mức này ở A (5 điểm)'],
    ['missing', 'required: you picked this at A (5 points)'],
  ],
  [
    'a paper that several ask for',
    listOf({ A: 3, B: 3 }, {}, ruled),
    'certificate',
    ['còn thiếu', 'bắt buộc vì những mức bạn chọn ở A, B'],
    ['missing', 'required by what you picked at A, B'],
  ],
  [
    'a paper that has expired',
    listOf({ A: 2 }, { A: [{ expires: '2026-10-03' }] }, ruled),
    'certificate',
    ['đã hết hạn sau ngày 03/10/2026', 'bắt buộc: bạn chọn mức này ở A (2 điểm)'],
    ['expired after 3 October 2026', 'required: you picked this at A (2 points)'],
  ],
  [
    'a paper that is there for a time',
    listOf({ A: 2 }, { A: [{ expires: '2027-01-31' }] }, ruled),
    'certificate',
    ['đã có, còn hạn đến hết ngày 31/01/2027', 'dùng cho A'],
    ['there, valid to the end of 31 January 2027', 'serves A'],
  ],
  [
    'a paper that some cases ask for',
    listOf({ B: 3 }, {}, ruled),
    'right',
    ['chỉ cần nếu có', 'dùng cho B'],
    ['only where there is one', 'serves B'],
  ],
  [
    'one document for many criteria',
    listOf({ A: 2, B: 2 }, { A: [{}] }),
    'mark',
    ['đã có', 'dùng cho A, B'],
    ['there', 'serves A, B'],
  ],
  [
    'a kind with papers that are not there',
    listOf({ A: 3 }, { A: [{ expires: '2026-10-03' }] }, ruled),
    'mark',
    ['còn thiếu', 'còn thiếu: Bằng', 'đã hết hạn: Giấy chứng nhận'],
    ['missing', 'missing: Bằng', 'expired: Giấy chứng nhận'],
  ],
  [
    'one kind of two',
    listOf({ C: 2 }),
    'mark',
    ['còn thiếu', 'bắt buộc: bạn chọn mức này ở C (2 điểm)', 'ở C có thể thay bằng: Loại prize'],
    ['missing', 'required: you picked this at C (2 points)', 'at C this would do as well: Kind prize'],
  ],
  [
    'one kind of two, where the other bears the pick out',
    listOf({ B: 2, C: 2 }, { C: [{ kind: 'prize' }] }),
    'mark',
    ['còn thiếu', 'bắt buộc: bạn chọn mức này ở B (2 điểm)'],
    ['missing', 'required: you picked this at B (2 points)'],
  ],
  [
    'a kind that is not needed',
    listOf({}),
    'soil',
    ['không cần với lựa chọn của bạn'],
    ['not needed for what you picked'],
  ],
])('%s', (_what, found, id, vi, en) => {
  test('in Vietnamese', () => {
    expect(describeItem(found, id, 'vi')).toEqual(vi);
  });

  test('in English', () => {
    expect(describeItem(found, id, 'en')).toEqual(en);
  });
});

test('a component that a set does not need', () => {
  const found = dossier({ ...garden, no: 9 }, gardenSheet({}), { on: ON, rules: gardenRules });
  expect(describeItem(found, 'jars', 'vi')).toEqual(['không cần với bộ sản phẩm này']);
});

describe.each([
  [6, 'còn thiếu: mục 1, mục 2, mục 3, mục 4, mục 5, mục 6'],
  [7, 'còn thiếu: mục 1, mục 2, mục 3, mục 4, mục 5 và 2 mục khác'],
])('a form with %i empty fields', (count, sentence) => {
  test('names no more than somebody reads', () => {
    const [entry] = listOf({}, {}, { ...ruled, kind: 'upgrade' }).items.filter(({ id }) => id === 'entry');
    const fields = Array.from({ length: count }, (_, at) => ({
      path: 'entity.name' as const,
      title: `Mục ${at + 1}`,
    }));
    expect(dossierItemText({ ...entry!, fields }, garden.pack, 'vi').reasons).toEqual([sentence]);
  });
});

test('one point is one in English', () => {
  const [mark] = listOf({ A: 2 }).items.filter(({ id }) => id === 'mark');
  const small = { ...mark!, neededBy: [{ criterion: 'A', option: 1, points: 1 }] };
  expect(dossierItemText(small, garden.pack, 'en').reasons).toEqual([
    'required: you picked this at A (1 point)',
  ]);
});

test('points are called as the pack calls them', () => {
  const [mark] = listOf({ A: 2 }).items.filter(({ id }) => id === 'mark');
  const header = { ...garden.pack, unit: { vi: 'hạt', en: 'grains' } };
  expect(dossierItemText(mark!, header, 'en').reasons).toEqual(['required: you picked this at A (2 grains)']);
});

describe('a dossier as a whole', () => {
  const re = (
    on: string,
    registration: Readonly<Record<string, unknown>> = { certificate: { expires: '2026-12-31' } },
  ) => dossierText(listOf({}, {}, { ...ruled, kind: 're-rating', on, registration }), 'vi').filing;

  test('says what is left', () => {
    const part = listOf({ A: 2, E: 2 }, { A: [{}] });
    expect(dossierText(part, 'vi')).toEqual({
      summary: 'Hồ sơ: còn 2 việc',
      progress: '2/4 thành phần đã có',
    });
    expect(dossierText(part, 'en')).toEqual({
      summary: 'Dossier: 2 things left',
      progress: '2 of 4 parts are there',
    });
    const one = listOf({ D: 2, A: 1, B: 1, C: 1, E: 2 });
    expect(dossierText(one, 'vi').summary).toBe('Hồ sơ: còn 1 việc');
    expect(dossierText(listOf({ D: 2, A: 1, B: 1, C: 1, E: 1 }), 'vi').summary).toBe('Hồ sơ: đã đủ');
  });

  test.each([
    ['2026-07-03', 'Chưa đến thời gian nộp: hồ sơ nộp từ ngày 04/07/2026 đến hết ngày 02/09/2026'],
    ['2026-08-01', 'Đang trong thời gian nộp: đến hết ngày 02/09/2026'],
    ['2026-09-03', 'Đã qua thời gian nộp: hạn cuối là ngày 02/09/2026'],
  ])('says on %s: %s', (on, text) => {
    expect(re(on)).toBe(text);
  });

  test('says that a day is missing to know when', () => {
    expect(re(ON, {})).toMatch(/^Cần ghi ngày hết thời hạn/);
  });
});
