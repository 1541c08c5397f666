/** How a council judges a minimum, by each policy. */
import { describe, expect, test } from 'vitest';
import { council, type MinimumPolicy } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

/** The criteria missed at a rank, each ballot full but for what is given. */
function missed(rank: number, policy: MinimumPolicy, ...changes: Record<string, number>[]): string[] {
  const ballots = changes.map((change) => ({ picks: { ...FULL, ...change } }));
  return (council(tea, ballots, policy).minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
}

describe('a minimum of 8 points at four stars', () => {
  // The options of A2.1 are worth 0, 4, 8 and 12 points.
  test.each<[number[], MinimumPolicy[]]>([
    [[3, 3, 3], []],
    [
      [3, 3, 2],
      ['average', 'unanimous'],
    ],
    [[4, 3, 2], ['unanimous']],
    [
      [4, 2],
      ['majority', 'unanimous'],
    ],
    [[4, 4, 1], ['unanimous']],
    [
      [4, 2, 2],
      ['average', 'majority', 'unanimous'],
    ],
    [
      [1, 1, 1],
      ['average', 'majority', 'unanimous'],
    ],
  ])('with the picks %j is missed by the policies %j', (picks, policies) => {
    const ballots = picks.map((pick) => ({ 'A2.1': pick }));
    const missing = (['average', 'majority', 'unanimous'] as const).filter((policy) =>
      missed(4, policy, ...ballots).includes('A2.1'),
    );
    expect(missing).toEqual(policies);
  });
});

describe('a policy', () => {
  const ballots = [{ picks: FULL }, { picks: { ...FULL, 'A2.1': 2 } }];

  test('is `average` when none is named, and the result always names it', () => {
    expect(council(tea, ballots)).toEqual(council(tea, ballots, 'average'));
    expect(council(tea, ballots).policy).toBe('average');
  });

  test('may be named alone or among others', () => {
    expect(council(tea, ballots, { minimums: 'majority' })).toEqual(council(tea, ballots, 'majority'));
  });

  test('decides the stars', () => {
    expect(council(tea, ballots, 'average').stars).toBe(5);
    expect(council(tea, ballots, 'unanimous')).toMatchObject({
      starsByTotal: 5,
      stars: 3,
      minimumsMissed: { 3: [], 4: [{ criterion: 'A2.1' }], 5: [{ criterion: 'A2.1' }] },
    });
  });

  test.each<[unknown, string]>([
    ['median', '"median"'],
    ['__proto__', '"__proto__"'],
    ['toString', '"toString"'],
    ['', '""'],
  ])('%s is unknown', (policy, shown) => {
    expect(refusal(() => council(tea, ballots, policy as MinimumPolicy))).toEqual({
      code: 'council/unknown-policy',
      path: '/policy',
      values: { policy: shown, known: ['average', 'majority', 'unanimous'] },
    });
  });
});

describe('where members picked different cases', () => {
  // At four stars the first case asks for 10 points, the second for 4.
  test('the average is held against what each member had to give', () => {
    expect(missed(4, 'average', { B3: 2 }, { B3: 5 })).toEqual([]);
    expect(missed(4, 'average', { B3: 2 }, { B3: 4 })).toEqual(['B3']);
  });

  test('each member is judged in the case picked', () => {
    expect(missed(4, 'unanimous', { B3: 3 }, { B3: 4 })).toEqual([]);
    expect(missed(5, 'majority', { B3: 3 }, { B3: 4 })).toEqual(['B3']);
  });

  test('points given in a case that asks for nothing do not make up for another case', () => {
    const option = (points: number, no: number, minimum?: number) => ({
      points,
      text: '',
      case: no,
      ...(minimum && { minimum }),
    });
    const market = {
      id: 'market',
      title: '',
      max: 30,
      cases: [
        { no: 1, title: '' },
        { no: 2, title: '' },
      ],
      options: [option(0, 1), option(10, 1, 3), option(30, 2)],
    };
    const set = flatSet([leaf('base', 90), market]);
    const ballots = [1, 3].map((pick) => ({ picks: { base: 1, market: pick } }));
    expect(council(set, ballots).minimumsMissed[3]).toEqual([{ criterion: 'market' }]);
  });
});

describe('members to whom a criterion does not apply', () => {
  const without = { B1: 1 };

  test.each(['average', 'majority', 'unanimous'] as const)('have no say in it (%s)', (policy) => {
    expect(missed(4, policy, without, { B2: 2 })).toEqual([]);
    expect(missed(4, policy, without, without, { B2: 1 })).toEqual(['B2']);
    expect(missed(4, policy, without, without)).toEqual([]);
  });

  test('are not those for whom it was not evaluated: these give 0 and reach nothing', () => {
    const [stopped, whole] = [{ picks: FULL, declared: ['A3.stop'] }, { picks: FULL }];
    const atThree = (policy: MinimumPolicy, ...ballots: (typeof whole)[]) =>
      council(tea, ballots, policy).minimumsMissed[3];
    // B3 asks for 6 points at three stars: 0 and 10 are 5 on average.
    expect(atThree('average', stopped, whole)).toEqual([{ criterion: 'B3' }]);
    expect(atThree('average', stopped, whole, whole)).toEqual([]);
    expect(atThree('majority', stopped, whole)).toEqual([{ criterion: 'B3' }]);
    expect(atThree('unanimous', stopped, whole, whole)).toEqual([{ criterion: 'B3' }]);
  });
});
