/** Minimums: cumulative, judged by rank within the case picked, every one that is missed named. */
import { describe, expect, test } from 'vitest';
import { score, type MissedMinimum } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { FULL, tea } from './fixtures/tea.js';

describe('stars after minimums', () => {
  // One criterion gives the points, the other carries the marks.
  const set = flatSet([leaf('points', 30, 50, 70, 90), leaf('asked', 0, '0*3', '0*4', '10*5')]);

  test.each([
    [4, 4, 5],
    [4, 3, 4],
    [4, 2, 3],
    [4, 1, 2],
    [3, 4, 4],
    [3, 2, 3],
    [2, 1, 2],
    [1, 4, 2],
  ])('points %s and the marked option %s give %s', (points, asked, stars) => {
    expect(score(set, { picks: { points, asked } }).stars).toBe(stars);
  });

  test('a product with every point but one minimum missed gets no certificate', () => {
    const almost = flatSet([leaf('points', 100), leaf('asked', 0, '0*3')]);
    const { total, starsByTotal, stars } = score(almost, { picks: { points: 1, asked: 1 } });
    expect({ total, starsByTotal, stars }).toEqual({ total: 100, starsByTotal: 5, stars: 2 });
  });

  test('a minimum missed for more stars than the points give takes nothing away', () => {
    expect(score(tea, { picks: { ...FULL, A1: 2, 'A2.1': 3, A3: 1 } })).toMatchObject({
      total: 81,
      stars: 4,
      minimumsMissed: { 5: [{ criterion: 'A1' }] },
    });
  });

  test('without minimum ranks stars are stars by total', () => {
    const free = flatSet([leaf('a', 0, 92)], { minimumRanks: [] });
    expect(score(free, { picks: { a: 2 } })).toMatchObject({ stars: 5, minimumsMissed: {} });
  });

  test('a rank between two with minimums asks what the lower one asks', () => {
    const gap = flatSet([leaf('points', 90), leaf('asked', 0, '0*3', '0*5')], { minimumRanks: [3, 5] });
    expect(score(gap, { picks: { points: 1, asked: 2 } }).stars).toBe(4);
    expect(score(gap, { picks: { points: 1, asked: 1 } }).stars).toBe(2);
  });
});

type Missed = Record<number, MissedMinimum[]>;

describe('minimumsMissed', () => {
  test.each<[string, Record<string, number>, Missed]>([
    ['nothing', {}, { 3: [], 4: [], 5: [] }],
    [
      'the option needed and the one picked, at every rank that misses it',
      { A1: 1 },
      {
        3: [{ criterion: 'A1', option: 2, pick: 1 }],
        4: [{ criterion: 'A1', option: 2, pick: 1 }],
        5: [{ criterion: 'A1', option: 3, pick: 1 }],
      },
    ],
    [
      'a mark at a lower rank again at the higher ones: minimums are cumulative',
      { 'A2.1': 1 },
      {
        3: [{ criterion: 'A2.1', option: 2, pick: 1 }],
        4: [{ criterion: 'A2.1', option: 3, pick: 1 }],
        5: [{ criterion: 'A2.1', option: 3, pick: 1 }],
      },
    ],
    [
      'criteria in printed order',
      { C2: 1, A1: 2 },
      {
        3: [],
        4: [],
        5: [
          { criterion: 'A1', option: 3, pick: 2 },
          { criterion: 'C2', option: 2, pick: 1 },
        ],
      },
    ],
    [
      'the option of the first case when the first case is picked',
      { B3: 2 },
      {
        3: [],
        4: [{ criterion: 'B3', option: 3, pick: 2 }],
        5: [{ criterion: 'B3', option: 3, pick: 2 }],
      },
    ],
    [
      'the option of the second case when the second case is picked',
      { B3: 4 },
      { 3: [], 4: [], 5: [{ criterion: 'B3', option: 5, pick: 4 }] },
    ],
    ['nothing for the highest option of the second case', { B3: 5 }, { 3: [], 4: [], 5: [] }],
  ])('names %s', (_, picks, missed) => {
    expect(score(tea, { picks: { ...FULL, ...picks } }).minimumsMissed).toEqual(missed);
  });

  test('an unanswered criterion misses whatever any case asks, with no pick', () => {
    const { B3: _market, ...picks } = FULL;
    expect(score(tea, { picks }).minimumsMissed).toEqual({
      3: [{ criterion: 'B3', option: 2, pick: null }],
      4: [{ criterion: 'B3', option: 3, pick: null }],
      5: [{ criterion: 'B3', option: 3, pick: null }],
    });
  });

  test('an option with fewer points but a higher place in its case reaches the minimum', () => {
    const odd = flatSet([leaf('points', 90), leaf('asked', 5, '3*3', 2)]);
    const misses = (asked: number) => score(odd, { picks: { points: 1, asked } }).minimumsMissed[3];
    expect(misses(1)).toEqual([{ criterion: 'asked', option: 2, pick: 1 }]);
    expect(misses(3)).toEqual([]);
  });

  test('a criterion that does not apply misses nothing', () => {
    const result = score(tea, { picks: { ...FULL, B1: 1, B2: 1 } });
    expect(result.minimumsMissed).toEqual({ 3: [], 4: [], 5: [] });
    expect(result).toMatchObject({ total: 85, stars: 4 });
  });

  test('a criterion that was not evaluated misses everything it asks, whatever its pick', () => {
    expect(score(tea, { picks: FULL, declared: ['A2.stop'] }).minimumsMissed).toEqual({
      3: [{ criterion: 'B3', option: 2, pick: null }],
      4: [
        { criterion: 'B2', option: 2, pick: null },
        { criterion: 'B3', option: 3, pick: null },
      ],
      5: [
        { criterion: 'B2', option: 2, pick: null },
        { criterion: 'B3', option: 3, pick: null },
        { criterion: 'C2', option: 2, pick: null },
      ],
    });
  });
});
