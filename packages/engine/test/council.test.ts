/** A council's average, its stars and which ballots count. */
import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { council, score } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { setWithFullSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const full = { picks: FULL };
const out = { picks: FULL, declared: ['dossier'] };
const common = { picks: FULL, declared: ['A2.ineligible'] };
const stopped = { picks: FULL, declared: ['A2.stop'] };
const partial = { picks: { A1: 3 } };

describe('the average of a council', () => {
  test('is an exact ratio, compared exactly: 89.996 is not 90 and is shown as 89.99', () => {
    const set = flatSet([leaf('a', 89.98, 90)], { minimumRanks: [] });
    const ballots = [1, 2, 2, 2, 2].map((a) => ({ picks: { a } }));
    expect(council(set, ballots)).toMatchObject({
      averageTotal: '22499/250',
      shownTotal: '89.99',
      starsByTotal: 4,
      stars: 4,
    });
  });

  test('of exactly 90 is 90, from members on both sides of it', () => {
    const set = flatSet([leaf('a', 85, 95)], { minimumRanks: [] });
    const ballots = [{ picks: { a: 1 } }, { picks: { a: 2 } }];
    expect(council(set, ballots)).toMatchObject({ averageTotal: '90/1', shownTotal: '90.00', stars: 5 });
  });

  test('and its band are what decimal arithmetic says, whatever the points', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 6 });
    const cast = fc.array(fc.nat(5), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(points, cast, (thousandths, votes) => {
        const worth = thousandths.map((whole) => new Decimal(whole).div(1_000));
        const set = flatSet([leaf('a', ...worth.map(Number))], { minimumRanks: [], max: 100 });
        const picked = votes.map((vote) => vote % worth.length);
        const total = Decimal.sum(...picked.map((index) => worth[index]!));
        const answer = council(
          set,
          picked.map((index) => ({ picks: { a: index + 1 } })),
        );
        const [n = '', d = ''] = answer.averageTotal!.split('/');
        expect(new Decimal(n).times(votes.length).eq(total.times(d))).toBe(true);
        const reached = [90, 70, 50, 30, 0].findIndex((from) => total.gte(from * votes.length));
        expect(answer.starsByTotal).toBe(5 - reached);
      }),
    );
  });

  test('does not depend on the order of the ballots', () => {
    const ballots = [full, stopped, { picks: { ...FULL, A1: 2 } }, out];
    const { ballots: _there, ...there } = council(tea, ballots);
    const { ballots: _back, ...back } = council(tea, ballots.toReversed());
    expect(back).toEqual(there);
  });

  test('of copies of one sheet is the score of that sheet', () => {
    const rated = setWithFullSheet.filter(({ set, sheet }) => score(set, sheet).stars !== null);
    const policy = fc.constantFrom('majority' as const, 'unanimous' as const);
    fc.assert(
      fc.property(rated, fc.integer({ min: 1, max: 4 }), policy, ({ set, sheet }, members, minimums) => {
        const own = score(set, sheet);
        const answer = council(set, Array(members).fill(sheet) as (typeof sheet)[], minimums);
        expect(answer).toMatchObject({ outcome: 'rated', starsByTotal: own.starsByTotal, stars: own.stars });
      }),
    );
  });
});

describe('ballots', () => {
  test('are named by their member, else by their place, with what became of each', () => {
    expect(council(tea, [{ ...full, member: 'Bà Hoa' }, out, stopped]).ballots).toEqual([
      { ballot: 'Bà Hoa', outcome: 'rated', total: 100, counted: true },
      { ballot: '2', outcome: 'disqualified', total: 100, counted: false },
      { ballot: '3', outcome: 'stopped', total: 30, counted: true },
    ]);
  });

  test('that are incomplete are refused by name', () => {
    expect(refusal(() => council(tea, [full, { ...partial, member: 'Ông Ba' }]))).toEqual({
      code: 'council/incomplete-ballot',
      path: '/1',
      values: {
        ballot: 'Ông Ba',
        unanswered: ['A2.1', 'A2.2', 'A3', 'B1', 'B2', 'B3', 'C1.1', 'C1.2', 'C2'],
      },
    });
    expect(refusal(() => council(tea, [partial])).values).toMatchObject({ ballot: '1' });
  });

  test('that are incomplete are left out when the caller says so', () => {
    const answer = council(tea, [full, partial], { incomplete: 'exclude' });
    expect(answer).toMatchObject({ averageTotal: '100/1', stars: 5 });
    expect(answer.ballots[1]).toEqual({ ballot: '2', outcome: 'incomplete', total: 10, counted: false });
  });

  test('that were stopped count with their total, what was not evaluated counting 0', () => {
    expect(council(tea, [full, stopped])).toMatchObject({ averageTotal: '65/1', starsByTotal: 3 });
  });

  test.each<[string, Parameters<typeof council>[1], Parameters<typeof council>[2]]>([
    ['none cast', [], {}],
    ['only incomplete ones, left out', [partial, partial], { incomplete: 'exclude' }],
    ['one disqualified and one ineligible', [out, common], {}],
  ])('with %s there is no ballot to average', (_, ballots, policy) => {
    expect(refusal(() => council(tea, ballots, policy))).toEqual({
      code: 'council/no-ballot',
      path: '',
      values: {},
    });
  });

  test('with a fault in one of them are refused as a sheet is', () => {
    expect(refusal(() => council(tea, [full, { picks: { A1: 9 } }])).code).toBe('sheet/unknown-option');
  });
});

describe('a product that members find disqualified or ineligible', () => {
  test.each<[string, Parameters<typeof council>[1], object]>([
    [
      'by one of three: that ballot is left out',
      [full, out, { picks: { ...FULL, A3: 1 } }],
      { outcome: 'rated', averageTotal: '95/1', stars: 5 },
    ],
    [
      'by half: those ballots are left out',
      [full, out],
      { outcome: 'rated', averageTotal: '100/1', stars: 5 },
    ],
    [
      'by more than half: that is the outcome, without stars',
      [full, out, out],
      { outcome: 'disqualified', averageTotal: '100/1', starsByTotal: 5, stars: null },
    ],
    [
      'by all: there is nothing to average',
      [out, out],
      { outcome: 'disqualified', averageTotal: null, shownTotal: null, starsByTotal: null, stars: null },
    ],
    ['ineligible by more than half', [common, common, full], { outcome: 'ineligible', stars: null }],
    ['by two, in two ways: neither has more than half', [out, common, full], { outcome: 'rated', stars: 5 }],
  ])('%s', (_, ballots, answer) => {
    expect(council(tea, ballots)).toMatchObject(answer);
  });

  test('the majority is one of the ballots that are cast, without those left out as incomplete', () => {
    const ballots = [out, out, full, partial];
    expect(council(tea, ballots, { incomplete: 'exclude' }).outcome).toBe('disqualified');
  });
});

describe('what is no ballot', () => {
  test.each([null, undefined, 3, 'sheet', {}])('%j is refused as a sheet', (ballot) => {
    expect(refusal(() => council(tea, [full, ballot as typeof full]))).toMatchObject({
      code: 'sheet/shape',
    });
  });
});
