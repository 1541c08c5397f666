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
 * A ratio "n/d" for display: always cut, never rounded, so that no display reaches a threshold the exact value does not.
 *
 * @param exact as results give it, 0 or more
 * @param decimals how many digits follow the point
 * @returns "89.66"
 */
export function formatRatio(exact: string, decimals = 2): string {
  const [sum = '0', count = '1'] = exact.split('/');
  const digits = String((BigInt(sum) * 10n ** BigInt(decimals)) / BigInt(count)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
