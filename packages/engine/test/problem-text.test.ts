/** Every refusal as a sentence a person can act on. */
import { describe, expect, test } from 'vitest';
import {
  decode,
  problemText,
  score,
  type MessageLanguage,
  type OcopError,
  type Problem,
  type ProblemCode,
} from '../src/development.js';
import { expectOneOf, type Expected } from '../src/errors/expected.js';
import { listExpected } from '../src/errors/expected-text.js';
import { parseAssessment, parsePack } from '../src/schema.js';
import { pointers, withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { tea, teaPack } from './fixtures/tea.js';

type ValuesOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>['values'];

const AUGUST = { en: '5 August 2026', vi: '05/08/2026' };

/** One problem a code; a code without one does not compile. */
const VALUES: { readonly [C in ProblemCode]: ValuesOf<C> } = {
  'input/not-plain-data': { found: 'function' },
  'input/too-deep': { limit: 24 },
  'input/too-large': { limit: 999 },
  'input/forbidden-key': { key: 'constructor' },
  'input/not-json': { reason: 'ends too early' },
  'input/shape': { expected: 'object' },
  'input/language': { lang: '"xx"', known: ['vi', 'en'] },
  'pack/shape': { expected: 'object' },
  'pack/duplicate-id': { id: 'A1' },
  'pack/unknown-criterion': { id: 'A1' },
  'pack/unknown-option': { id: 'A1', option: 3 },
  'pack/points': { points: '0.0001' },
  'pack/bands': { from: 0 },
  'pack/minimum-rank': { rank: 6 },
  'pack/too-many-triggers': { limit: 512 },
  'pack/too-much-work': { what: 'interval', work: 410, limit: 100 },
  'pack/unusable': { set: 7, reason: { vi: 'Không cộng đủ.', en: 'It does not add up.' } },
  'overlay/of-the-rules': { key: 'points' },
  'overlay/unknown-field': { key: 'colour' },
  'overlay/base': { found: 'tea-1', expected: 'tea-2' },
  'overlay/no-digest': { id: 'tea' },
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
  'bulk/shape': { expected: 'object' },
  'bulk/unknown-option': { sheet: 3, criterion: 'A1', option: 9, options: 4 },
  'bulk/none-of-these': { sheet: 3, criterion: 'A1', option: 1 },
  'bulk/unknown-set': { set: 99, pack: 'garden' },
  'bulk/too-large': { points: 900, limit: 800 },
  'path/unknown-rank': { rank: '9' },
  'path/effort': { criterion: 'A1', effort: '-1' },
  'council/incomplete-ballot': { ballot: 'Bà Hoa', unanswered: ['A1', 'A2'] },
  'council/no-ballot': {},
  'council/unknown-policy': { policy: 'median', known: ['average', 'majority'] },
  'session/shape': { expected: 'object' },
  'session/closed': {},
  'session/duplicate-id': { id: 'a' },
  'session/chairs': { count: 2 },
  'session/unknown-member': { member: 'x', known: ['a', 'b'] },
  'session/unknown-product': { product: 'x', known: ['honey'] },
  'session/secretary': { member: 'Bà Ví Dụ' },
  'session/recused': { member: 'Bà Ví Dụ', product: 'Mật ong' },
  'session/not-recused': { member: 'Bà Ví Dụ', product: 'Mật ong' },
  'session/absent': { member: 'Bà Ví Dụ' },
  'session/ballot-twice': { member: 'Bà Ví Dụ', product: 'Mật ong', round: 1 },
  'session/has-ballot': { member: 'Ông An' },
  'session/opened': { product: 'Mật ong', round: 1 },
  'session/seal-twice': { member: 'Ông An' },
  'session/too-few-ballots': { product: 'Mật ong', ballots: 3, needed: 4 },
  'session/both-declared': { condition: 'spoiled' },
  'session/foreign-set': { found: 'a · 1', expected: 'a · 2' },
  'session/committed': { member: 'Bà Ví Dụ', product: 'Mật ong', round: 1 },
  'session/other-seal': { member: 'Bà Ví Dụ', product: 'Mật ong' },
  'session/not-sealed': { product: 'Mật ong', members: ['Bà Ví Dụ'] },
  'session/round': { product: 'Mật ong', round: 1, expected: 2 },
  'session/not-in-round': { member: 'Bà Ví Dụ', product: 'Mật ong', round: 2 },
  'session/first-round': { product: 'Mật ong' },
  'session/round-begun': { product: 'Mật ong', round: 2 },
  'session/rounds-used': { limit: 2 },
  'session/written': { product: 'Mật ong' },
  'session/other-session': { found: 'phien-2', expected: 'phien-1' },
  'session/foreign-ballot': { member: 'A', found: 'B' },
  'session/no-chair': { chair: 'Ông Ví Dụ' },
  'session/no-quorum': { present: 5, members: 8, share: '3/4' },
  'session/missing-ballots': { product: 'Mật ong', members: ['Bà Ví Dụ'] },
  'inspection/shape': { expected: 'object' },
  'inspection/closed': {},
  'inspection/other-set': { found: 'tea · 1', expected: 'tea · 2' },
  'inspection/other-certificate': { product: 'Chè xanh', certified: 11, dossier: 'Mật ong', rated: '4' },
  'inspection/not-rated': { criterion: 'A1' },
  'inspection/as-rated': { criterion: 'A1', option: 2 },
  'inspection/unknown-matter': { matter: 'x', known: ['mark', 'promotion'] },
  'inspection/twice': { id: 'A1' },
  'inspection/concluded-before': {
    on: { vi: '01/06/2027', en: '1 June 2027' },
    inspected: { vi: '02/06/2027', en: '2 June 2027' },
  },
  'inspection/not-certified': { product: 'Chè Shan' },
  'inspection/unknown-ground': { ground: '"9.9"', known: ['8.1a', '8.1b'] },
  'inspection/no-authority': { stars: 2 },
  'inspection/basis-before': {
    basis: { vi: '09/05/2027', en: '9 May 2027' },
    inspected: { vi: '10/05/2027', en: '10 May 2027' },
  },
  'inspection/proposed-before': {
    on: { vi: '01/06/2027', en: '1 June 2027' },
    basis: { vi: '02/06/2027', en: '2 June 2027' },
  },
  'plan/shape': { expected: 'object' },
  'plan/other-set': { found: 'tea · 1', expected: 'tea · 2' },
  'plan/out-of-reach': { goal: 5, criteria: ['A1', 'B2'], conditions: ['dossier'] },
  'plan/unknown-task': { task: 'x', known: ['A1-3', 'A2-2'] },
  'plan/twice': { id: 'A1-3' },
  'plan/unknown-option': { criterion: 'A1', option: 9 },
  'plan/carried-before': {
    on: { vi: '01/06/2027', en: '1 June 2027' },
    former: { vi: '02/06/2027', en: '2 June 2027' },
  },
  'plan/too-many': { limit: 999 },
  'register/shape': { expected: 'object' },
  'register/duplicate-id': { id: 'mat-ong' },
  'register/no-such-id': { id: 'mat-ong' },
  'register/not-recognised': {},
  'register/recognised-already': { until: AUGUST },
  'register/withdrawn': { day: AUGUST },
  'register/withdrawn-twice': { day: AUGUST },
  'register/not-higher': { stars: 3, present: 4 },
  'register/no-certificate': { stars: 2, ranks: [3, 4, 5] },
  'register/order': { day: AUGUST, before: AUGUST },
  'register/expires-first': { issued: AUGUST, expires: AUGUST },
  'register/no-expiry': {},
  'register/no-until': {},
  'register/extension-short': { until: AUGUST, expires: AUGUST },
  'register/extension-long': { until: AUGUST, latest: AUGUST, days: 180 },
  'register/unknown-ground': { ground: '8.1z', known: ['8.1a', '8.1b'] },
  'sql/dialect': { dialect: '"oracle"', known: ['duckdb', 'postgres', 'spark'] },
  'sql/name': { name: '"a b"' },
  'sql/name-twice': { name: 'total' },
  'sql/name-too-long': { name: 'tea', bytes: 70, limit: 63, dialect: 'postgres' },
  'sql/no-set': {},
  'sql/set-twice': { set: 7 },
  'sql/other-pack': { found: 'tea-1', expected: 'tea-2' },
  'sql/too-many-criteria': { set: 7, criteria: 64, limit: 63 },
  'vector/damaged': { part: 'checksum' },
  'vector/upper-case': {},
  'vector/several': { count: 2 },
  'vector/version': { version: '2' },
  'vector/wrong-set': { found: 'tea.1', expected: 'tea.2' },
  'vector/unknown': { part: 'A1=9' },
  'vector/duplicate': { part: 'A1.out' },
  'vector/out-of-order': { part: 'A1.out' },
  'calendar/day': {
    day: '2026-02-30',
    why: { vi: 'không có ngày 2026-02-30', en: 'there is no 2026-02-30' },
  },
  'calendar/kind': { kind: '"renewal"', known: ['first', 'upgrade'] },
  'calendar/filed-later': { filed: '2026-06-01', date: '2026-05-22' },
  'dates/no-end': {},
  'dates/ends-early': { issued: '2026-08-05', expires: '2026-08-04' },
  'dates/no-certificate': { stars: '2', ranks: ['3', '4', '5'] },
  'dates/stage': { stage: '"village"', known: ['commune'] },
  'dates/level': { level: '"village"', known: ['province', 'centre'] },
  'dates/window': { earliest: 120, latest: 180 },
  'dates/year-twice': { year: '2027' },
  'dates/other-year': { day: '2028-01-01', year: '2027' },
  'dates/day-twice': { day: '2027-09-02' },
  'dates/no-weekend': { day: '2027-09-02' },
  'dates/no-working-day': { day: '2027-09-02', days: 400 },
  'dates/entry-id': { id: 'a b' },
  'dates/entry-twice': { id: 'a' },
  'dates/entry-ends-early': { day: '2027-09-02', until: '2027-09-01' },
  'dates/entries': { limit: 9 },
  'dates/reminders': { limit: 10, days: 99 },
  'calendar/no-law': { date: '2019-01-01', from: '2023-02-24' },
  'migration/wrong-pack': { found: 'tea.1', expected: 'tea.2' },
  'migration/no-set': { set: 7, from: 'tea-1', to: 'tea-2' },
  'assessment/shape': { expected: 'number' },
  'assessment/newer': { format: 'ocop-assessment/2' },
  'assessment/not-one': { found: 'list' },
};

const problems = Object.entries(VALUES).map(
  ([code, values]) => ({ code, path: '/a/b', values }) as unknown as Problem,
);
/** Texts by language are shown in the language. */
const values = (problem: Problem, lang: string): string[] =>
  valuesOf(problem).map((value) =>
    typeof value !== 'object'
      ? String(value)
      : Array.isArray(value)
        ? value.join(', ')
        : lang === 'vi'
          ? value.vi
          : value.en,
  );
const valuesOf = (problem: Problem) =>
  Object.values(problem.values as Record<string, string | number | string[] | { vi: string; en: string }>);

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s has a whole sentence',
    (_, problem) => {
      const text = problemText(problem, lang);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|“”|\(\)| {2}| [.,;:]/);
    },
  );

  // The threshold of bands that do not join up is no help: the place is. Words of ours are shown in the language.
  test.each(
    problems.filter(({ code }) => code !== 'pack/bands').map((problem) => [problem.code, problem] as const),
  )('%s says every value it has', (_, problem) => {
    const text = problemText(problem, lang);
    for (const value of values(problem, lang))
      if (lang === 'en' || !OURS.has(value)) expect(text).toContain(value);
      else expect(text).not.toContain(value);
  });

  test('no two codes have one sentence', () => {
    const texts = problems.map((problem) => problemText(problem, lang));
    expect(new Set(texts).size).toBe(problems.length);
  });
});

