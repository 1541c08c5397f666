/** The pick 0: none of the printed options is true. It is an answer, is worth nothing, and misses all that is asked. */
import { describe, expect, test } from 'vitest';
import {
  compileSet,
  council,
  decode,
  diff,
  encode,
  explain,
  interval,
  migrate,
  nextStar,
  problemText,
  score,
  type MinimumPolicy,
} from '../src/index.js';
import { parseAssessment, type Criterion } from '../src/schema.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';

const cases: Criterion = {
  id: 'market',
  title: 'market',
  max: 30,
  cases: [1, 2].map((no) => ({ no, title: `case ${no}` })),
  options: [
    { points: 10, text: 'home, some', case: 1 },
    { points: 30, text: 'home, much', case: 1, minimum: 4 },
    { points: 20, text: 'abroad', case: 2 },
  ],
};
/** One criterion without an option worth nothing, one with, one of two cases, one box. */
const set = flatSet([
  leaf('mark', 20, '40*3', 50),
  leaf('story', 0, 10),
  cases,
  { id: 'box', title: 'box', max: 10, tick: true },
]);
const FULL = { mark: 3, story: 2, market: 2, box: 1 };

describe('where 0 may stand', () => {
  test.each([
    ['an option worth nothing', leaf('a', 0, 5), false],
    ['no option worth nothing', leaf('a', 1, 5), true],
    ['an option worth nothing that is not the first', leaf('a', 5, 0), false],
    ['a single option', leaf('a', 5), true],
    ['halves of a point', leaf('a', 0.5, 1), true],
    ['two cases, neither worth nothing', cases, true],
    [
      'two cases, one with an option worth nothing',
      { ...cases, options: [...cases.options!, { points: 0, text: 'none', case: 2 }] },
      false,
    ],
    ['a box to tick', { id: 'a', title: 'a', max: 5, tick: true as const }, false],
  ])('%s', (_, criterion: Criterion, may) => {
    expect(compileSet(flatSet([criterion])).leaves[0]?.none !== null).toBe(may);
  });

  test('where an option is worth nothing, 0 is refused and that option named', () => {
    const problem = refusal(() => score(set, { picks: { story: 0 } }));
    expect(problem).toEqual({
      code: 'sheet/none-of-these',
      path: '/picks/story',
      values: { criterion: 'story', option: 1 },
    });
    expect(problemText(problem, 'vi')).toContain('hãy chọn phương án 1');
  });

  test('a condition cannot be set off by it', () => {
    const conditions = [
      { id: 'out', effect: 'disqualified', text: '', when: [{ criterion: 'a', option: 0 }] },
    ] as const;
    expect(refusal(() => compileSet(flatSet([leaf('a', 5)], { conditions }))).code).toBe(
      'pack/unknown-option',
    );
  });
});

describe('a sheet with none of these', () => {
  test('is answered, worth nothing, and misses what any case asks', () => {
    const result = score(set, { picks: { ...FULL, mark: 0, market: 0 } });
    expect(result).toMatchObject({ outcome: 'rated', total: 20, unanswered: [] });
    expect(result.criteria[0]).toMatchObject({ state: 'scored', pick: 0, points: 0 });
    expect(result.minimumsMissed).toEqual({
      3: [{ criterion: 'mark', option: 2, pick: 0 }],
      4: [
        { criterion: 'mark', option: 2, pick: 0 },
        { criterion: 'market', option: 2, pick: 0 },
      ],
      5: [
        { criterion: 'mark', option: 2, pick: 0 },
        { criterion: 'market', option: 2, pick: 0 },
      ],
    });
  });

  test('is explained as such, not as unanswered', () => {
    const sheet = { picks: { ...FULL, mark: 0 } };
    const sentence = explain(set, score(set, sheet), 'en').find(
      ({ values }) => values['criterion'] === 'mark',
    );
    expect(sentence?.code).toBe('none-of-these');
    expect(sentence?.text).toContain('none true');
  });

  test('can become no more, while an unanswered criterion can', () => {
    const { mark: _, ...rest } = FULL;
    expect(interval(set, { picks: { ...FULL, mark: 0 } }).total).toEqual({ least: 50, most: 50 });
    expect(interval(set, { picks: rest }).total).toEqual({ least: 50, most: 100 });
  });

  test('is a step from the first option, and is never advised', () => {
    const next = nextStar(set, { picks: { ...FULL, mark: 0 } }, { target: 4 });
    expect(next).toMatchObject({
      reachable: true,
      changes: [{ criterion: 'mark', from: 0, to: 2, effort: 2 }],
    });
    const stops = flatSet([leaf('a', 60), leaf('b', 40)], {
      conditions: [{ id: 's', effect: 'stop', text: '', after: 'a', when: [{ criterion: 'a', option: 1 }] }],
    });
    expect(nextStar(stops, { picks: { a: 1, b: 1 } }, { target: 4 }).reachable).toBe(false);
  });

  test('goes into a short code and comes back', () => {
    const sheet = { picks: { ...FULL, mark: 0, market: 0 }, declared: [] };
    expect(encode(set, sheet)).toContain('.0201.');
    expect(decode(set, encode(set, sheet))).toEqual(sheet);
  });

  test('differs from one that is not answered', () => {
    const { mark: _, ...rest } = FULL;
    expect(diff(set, { picks: rest }, { picks: { ...FULL, mark: 0 } }).criteria).toMatchObject([
      { criterion: 'mark', from: { state: 'unanswered', pick: null }, to: { state: 'scored', pick: 0 } },
    ]);
  });
});

