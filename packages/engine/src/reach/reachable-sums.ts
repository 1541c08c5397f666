/** Every sum that a choice a criterion can bring, as bits: bit s is set where s is reached. Exhaustive, and as long as the largest sum. */

export type Sums = bigint;

/** @param choices by criterion, the points it may bring; without any criterion the only sum is 0 */
export function reachableSums(choices: Iterable<readonly number[]>): Sums {
  let sums = 1n;
  for (const points of choices) {
    let next = 0n;
    for (const each of new Set(points)) next |= sums << BigInt(each);
    sums = next;
  }
  return sums;
}

/** Every sum of one of each. */
export function addSums(a: Sums, b: Sums): Sums {
  let sums = 0n;
  for (let rest = a, at = 0n; rest !== 0n; rest >>= 1n, at++) if ((rest & 1n) === 1n) sums |= b << at;
  return sums;
}

export function sumsFrom(sums: Sums, least: number): Sums {
  const shift = BigInt(Math.max(0, least));
  return (sums >> shift) << shift;
}

export function sumsBelow(sums: Sums, end: number): Sums {
  return sums & ((1n << BigInt(Math.max(0, end))) - 1n);
}

/** @returns -Infinity where no sum is reached */
export function highestSum(sums: Sums): number {
  return sums === 0n ? -Infinity : sums.toString(2).length - 1;
}

/** @returns Infinity where no sum is reached */
export function lowestSum(sums: Sums): number {
  return sums === 0n ? Infinity : highestSum(sums & -sums);
}
