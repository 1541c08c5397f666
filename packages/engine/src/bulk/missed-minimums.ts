/** What a sheet misses, by rank: from the byte that each criterion has in a result. */
import type { BulkResult } from './bulk-result.js';
import { stridesOf } from './strides.js';

/**
 * The criteria that miss the minimum of each rank, as `score` names them.
 *
 * @param result what `scoreMany` gave
 * @param sheet the place of the sheet, from 0
 * @returns ids by star rank, in printed order
 */
export function missedMinimums(
  result: BulkResult,
  sheet: number,
): Readonly<Record<string, readonly string[]>> {
  const { set } = result;
  return Object.fromEntries(
    set.minimumRanks.map((rank) => [
      rank,
      set.leaves.flatMap((leaf) => (misses(result, sheet, leaf.position, rank) ? [leaf.id] : [])),
    ]),
  );
}

/**
 * The same for one rank as a bit mask, as databases keep it.
 *
 * @param result what `scoreMany` gave
 * @param sheet the place of the sheet, from 0
 * @param rank a star rank that asks for minimums
 * @returns the bit 2^i is set where the criterion at position i of the set misses the minimum
 */
export function missedMask(result: BulkResult, sheet: number, rank: number): bigint {
  return result.set.leaves.reduce(
    (mask, { position }) => (misses(result, sheet, position, rank) ? mask | (1n << BigInt(position)) : mask),
    0n,
  );
}

function misses(
  { set, layout, count, missedFrom }: BulkResult,
  sheet: number,
  position: number,
  rank: number,
): boolean {
  const { sheet: stride, step } = stridesOf(layout, set.leaves.length, count);
  const from = missedFrom[sheet * stride + position * step] ?? 0;
  return from !== 0 && from <= rank;
}