test('a code of before is read as it was', () => {
  expect(decode(set, '1.test-flat.1.3221.-.1cj0hfa')).toEqual({ picks: FULL, declared: [] });
});

describe('a council with none of these', () => {
  const ballots = (...marks: number[]) => marks.map((mark) => ({ picks: { ...FULL, mark } }));
  const everyPolicy: readonly MinimumPolicy[] = ['average', 'majority', 'unanimous'];

  // The minimum is worth 40 points: 50, 50 and 0 are 100 of 120.
  test.each<[number[], MinimumPolicy[]]>([
    [
      [3, 3, 0],
      ['average', 'unanimous'],
    ],
    [
      [2, 0, 0],
      ['average', 'majority', 'unanimous'],
    ],
    [[3, 3, 3], []],
  ])('the picks %j miss the minimum under %j', (marks, policies) => {
    const missing = everyPolicy.filter((policy) =>
      council(set, ballots(...marks), policy).minimumsMissed[3]?.some(
        ({ criterion }) => criterion === 'mark',
      ),
    );
    expect(missing).toEqual(policies);
  });

  test('counts it as no points given, in any case', () => {
    const result = council(set, [{ picks: FULL }, { picks: { ...FULL, market: 0 } }]);
    expect(result.averageTotal).toBe('85/1');
    expect(result.minimumsMissed[4]).toEqual([{ criterion: 'market' }]);
  });
});

describe('carried to a decision that follows', () => {
  const other = flatSet([leaf('1', 10, 90), leaf('2', 0, 10)]);
  const to = { ...other, pack: { ...other.pack, id: 'new' } };
  const former = flatSet([leaf('a', 0, 90), leaf('b', 5, 10)]);
  const map = {
    from: 'test-flat',
    to: 'new',
    why: { same: 'The same.', gone: 'Gone.', look: 'Look again.' },
    sets: [
      {
        from: 1,
        to: 1,
        criteria: [
          {
            from: 'a',
            to: '1',
            options: [
              { to: null, how: 'lost', why: 'gone' },
              { to: 2, how: 'exact', why: 'same' },
            ],
            none: { to: 0, how: 'doubtful', why: 'gone' },
          },
          {
            from: 'b',
            to: '2',
            options: [
              { to: 2, how: 'exact', why: 'same' },
              { to: 2, how: 'exact', why: 'same' },
            ],
            none: { to: 1, how: 'doubtful', why: 'look' },
          },
        ],
        added: [],
        conditions: [],
      },
    ],
  } as const;
  const sheet = (picks: Record<string, number>) =>
    parseAssessment({ format: 'ocop-assessment/0', pack: 'test-flat', set: 1, picks });

  test('an option worth nothing that is gone becomes none of these, to be looked at', () => {
    const { assessment, doubtful } = migrate(sheet({ a: 1 }), { map, from: former, to });
    expect(assessment.picks).toEqual({ 1: 0 });
    expect(doubtful).toEqual([
      {
        what: 'answer',
        code: 'doubtful',
        from: { criterion: 'a', option: 1, points: 0 },
        to: { criterion: '1', option: 0, points: 0 },
        why: 'Gone.',
      },
    ]);
  });

  test('none of these becomes the option worth nothing, to be looked at', () => {
    const { assessment, doubtful } = migrate(sheet({ b: 0 }), { map, from: former, to });
    expect(assessment.picks).toEqual({ 2: 1 });
    expect(doubtful).toMatchObject([{ from: { option: 0 }, to: { option: 1 }, why: 'Look again.' }]);
  });

  test('a way that says nothing of it loses it by name', () => {
    const [{ none: _, ...b }] = [map.sets[0].criteria[1]];
    const silent = { ...map, sets: [{ ...map.sets[0], criteria: [map.sets[0].criteria[0], b] }] };
    expect(migrate(sheet({ b: 0 }), { map: silent, from: former, to }).lost).toMatchObject([
      { code: 'option-gone', from: { criterion: 'b', option: 0 } },
    ]);
  });
});
