/** How far totals lie from each other: from the least to the most, and their standard deviation. */
import type { Decimal } from 'decimal.js';
import { rootOf } from '../exact/decimal.js';
import { add, divide, mean, multiply, ratio, subtract, ZERO, type Ratio } from '../exact/ratio.js';

/** @returns the variance of a sample, exact: divided by one less than there are; undefined for fewer than two */
export function varianceOf(values: readonly Ratio[]): Ratio | undefined {
  if (values.length < 2) return undefined;
  const middle = mean(values);
  const squares = values.map((value) => {
    const off = subtract(value, middle);
    return multiply(off, off);
  });
  return divide(
    squares.reduce((sum, square) => add(sum, square), ZERO),
    ratio(values.length - 1),
  );
}

export function deviationOf(values: readonly Ratio[]): Decimal | undefined {
  const variance = varianceOf(values);
  return variance && rootOf(variance);
}