/** Values of the table that are words of ours, not somebody's names or numbers. */
const OURS = new Set(['function', 'ends too early', 'checksum', 'interval', 'object', 'number', 'list']);

describe('what is expected', () => {
  const counted: readonly Expected[] = [
    'whole number from 1 to 9',
    'list of 1 to 26',
    'list of at most 26',
    'list of at least 1',
    'text of at most 64 characters',
    'text no shorter than 1',
    'number of at most 100',
    'number of at least 0',
    'number above 0',
    'number below 10',
    'multiple of 5',
    expectOneOf(['stop', 'skip']),
    expectOneOf(['ocop-pack/1']),
    'no field “colour”, “size”',
  ];
  test.each([...listExpected(), ...counted].map((expected) => [expected]))(
    '“%s” is shown in both languages',
    (expected) => {
      const textIn = (lang: MessageLanguage): string =>
        problemText({ code: 'pack/shape', path: '/a', values: { expected } }, lang);
      expect(textIn('en')).toContain(`expected ${expected}.`);
      expect(textIn('vi')).not.toMatch(ENGLISH);
      // What stands for any value, and what holds values alone, is alike in both.
      for (const figure of expected.match(/\d+/g) ?? []) expect(textIn('vi')).toContain(figure);
    },
  );

  test('what is no phrase of ours is not shown: it might be anybody’s sentence', () => {
    const values = { expected: 'Invalid input: expected string, received undefined' as Expected };
    for (const lang of ['vi', 'en'] as const)
      expect(problemText({ code: 'pack/shape', path: '/a', values }, lang)).not.toContain('Invalid');
  });
});

