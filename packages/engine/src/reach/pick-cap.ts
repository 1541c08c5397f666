/** How high the stars can go with one pick, whatever else is picked: what a form says right under the option. */
import type { Criterion, PackHeader } from '../formats/pack/pack.js';

/** A minimum that a pick does not reach, and what that costs. */
export interface PickCap {
  /** The highest rank that the pick leaves. */
  readonly stars: number;
  /** The lowest rank that it misses: the next one above `stars` that asks for something here. */
  readonly rank: number;
  /** Ordinals, from 1: the option that `rank` asks for at least; after none of these, one for each case that asks for any. */
  readonly required: readonly number[];
}

/**
 * The cap that a pick puts on the stars by the minimums of its criterion alone.
 *
 * @param header of the pack: `bands` with the ranks there are, `minimumRanks` with those that ask for minimums
 * @param criterion a criterion that is scored, as the pack holds it
 * @param pick the ordinal as printed, 0 for none of these, null without a pick
 * @returns the cap, or null where the pick reaches every minimum of the criterion, or nothing is picked
 * @see QĐ 26/2026/QĐ-TTg, the note under each set: the mark is "the minimum that must be reached"
 */
export function pickCap(
  { bands, minimumRanks }: Pick<PackHeader, 'bands' | 'minimumRanks'>,
  { options = [], tick }: Pick<Criterion, 'options' | 'tick'>,
  pick: number | null,
): PickCap | null {
  if (pick === null || tick) return null;
  const pickedCase = options[pick - 1]?.case;
  for (const rank of [...minimumRanks].sort((a, b) => a - b)) {
    const byCase = new Map<number | undefined, number>();
    options.forEach(({ minimum, case: inCase }, i) => {
      // Options of a case rise, so the last one marked is the highest; minimums of lower ranks count too.
      if (minimum !== undefined && minimum <= rank && (pick === 0 || inCase === pickedCase))
        byCase.set(inCase, i + 1);
    });
    const required = [...byCase.values()];
    // Ordinals rise with the rank within a case, so comparing them compares ranks.
    if (required.some((ordinal) => pick < ordinal)) {
      const below = bands.map((band) => band.rank).filter((other) => other < rank);
      return { stars: Math.max(...below), rank, required };
    }
  }
  return null;
}
