/** Exact averages: a sum over a count, never a float. */

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** The reduced ratio of two whole numbers, as "n/d". */
export function reduceRatio(sum: number, count: number): string {
  const divisor = greatestCommonDivisor(BigInt(sum), BigInt(count));
  return `${BigInt(sum) / divisor}/${BigInt(count) / divisor}`;
}

/**
 * A ratio "n/d" for display: two decimals, always cut, never rounded, so that no display reaches a threshold
 * the exact value does not.
 */
export function formatHundredths(exact: string): string {
  const [sum = '0', count = '1'] = exact.split('/');
  const hundredths = (BigInt(sum) * 100n) / BigInt(count);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
