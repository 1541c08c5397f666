/** Points with decimals become whole numbers, exactly. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSet, score } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';

const compiled = (...points: number[]) => compileSet(flatSet([leaf('a', ...points)]));

describe('the scale of a set', () => {
  test.each<[string, number[], number, number[]]>([
    ['whole points', [0, 7], 1, [0, 7]],
    ['half points', [0.5, 2], 10, [5, 20]],
    ['tenths, which binary numbers cannot hold', [0.1, 0.7], 10, [1, 7]],
    ['hundredths', [0.29, 1.1], 100, [29, 110]],
    ['thousandths', [0.001, 1.005], 1_000, [1, 1_005]],
  ])('%s', (_, points, scale, whole) => {
    const set = compiled(...points);
    expect(set.scale).toBe(scale);
    expect(set.leaves[0]?.options.map((option) => option.points)).toEqual(whole);
  });

  test('is fine enough for every threshold too', () => {
    const set = compileSet(
      flatSet([leaf('a', 10)], {
        bands: [
          { rank: 2, from: 2.25 },
          { rank: 1, from: 0 },
        ],
        minimumRanks: [],
      }),
    );
    expect(set.scale).toBe(100);
    expect(set.bands).toEqual([
      { rank: 2, from: 225 },
      { rank: 1, from: 0 },
    ]);
  });

  test.each([0.0001, 1.00005, 1e-7, 0.1 + 0.2])('%s is finer than a thousandth and refused', (points) => {
    expect(refusal(() => compiled(points, 2))).toEqual({
      code: 'pack/points',
      path: '/sections/0/criteria/0/options/0/points',
      values: { points: String(points) },
    });
  });

  test('sums of any thousandths are what the sums of whole thousandths are', () => {
    const thousandths = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(thousandths, (wholes) => {
        const set = flatSet(wholes.map((whole, i) => leaf(`c${i}`, whole / 1_000)));
        const picks = Object.fromEntries(wholes.map((_, i) => [`c${i}`, 1]));
        expect(score(set, { picks }).total).toBe(wholes.reduce((sum, whole) => sum + whole, 0) / 1_000);
      }),
    );
  });
});
