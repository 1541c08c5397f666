/** Totals, sections and the rank by total: exact, never rounded. */
import { describe, expect, test } from 'vitest';
import { score } from '../src/index.js';
import { resultSchema } from '../src/schema.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { FULL, tea } from './fixtures/tea.js';

describe('a total', () => {
  test('is the sum of the points picked, by section too', () => {
    expect(score(tea, { picks: FULL })).toMatchObject({
      total: 100,
      sections: { A: 40, B: 25, C: 35 },
      starsByTotal: 5,
      stars: 5,
    });
  });

  test('has no binary noise where points have decimals', () => {
    const tenths = flatSet([leaf('a', 0.1), leaf('b', 0.2), leaf('c', 0.7)]);
    expect(score(tenths, { picks: { a: 1, b: 1 } }).total).toBe(0.3);
    expect(score(tenths, { picks: { a: 1, b: 1, c: 1 } }).sections).toEqual({ S: 1 });
  });

  test.each([
    [0, 1],
    [29, 1],
    [30, 2],
    [49, 2],
    [50, 3],
    [69, 3],
    [70, 4],
    [89, 4],
    [90, 5],
    [100, 5],
  ])('of %s is in band %s: a threshold belongs to the band above', (total, stars) => {
    const result = score(flatSet([leaf('a', total)], { max: 100 }), { picks: { a: 1 } });
    expect(result).toMatchObject({ total, starsByTotal: stars, stars });
  });

  test('a total of 89.95 is not 90', () => {
    const set = flatSet([leaf('a', 40.5, 50), leaf('b', 49.45, 50)]);
    expect(score(set, { picks: { a: 1, b: 1 } })).toMatchObject({ total: 89.95, starsByTotal: 4, stars: 4 });
  });

  test('of thirty tenths reaches a threshold of exactly 3', () => {
    const criteria = Array.from({ length: 30 }, (_, i) => leaf(`c${i}`, 0.1));
    const set = flatSet(criteria, {
      bands: [3, 0].map((from, i) => ({ rank: 2 - i, from })),
      minimumRanks: [],
    });
    const picks = Object.fromEntries(criteria.map(({ id }) => [id, 1]));
    expect(score(set, { picks })).toMatchObject({ total: 3, stars: 2 });
  });

  test('an empty sheet is not 90', () => {
    const { total, starsByTotal, stars, outcome } = score(tea, { picks: {} });
    expect({ total, starsByTotal, stars, outcome }).toEqual({
      total: 0,
      starsByTotal: 1,
      stars: 1,
      outcome: 'incomplete',
    });
  });
});

describe('a result', () => {
  test('names its pack and set and lists every criterion as printed, with state, pick and points', () => {
    const result = score(tea, { picks: { ...FULL, B1: 1 } });
    expect(result).toMatchObject({ pack: 'test-tea', set: 7 });
    expect(result.criteria.map(({ criterion, points, max }) => [criterion, points, max])).toEqual([
      ['A1', 10, 10],
      ['A2.1', 12, 12],
      ['A2.2', 8, 8],
      ['A3', 10, 10],
      ['B1', 0, 5],
      ['B2', 0, 10],
      ['B3', 10, 10],
      ['C1.1', 10, 10],
      ['C1.2', 10, 10],
      ['C2', 15, 15],
    ]);
    expect(result.criteria[5]).toEqual({
      criterion: 'B2',
      section: 'B',
      state: 'not-applicable',
      pick: 3,
      points: 0,
      max: 10,
    });
  });

  test('gives the maximum of a criterion in points, not in the units it is computed in', () => {
    const { criteria } = score(flatSet([leaf('a', 0.25, 2.5)]), { picks: { a: 2 } });
    expect(criteria).toMatchObject([{ points: 2.5, max: 2.5 }]);
  });

  test.each<[string, Parameters<typeof score>[1]]>([
    ['full', { picks: FULL }],
    ['empty', { picks: {} }],
    ['stopped', { picks: FULL, declared: ['A2.stop'] }],
    ['disqualified', { picks: FULL, declared: ['dossier'] }],
  ])('of a %s sheet is plain JSON in its published shape', (_, sheet) => {
    const result = score(tea, sheet);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test('of a sheet scored before does not change with later ones', () => {
    const first = score(tea, { picks: FULL });
    const kept = JSON.stringify(first);
    score(tea, { picks: {}, declared: ['A2.stop'] });
    expect(JSON.stringify(first)).toBe(kept);
    expect(score(tea, { picks: FULL })).toEqual(first);
  });
});
