/** Exact fractions. What decides a star stays one to the end; a figure that is shown or rooted becomes a decimal last. */

/** A fraction of whole numbers, reduced; the one below is above 0. */
export interface Ratio {
  readonly sum: bigint;
  readonly count: bigint;
}

export const ZERO: Ratio = { sum: 0n, count: 1n };

/** @param count not 0 */
export function ratio(sum: bigint | number, count: bigint | number = 1): Ratio {
  const [over, under] = [BigInt(sum), BigInt(count)];
  const divisor = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { sum: over / divisor, count: under / divisor };
}

export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.sum * b.count + b.sum * a.count, a.count * b.count);
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { sum: -b.sum, count: b.count });
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.sum * b.sum, a.count * b.count);
export const absolute = (a: Ratio): Ratio => (a.sum < 0n ? { ...a, sum: -a.sum } : a);
/** @param b not 0 */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.sum * b.count, a.count * b.sum);

/** @returns below 0 where the first is less, above 0 where it is more */
export function compare(a: Ratio, b: Ratio): number {
  const between = a.sum * b.count - b.sum * a.count;
  return between < 0n ? -1 : between > 0n ? 1 : 0;
}

/** @param ratios one at least */
export function mean(ratios: readonly Ratio[]): Ratio {
  return divide(
    ratios.reduce((total, one) => add(total, one), ZERO),
    ratio(ratios.length),
  );
}

/** @param text "n/d", as `ratioText` writes it */
export function readRatio(text: string): Ratio {
  const [sum = '0', count = '1'] = text.split('/');
  return ratio(BigInt(sum), BigInt(count));
}

/** As a result writes it: "1169/13". */
export const ratioText = ({ sum, count }: Ratio): string => `${sum}/${count}`;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return y === 0n ? (x === 0n ? 1n : x) : greatestCommonDivisor(y, x % y);
}
