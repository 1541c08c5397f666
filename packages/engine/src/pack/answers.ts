/** Works out, once a set, what each answer to a criterion brings to a result. */
import type { CriterionResult } from '../score/result.js';
import type { Answer, Leaf } from './compiled.js';
import type { LeafDraft } from './leaves.js';
import { toWhole } from './scale.js';

/** @returns the answer with one of the leaf's options, or without a pick */
export function answersTo(
  { id, max, required, missesFrom }: Omit<LeafDraft, 'groups'>,
  section: string,
  scale: number,
  minimumRanks: readonly number[],
): (option?: LeafDraft['options'][number]) => Answer {
  return (option) => {
    const pick = option ? option.ordinal : null;
    const result: CriterionResult = {
      criterion: id,
      section,
      state: option ? 'scored' : 'unanswered',
      pick,
      points: option ? option.points : 0,
      max,
    };
    const from = option ? option.missesFrom : missesFrom;
    return {
      points: toWhole(result.points, scale),
      result,
      missed: minimumRanks
        .filter((rank) => rank >= from)
        .map((rank) => ({
          rank,
          minimum: { criterion: id, option: requiredOption(required, rank, option?.case), pick },
        })),
    };
  };
}

/** The ordinal required at a rank, in the given case or else in the first one that requires anything. */
export function requiredOption(required: Leaf['required'], rank: number, inCase: number | undefined): number {
  const byCase = required[rank] ?? {};
  return byCase[inCase ?? -1] ?? Object.values(byCase)[0] ?? 0;
}
