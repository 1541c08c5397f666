/** Every refusal as a sentence a person can act on. */
import { describe, expect, test } from 'vitest';
import { decode, problemText, score, type Problem, type ProblemCode } from '../src/index.js';
import { refusal } from './fixtures/refusal.js';
import { tea } from './fixtures/tea.js';

type ValuesOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>['values'];

/** One problem a code; a code without one does not compile. */
const VALUES: { readonly [C in ProblemCode]: ValuesOf<C> } = {
  'input/not-plain-data': { found: 'function' },
  'input/too-deep': { limit: 24 },
  'input/too-large': { limit: 999 },
  'input/forbidden-key': { key: 'constructor' },
  'input/not-json': { reason: 'Unexpected end' },
  'pack/shape': { expected: 'object' },
  'pack/duplicate-id': { id: 'A1' },
  'pack/unknown-criterion': { id: 'A1' },
  'pack/unknown-option': { id: 'A1', option: 3 },
  'pack/points': { points: '0.0001' },
  'pack/bands': { from: 0 },
  'pack/minimum-rank': { rank: 6 },
  'pack/too-many-triggers': { limit: 512 },
  'pack/too-much-work': { what: 'interval', work: 410, limit: 100 },
  'pack/unusable': { set: 7, reason: 'It does not add up.' },
  'overlay/of-the-rules': { key: 'points' },
  'overlay/unknown-field': { key: 'colour' },
  'overlay/base': { found: 'tea-1', expected: 'tea-2' },
  'overlay/id': { id: 'tea' },
  'overlay/language': { lang: 'vi' },
  'overlay/unknown-set': { set: 99 },
  'overlay/unknown-criterion': { criterion: 'A9' },
  'overlay/unknown-words': { words: 'Hương' },
  'overlay/evidence': { id: 'label' },
  'overlay/too-many': { limit: 5 },
  'overlay/tampered': { layer: 'tea' },
  'sheet/shape': { expected: 'object' },
  'sheet/unknown-criterion': { criterion: 'A1' },
  'sheet/unknown-option': { criterion: 'A1', option: '9', options: 4 },
  'sheet/none-of-these': { criterion: 'A1', option: 1 },
  'sheet/unknown-condition': { condition: 'A1.out' },
  'path/unknown-rank': { rank: '9' },
  'path/effort': { criterion: 'A1', effort: '-1' },
  'council/incomplete-ballot': { ballot: 'Bà Hoa', unanswered: ['A1', 'A2'] },
  'council/no-ballot': {},
  'council/unknown-policy': { policy: 'median' },
  'vector/damaged': { part: 'checksum' },
  'vector/upper-case': {},
  'vector/several': { count: 2 },
  'vector/version': { version: '2' },
  'vector/wrong-set': { found: 'tea.1', expected: 'tea.2' },
  'vector/unknown': { part: 'A1=9' },
  'vector/duplicate': { part: 'A1.out' },
  'vector/out-of-order': { part: 'A1.out' },
  'calendar/day': { day: '2026-02-30', why: 'February 2026 has no 2026-02-30' },
  'calendar/kind': { kind: '"renewal"', known: ['first', 'upgrade'] },
  'calendar/filed-later': { filed: '2026-06-01', date: '2026-05-22' },
  'calendar/no-law': { date: '2019-01-01', from: '2023-02-24' },
  'migration/wrong-pack': { found: 'tea.1', expected: 'tea.2' },
  'migration/no-set': { set: 7, from: 'tea-1', to: 'tea-2' },
  'assessment/shape': { expected: 'a number' },
  'assessment/newer': { format: 'ocop-assessment/2' },
  'assessment/not-one': { found: 'list' },
};

const problems = Object.entries(VALUES).map(
  ([code, values]) => ({ code, path: '/a/b', values }) as unknown as Problem,
);
const values = (problem: Problem) =>
  Object.values(problem.values as Record<string, string | number | string[]>).map((value) =>
    Array.isArray(value) ? value.join(', ') : String(value),
  );

describe.each(['vi', 'en'])('in %s', (lang) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s has a whole sentence',
    (_, problem) => {
      const text = problemText(problem, lang);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|“”|\(\)| {2}| [.,;:]/);
    },
  );

  // The threshold of bands that do not join up is no help: the place is.
  test.each(
    problems.filter(({ code }) => code !== 'pack/bands').map((problem) => [problem.code, problem] as const),
  )('%s says every value it has', (_, problem) => {
    const text = problemText(problem, lang);
    for (const value of values(problem)) expect(text).toContain(value);
  });

  test('no two codes have one sentence', () => {
    const texts = problems.map((problem) => problemText(problem, lang));
    expect(new Set(texts).size).toBe(problems.length);
  });
});

describe('problemText', () => {
  test('has its own words in Vietnamese, none left in English', () => {
    for (const problem of problems) expect(problemText(problem, 'vi')).not.toBe(problemText(problem, 'en'));
  });

  test.each(['fr', 'constructor', 'vi_VN', ''])('is English in "%s", which nobody has words for', (lang) => {
    for (const problem of problems) expect(problemText(problem, lang)).toBe(problemText(problem, 'en'));
  });

  test('writes numbers as the language does', () => {
    const problem: Problem = { code: 'input/too-large', path: '/a', values: { limit: 20_000 } };
    expect(problemText(problem, 'vi')).toContain('20.000');
    expect(problemText(problem, 'en')).toContain('20,000');
  });

  test('puts values in as they are, braces and all', () => {
    const problem: Problem = { code: 'sheet/unknown-criterion', path: '', values: { criterion: '{path}' } };
    expect(problemText(problem, 'en')).toContain('“{path}”');
  });

  test.each<[() => unknown, string, string]>([
    [
      () => score(tea, { picks: { Z9: 1 } }),
      'Không có tiêu chí “Z9” trong bộ sản phẩm này; hãy kiểm tra bộ sản phẩm đã chọn.',
      'This criteria set has no criterion “Z9”; check that the right set is chosen.',
    ],
    [
      () => score(tea, { picks: { A1: 9 } }),
      'Tiêu chí “A1” không có phương án 9 (có 3 phương án).',
      'Criterion “A1” has no option 9 (it has 3).',
    ],
    [
      () => decode(tea, 'x'),
      'Chuỗi bị hỏng (form); hãy sao chép lại đầy đủ.',
      'The string is damaged (form); copy it again, whole.',
    ],
  ])('says what really was refused', (act, vi, en) => {
    const problem = refusal(act);
    expect(problemText(problem, 'vi')).toBe(vi);
    expect(problemText(problem, 'en')).toBe(en);
  });
});