/** Words that only English sentences have; names of fields and formats (id, format, picks, JSON…) are nobody's language. */
const ENGLISH =
  /(?<![\p{L}\p{N}])(and|are|but|cannot|check|characters|entries|expected|for|from|has|have|input|invalid|is|it|its|least|letters|line|list|most|must|not|number|of|or|received|should|string|text|than|that|the|this|unexpected|use|value|was|what|where|which|whole|with|wrong)(?![\p{L}\p{N}])/iu;

describe('in Vietnamese', () => {
  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s holds no English',
    (_, problem) => {
      // Names in quotes and paths are data.
      expect(problemText(problem, 'vi').replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(ENGLISH);
    },
  );

  test.each([
    ['{"a": 1,}', 'dòng 1, cột 9'],
    ['{\n  "a": 1\n  "b": 2\n}', 'dòng 3, cột 3'],
    ['{"a": [1, 2', 'tệp bị cắt giữa chừng'],
    ['', 'tệp bị cắt giữa chừng'],
    ['xin chào', 'không đọc được'],
  ])('%j is no JSON, and where', (text, shown) => {
    expect(
      problemText(
        refusal(() => parsePack(text)),
        'vi',
      ),
    ).toContain(shown);
  });

  const sheet = {
    format: 'ocop-assessment/1',
    product: { name: '' },
    entity: { name: '' },
    pack: 'p',
    set: 1,
    stage: 'self',
    picks: {},
    declared: [],
    criteria: {},
    times: {},
  };
  const broken = [null, 1, 'x', true, [], {}, [null], { a: 1 }, -1, 1.5, 'x'.repeat(30_000)];
  const parts = [
    'format',
    'product',
    'entity',
    'pack',
    'set',
    'stage',
    'picks',
    'declared',
    'criteria',
    'times',
  ];
  test.each(parts)('whatever stands in %s of a sheet', (part) => {
    for (const value of broken) {
      const problem = refused(() => parseAssessment({ ...sheet, [part]: value }));
      if (problem) expect(problemText(problem, 'vi').replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(ENGLISH);
    }
  });

  test('whatever stands anywhere in a pack', () => {
    for (const pointer of pointers(teaPack))
      for (const value of broken.slice(0, 8)) {
        const problem = refused(() => parsePack(withAt(teaPack, pointer, value)));
        if (problem) expect(problemText(problem, 'vi').replace(/[“"][^”"]*[”"]/g, '')).not.toMatch(ENGLISH);
      }
  });
});

function refused(act: () => unknown): Problem | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as OcopError).problem;
  }
}

describe('problemText', () => {
  test('has its own words in Vietnamese, none left in English', () => {
    for (const problem of problems) expect(problemText(problem, 'vi')).not.toBe(problemText(problem, 'en'));
  });

  test.each<unknown>(['fr', 'constructor', 'vi_VN', '', undefined, ['vi'], Object.create(null)])(
    'refuses %j, which has no words of ours',
    (lang) => {
      const problem: Problem = { code: 'vector/upper-case', path: '', values: {} };
      expect(refusal(() => problemText(problem, lang as MessageLanguage))).toMatchObject({
        code: 'input/language',
        path: '/lang',
        values: { known: ['vi', 'en'] },
      });
    },
  );

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
      'Tiêu chí “A1” không có phương án 9 (có 3 phương án); hãy chọn một phương án được in.',
      'Criterion “A1” has no option 9 (it has 3); choose one that is printed.',
    ],
    [
      () => decode(tea, 'x'),
      'Chuỗi bị hỏng (không đúng dạng); hãy sao chép lại đầy đủ.',
      'The string is damaged (form); copy it again in full.',
    ],
  ])('says what really was refused', (act, vi, en) => {
    const problem = refusal(act);
    expect(problemText(problem, 'vi')).toBe(vi);
    expect(problemText(problem, 'en')).toBe(en);
  });
});
