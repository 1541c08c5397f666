/** Withdrawals by the decision in force: which grounds there are, who decides, by when; each with its article. */
import { citeText } from '@ocop-kit/engine';
import { proposeWithdrawal, type WithdrawalQuestion } from '@ocop-kit/engine/inspection';
import { articles, loadSet } from '@ocop-kit/rules';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import { describe, expect, test } from 'vitest';

const calendar = calendarInForce;
const options = { calendar, holidays };
const set = await loadSet('vn-qd-26-2026', 4);
const question = (changes: Partial<WithdrawalQuestion> = {}): WithdrawalQuestion => ({
  certificate: { id: 'cn-1', product: { name: 'Mật ong' }, entity: { name: 'HTX Ví Dụ' }, stars: 4 },
  ground: '8.1b',
  basis: { kind: 'conclusion', on: '2027-05-12' },
  on: '2027-05-14',
  ...changes,
});

/** The six grounds of Article 8.1. */
const GROUNDS = ['8.1a', '8.1b', '8.1c', '8.1d', '8.1đ', '8.1e'];

describe('a ground', () => {
  test('is one of the six of Article 8.1', () => {
    expect(calendar.grounds.map(({ id }) => id)).toEqual(GROUNDS);
  });

  test.each(GROUNDS)('%s is quoted in the words of the decision', (ground) => {
    const { text, cite } = proposeWithdrawal(question({ ground }), options).ground;
    const { vi } = text as { readonly vi: string };
    expect(articles[ground]).toContain(vi);
    expect(citeText(set.pack, cite, 'vi')).toBe(
      `Quyết định 26/2026/QĐ-TTg, điểm ${ground.slice(3)} khoản 1 Điều 8`,
    );
  });
});

/** By stars: who decides, and where that stands. */
const AUTHORITIES = [
  [3, 'Chủ tịch UBND cấp tỉnh', '8.2a'],
  [4, 'Chủ tịch UBND cấp tỉnh', '8.2a'],
  [5, 'Bộ trưởng Bộ Nông nghiệp và Môi trường', '8.2b'],
] as const;

describe('who decides', () => {
  test.each(AUTHORITIES)('on %i stars is %s', (stars, vi, article) => {
    const { authority } = proposeWithdrawal(
      question({ certificate: { ...question().certificate, stars } }),
      options,
    );
    expect(authority).toMatchObject({ title: { vi }, cite: { article } });
  });
});

/** Day of the conclusion, last day; Article 8.4, and Articles 147.2, 148.5 of the Civil Code. */
const TERMS = [
  ['2027-05-12', '2027-05-27'],
  ['2028-02-14', '2028-02-29'],
  // The fifteenth day is a Sunday.
  ['2027-05-15', '2027-05-31'],
  // It is a holiday: 30 April and 1 May 2026, a Thursday and a Friday.
  ['2026-04-15', '2026-05-04'],
] as const;

describe('by when', () => {
  test.each(TERMS)('counted from %s: until %s', (on, until) => {
    const { deadline } = proposeWithdrawal(question({ basis: { kind: 'confirmation', on }, on }), options);
    expect(deadline).toMatchObject({ until, count: 15, unit: 'days', cite: { article: '8.4' } });
  });
});

const REFUSED = [
  ['a ground that there is not', { ground: '8.1g' }, 'inspection/unknown-ground'],
  [
    'stars that get no certificate',
    { certificate: { ...question().certificate, stars: 2 } },
    'inspection/no-authority',
  ],
  ['a proposal before its basis', { on: '2027-05-11' }, 'inspection/proposed-before'],
  ['a day that is none', { on: '2027-02-29' }, 'calendar/day'],
  ['a basis of no day', { basis: { kind: 'conclusion', on: '' } }, 'calendar/day'],
] as const;

describe('what is refused by name', () => {
  test.each(REFUSED)('%s', (_, changes, code) => {
    expect(() => proposeWithdrawal(question(changes), options)).toThrow(expect.objectContaining({ code }));
  });
});

test('what an inspection looks into points to grounds that there are', () => {
  const { ground, matters = [] } = calendar.inspection ?? {};
  for (const one of [ground, ...matters.map((matter) => matter.ground)])
    if (one !== undefined) expect(GROUNDS).toContain(one);
});
