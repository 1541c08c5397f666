/** The star rank, by total and after minimums. */
import { refuse } from '../errors.js';
import { NEVER, type CompiledBand, type CompiledSet } from '../pack/compiled.js';

/**
 * The band that holds a total.
 * @param reaches whether the total is at or above a threshold (whole points of the set), compared exactly
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3
 */
export function bandOf(set: CompiledSet, reaches: (from: number) => boolean): CompiledBand {
  for (const band of set.bands) if (reaches(band.from)) return band;
  return refuse('pack/bands', '/pack/bands', { from: 0 });
}

/**
 * From the band of the total downwards, the first rank whose minimums are all reached.
 * @param missedFrom the lowest rank at which some criterion misses its minimum, or NEVER
 */
export function starsAfterMinimums(set: CompiledSet, byTotal: number, missedFrom: number): number {
  for (const { rank } of set.bands) {
    if (rank <= byTotal && rank < missedFrom) return rank;
  }
  // Not reached: the lowest rank carries no minimums (a pack where it does is refused).
  return byTotal;
}

export function lowest(missed: Iterable<number>): number {
  let least = NEVER;
  for (const rank of missed) if (rank < least) least = rank;
  return least;
}
