/** The star rank, by total and after minimums. */
import type { MissedSectionMinimum } from '../result/result.js';
import type { CompiledBand, CompiledSet } from '../pack/compiled.js';

/**
 * The rank of the band that holds a total, or the average of a sum over sheets, compared exactly.
 * @param sum whole points of the set
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3
 */
export function findStarsByTotal({ bands }: CompiledSet, sum: number, sheets = 1): number {
  const held = bands.find(({ from }) => sum >= from * sheets) as CompiledBand; // the lowest band starts at 0
  return held.rank;
}

/**
 * From the band of the total downwards, the first rank whose minimums are all reached.
 * @param missed the ranks that something misses
 */
export function applyMinimums({ bands }: CompiledSet, byTotal: number, missed: readonly number[]): number {
  const reached = bands.find(({ rank }) => rank <= byTotal && missed.every((other) => other > rank));
  return (reached as CompiledBand).rank; // no minimum stands at the lowest rank
}

/** @param sums whole points by position of the section */
export function findShortSections(
  { sections, scale }: CompiledSet,
  sums: readonly number[],
): MissedSectionMinimum[] {
  return sections.flatMap(({ id, minimums }, section) => {
    const sum = sums[section] ?? 0;
    return minimums
      .filter(({ from }) => sum < from)
      .map(({ rank, from }) => ({ section: id, rank, required: from / scale, points: sum / scale }));
  });
}
