/** Which of two decisions applies, day by day. The examples are a programme of the test's own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decisionReasonText,
  choosePack,
  RATING_KINDS,
  type Decision,
  type RatingQuestion,
} from '../src/index.js';
import { problemText } from '../src/index.js';
import { addDays, isDay } from '../src/days/days.js';
import { refusal } from './fixtures/refusal.js';

const cite = (article: string) => ({ decision: 'B', article });
const LAWS: readonly Decision[] = [
  { pack: 'a', decision: 'A', from: '2020-01-31', cite: { decision: 'A' } },
  {
    pack: 'b',
    decision: 'B',
    from: '2024-02-01',
    cite: cite('9'),
    replaces: {
      pack: 'a',
      decision: 'A',
      lapsesAfter: { days: 60, cite: cite('9.2') },
      tails: [
        { kinds: ['first'], days: 28, cite: cite('10.1a') },
        { kinds: ['re-rating'], days: 60, cite: cite('10.1b') },
      ],
    },
  },
];

describe('days', () => {
  test.each([
    ['2026-05-22', 60, '2026-07-21'],
    ['2026-05-22', 30, '2026-06-21'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['0001-12-31', 1, '0002-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each(['2026-02-30', '2026-13-01', '2023-02-29', '2026-5-22', '22/05/2026', '', 20260522, null])(
    '%j is no day',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  test('adding days and days again is adding their sum, and keeps the order', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
    fc.assert(
      fc.property(day, fc.nat(400), fc.nat(400), (from, a, b) => {
        expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
        expect(addDays(from, a + 1) > addDays(from, a)).toBe(true);
      }),
    );
  });
});

describe('the decision that applies', () => {
  // date, filed, kind, pack, codes
  test.each<[string, string | undefined, RatingQuestion['kind'], string, string[]]>([
    ['2020-01-31', undefined, 'first', 'a', ['in-force']],
    ['2024-01-31', '2024-01-01', 'first', 'a', ['in-force']],
    ['2024-02-01', undefined, 'first', 'b', ['in-force', 'former-until']],
    ['2024-02-01', '2024-02-01', 'first', 'b', ['in-force', 'former-until']],
    ['2024-02-01', '2024-01-31', 'first', 'a', ['tail', 'former-until']],
    ['2024-02-29', '2024-01-31', 'first', 'a', ['tail', 'former-until']],
    ['2024-03-01', '2024-01-31', 'first', 'b', ['tail-over', 'in-force', 'former-until']],
    ['2024-04-01', '2024-01-31', 're-rating', 'a', ['tail', 'former-until']],
    ['2024-04-02', '2024-01-31', 're-rating', 'b', ['tail-over', 'in-force', 'former-lapsed']],
    ['2024-02-10', '2024-01-31', 'upgrade', 'b', ['in-force', 'former-until']],
    ['2024-04-01', '2024-04-01', 're-rating', 'b', ['in-force', 'former-until']],
    ['2024-04-02', '2024-04-02', 're-rating', 'b', ['in-force', 'former-lapsed']],
  ])('on %s, filed %s, %s: %s', (date, filed, kind, pack, codes) => {
    const answer = choosePack(LAWS, { date, kind, ...(filed !== undefined && { filed }) });
    expect(answer.pack).toBe(pack);
    expect(answer.because.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [{ date: '2024-02-30', kind: 'first' }, 'calendar/day', '/date'],
    [{ date: '2024-02-03', filed: 'yesterday', kind: 'first' }, 'calendar/day', '/filed'],
    [{ date: '2024-02-03', kind: 'renewal' }, 'calendar/kind', '/kind'],
    [{ date: '2024-02-03', filed: '2024-02-04', kind: 'first' }, 'calendar/filed-later', '/filed'],
    [{ date: '2020-01-30', kind: 'first' }, 'calendar/no-law', '/date'],
  ])('%j is refused', (question, code, path) => {
    const problem = refusal(() => choosePack(LAWS, question as RatingQuestion));
    expect(problem).toMatchObject({ code, path });
    for (const lang of ['vi', 'en'] as const) expect(problemText(problem, lang)).toMatch(/\.$/);
  });
});

test('every reason is a sentence with its article, in Vietnamese and English', () => {
  const day = fc.integer({ min: 0, max: 1_700 }).map((n) => addDays('2020-01-31', n));
  fc.assert(
    fc.property(day, fc.nat(200), fc.constantFrom(...RATING_KINDS), (filed, wait, kind) => {
      for (const reason of choosePack(LAWS, { date: addDays(filed, wait), filed, kind }).because) {
        expect(decisionReasonText(reason, 'vi')).toMatch(
          /^[^{}]+ \((Điều|khoản|điểm|Quyết định) [^{}]+\)\.$/,
        );
        expect(decisionReasonText(reason, 'en')).toMatch(
          /^[^{}]+ \((Article|clause|point|Decision) [^{}]+\)\.$/,
        );
        expect(decisionReasonText(reason, 'vi')).not.toMatch(/\d{4}-\d{2}/);
      }
    }),
  );
});
