/** What a council finds of each minimum, and who of its members found otherwise. */
import type { MinimumPolicy } from '../formats/minimum-policies.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { toWhole } from '../pack/scale.js';
import { listAsked, type BallotMinimum } from './ballot-minimums.js';
import type { ScoredBallot } from './count-ballots.js';
import { MINIMUM_POLICIES } from './policies.js';

/** A minimum of one criterion, with what each member gave. */
export interface CriterionMinimum {
  readonly rank: number;
  readonly leaf: Leaf;
  /** Members whom the minimum asks nothing of are left out. */
  readonly members: readonly BallotMinimum[];
}

/** What a rank asks of a section, with what each member gave it; in whole points. */
export interface SectionMinimum {
  readonly rank: number;
  readonly section: string;
  readonly required: number;
  readonly members: readonly BallotMinimum[];
}

export const isReached = ({ members }: Pick<CriterionMinimum, 'members'>, policy: MinimumPolicy): boolean =>
  MINIMUM_POLICIES[policy](members);

/** By rank, then in printed order. */
export function listCriterionMinimums(
  set: CompiledSet,
  counted: readonly ScoredBallot[],
): CriterionMinimum[] {
  return listAsked(set).map(({ rank, leaf }, at) => {
    // A loop: the most called of a council's work, once for every minimum, policy and member left out.
    const members: BallotMinimum[] = [];
    for (const { minimums } of counted) {
      const own = minimums[at];
      if (own) members.push(own);
    }
    return { rank, leaf, members };
  });
}

/** In printed order. */
export function listSectionMinimums(set: CompiledSet, counted: readonly ScoredBallot[]): SectionMinimum[] {
  return set.sections.flatMap(({ id, minimums }) =>
    minimums.map(({ rank, from: required }) => ({
      rank,
      section: id,
      required,
      members: counted.map(({ ballot, result }) => {
        const points = toWhole(result.sections[id] ?? 0, set.scale);
        return { ballot, points, required, reached: points >= required };
      }),
    })),
  );
}
