/** Averages as exact ratios, against two other ways to compute them. */
import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduceRatio, formatRatio } from '../src/council/ratio.js';

const sum = fc.nat(50_000_000);
const count = fc.integer({ min: 1, max: 50_000 });

test.each([
  [1169, 13, '1169/13', '89.92'],
  [81, 1, '81/1', '81.00'],
  [180, 2, '90/1', '90.00'],
  [0, 7, '0/1', '0.00'],
  [22_499, 250, '22499/250', '89.99'],
  [269, 3, '269/3', '89.66'],
  [5, 1_000, '1/200', '0.00'],
  [1, 100, '1/100', '0.01'],
])('%s over %s is %s, shown as %s', (a, b, exact, display) => {
  expect(reduceRatio(a, b)).toBe(exact);
  expect(formatRatio(exact)).toBe(display);
});

test('a ratio is equal to the division and in lowest terms', () => {
  fc.assert(
    fc.property(sum, count, (a, b) => {
      const [n = 0n, d = 0n] = reduceRatio(a, b).split('/').map(BigInt);
      expect(n * BigInt(b)).toBe(BigInt(a) * d);
      for (let divisor = 2n; divisor * divisor <= d; divisor++) {
        expect(n % divisor === 0n && d % divisor === 0n).toBe(false);
      }
      expect(d > 1n && n % d === 0n).toBe(false);
    }),
  );
});

test('what is shown is cut to two decimals, never rounded', () => {
  fc.assert(
    fc.property(sum, count, (a, b) => {
      const cut = new Decimal(a).div(b).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2);
      expect(formatRatio(reduceRatio(a, b))).toBe(cut);
    }),
  );
});

test('what is shown never reaches a threshold that the exact value does not', () => {
  fc.assert(
    fc.property(count, (b) => {
      expect(Number(formatRatio(reduceRatio(90 * b - 1, b)))).toBeLessThan(90);
    }),
  );
});
