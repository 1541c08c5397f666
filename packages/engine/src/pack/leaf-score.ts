/** Works out, once a set, what each answer to a criterion brings to a result. */
import type { LeafScore, Leaf, LeafOption } from './compiled.js';

/** @returns the answer with one of the leaf's options, or without a pick; points are as printed, not yet scaled */
export function createLeafScorer(
  { id, max, required }: Pick<Leaf, 'id' | 'max' | 'required'>,
  section: string,
  minimumRanks: readonly number[],
) {
  return (option?: Pick<LeafOption, 'ordinal' | 'points' | 'case'>) => {
    const pick = option ? option.ordinal : null;
    const points = option ? option.points : 0;
    // Within one case ordinals rise with the rank, so comparing ordinals compares ranks. None of these is below every case.
    const missed = minimumRanks.filter((rank) =>
      pick ? pick < (required[rank]?.[option?.case ?? 0] ?? 0) : required[rank],
    );
    return {
      points,
      result: { criterion: id, section, state: option ? 'scored' : 'unanswered', pick, points, max },
      missed: missed.map((rank) => ({
        rank,
        minimum: { criterion: id, option: findRequiredOption(required, rank, option?.case), pick },
      })),
    } satisfies LeafScore;
  };
}

/** The ordinal required at a rank, in the given case or else in the first one that requires anything. */
export function findRequiredOption(
  required: Leaf['required'],
  rank: number,
  inCase: number | undefined,
): number {
  const byCase = required[rank] ?? {};
  return byCase[inCase ?? -1] ?? Object.values(byCase)[0] ?? 0;
}
