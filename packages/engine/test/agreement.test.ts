/** Agreement, against worked examples that others have published. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaOf, countUnits, type Unit } from '../src/agreement/alpha.js';
import { alphaInterval } from '../src/agreement/bootstrap.js';
import { deviationOf } from '../src/agreement/deviation.js';
import { disagreementOf } from '../src/agreement/disagreement.js';
import { signTest } from '../src/agreement/tendency.js';
import { decimalOf, figure } from '../src/exact/decimal.js';
import { compare, ratio, ratioText, type Ratio } from '../src/exact/ratio.js';

const number = (value: Ratio | undefined): number => Number(value && figure(decimalOf(value)));
const _ = undefined;

/** Four observers, twelve units, gaps: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, part C. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const unitsOf = (observers: readonly (readonly (number | undefined)[])[]): Unit[] =>
  (observers[0] ?? []).map((_unit, at) =>
    observers.map((observer) => observer[at]).filter((value) => value !== undefined),
  );
const found = countUnits(unitsOf(OBSERVERS));

/** Written as the definition reads, in floats, value by value: a second opinion. */
function naiveAlpha(units: readonly Unit[]): number {
  const paired = units.filter(({ length }) => length > 1);
  const values = paired.flat();
  const difference = (c: number, k: number): number => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = values.filter((value) => value >= low && value <= high).length;
    const ends =
      values.filter((value) => value === low).length + values.filter((value) => value === high).length;
    return c === k ? 0 : (between - ends / 2) ** 2;
  };
  let [observed, expected] = [0, 0];
  for (const unit of paired)
    for (const [i, c] of unit.entries())
      for (const [j, k] of unit.entries()) if (i !== j) observed += difference(c, k) / (unit.length - 1);
  for (const [i, c] of values.entries())
    for (const [j, k] of values.entries()) if (i !== j) expected += difference(c, k) / (values.length - 1);
  return 1 - observed / expected;
}

describe("Krippendorff's alpha, ordinal", () => {
  test('of four observers and twelve units is 0.815', () => {
    expect(number(alphaOf(found)).toFixed(3)).toBe('0.815');
  });

  test('is 1 where all agree, and undefined where all gave one value', () => {
    expect(
      ratioText(
        alphaOf(
          countUnits([
            [1, 1],
            [2, 2],
            [3, 3],
          ]),
        )!,
      ),
    ).toBe('1/1');
    expect(
      alphaOf(
        countUnits([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBeUndefined();
    expect(alphaOf(countUnits([[1], [2]]))).toBeUndefined();
  });

  test('is what the definition gives, to 1e-9, whoever stands first', () => {
    const unit = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        const alpha = alphaOf(countUnits(units));
        const again = alphaOf(countUnits(units.toReversed().map((one) => one.toReversed())));
        expect(again && ratioText(again)).toBe(alpha && ratioText(alpha));
        const naive = naiveAlpha(units);
        if (alpha) expect(number(alpha)).toBeCloseTo(naive, 9);
        else expect(naive).toBeNaN();
      }),
    );
  });
});

describe('the interval of alpha', () => {
  test('holds alpha, and is the same each time', () => {
    const interval = alphaInterval(found)!;
    const alpha = alphaOf(found)!;
    expect(compare(interval.from, alpha)).toBeLessThan(0);
    expect(compare(interval.to, alpha)).toBeGreaterThan(0);
    expect(alphaInterval(found)).toEqual(interval);
  });

  test('is what all possible draws of five units give', () => {
    const small = countUnits(unitsOf(OBSERVERS).slice(0, 5));
    const units = small.counts.length;
    const alphas: number[] = [];
    for (let draw = 0; draw < units ** units; draw++) {
      const drawn = Array.from({ length: units }, (__, at) => Math.floor(draw / units ** at) % units);
      const alpha = alphaOf({ ...small, counts: drawn.map((unit) => small.counts[unit]!) });
      if (alpha) alphas.push(number(alpha));
    }
    alphas.sort((a, b) => a - b);
    const end = (share: number): number => alphas[Math.ceil(share * alphas.length) - 1]!;
    const interval = alphaInterval(small)!;
    expect(number(interval.from)).toBeCloseTo(end(0.025), 9);
    expect(number(interval.to)).toBeCloseTo(end(0.975), 9);
  });

  test('is not given for four units', () => {
    expect(alphaInterval(countUnits(unitsOf(OBSERVERS).slice(0, 4)))).toBeUndefined();
  });
});

/** NIST, Statistical Reference Datasets, univariate: data and certified standard deviations. */
const thousands = (...values: readonly number[]): Ratio[] =>
  values.map((value) => ratio(Math.round(value * 10), 10));
const NIST: readonly (readonly [string, readonly Ratio[], number])[] = [
  ['NumAcc1', thousands(10_000_001, 10_000_003, 10_000_002), 1],
  ['NumAcc2', thousands(1.2, ...Array.from({ length: 1_000 }, (__, at) => (at % 2 === 0 ? 1.1 : 1.3))), 0.1],
  [
    'NumAcc3',
    thousands(
      1_000_000.2,
      ...Array.from({ length: 1_000 }, (__, at) => (at % 2 === 0 ? 1_000_000.1 : 1_000_000.3)),
    ),
    0.1,
  ],
  [
    'NumAcc4',
    thousands(
      10_000_000.2,
      ...Array.from({ length: 1_000 }, (__, at) => (at % 2 === 0 ? 10_000_000.1 : 10_000_000.3)),
    ),
    0.1,
  ],
];

describe('the standard deviation', () => {
  test.each(NIST)('of %s is what NIST certifies', (_name, values, certified) => {
    expect(Number(deviationOf(values))).toBeCloseTo(certified, 12);
  });

  test('of one value is none', () => {
    expect(deviationOf([ratio(5)])).toBeUndefined();
  });
});

describe('disagreement on an ordinal scale (Leik)', () => {
  const steps = [0, 1, 2, 3];
  const of = (...points: readonly number[]): string =>
    ratioText(disagreementOf({ criterion: 'a', points, steps })!);
  test.each([
    ['0/1', [2, 2, 2, 2]],
    ['1/1', [0, 0, 3, 3]],
    ['7/9', [3, 1, 3, 0, 1, 3]],
    ['5/9', [3, 3, 1, 1, 3, 2]],
    ['1/9', [2, 2, 2, 1, 2, 2]],
  ] as const)('is %s for %o', (expected, points) => {
    expect(of(...points)).toBe(expected);
  });

  test('is none where nobody gave any', () => {
    expect(disagreementOf({ criterion: 'a', points: [undefined], steps })).toBeUndefined();
  });
});

describe('the sign test', () => {
  // As in the tables of Dixon and Mood (1946): of ten differences, one on one side.
  test.each([
    [9, 1, '11/512'],
    [10, 0, '1/512'],
    [5, 5, '1/1'],
    [6, 4, '193/256'],
    [1, 9, '11/512'],
    [0, 0, '1/1'],
  ] as const)('of %i against %i gives %s', (more, less, expected) => {
    expect(ratioText(signTest(more, less))).toBe(expected);
  });
});
