/** The indexed form of a criteria set that everything else computes on. */
import type { CriterionResult, MissedMinimum } from '../result/result.js';
import type { Effect } from '../formats/effects.js';
import type { CriteriaSet, Text } from '../formats/pack/pack.js';

/** Only types know it: nobody writes a compiled set by hand. */
export declare const COMPILED: unique symbol;

/** Above every rank: the option misses no minimum. */
export const NEVER = 1_000;

/** What one answer to a criterion brings to a result, worked out once: scoring a sheet only adds answers up. */
export interface LeafScore {
  /** Whole points, times the set's scale. */
  readonly points: number;
  readonly result: CriterionResult;
  /** Every minimum it misses, lowest rank first. */
  readonly missed: readonly { readonly rank: number; readonly minimum: MissedMinimum }[];
}

/** The lowest rank whose minimum it does not reach, or NEVER. */
export const lowestMissedRank = ({ missed }: LeafScore): number => missed[0]?.rank ?? NEVER;

export interface LeafOption {
  readonly ordinal: number;
  /** Whole points, times the set's scale. */
  readonly points: number;
  /** The place within its case, from 1 (a box not ticked, none of these: 0). */
  readonly rank: number;
  /** The number of its case; 0 where there are no cases, and for none of these. */
  readonly case: number;
  readonly text: Text;
  /** The lowest star rank whose minimum this option does not reach, or NEVER. Minimums are cumulative. */
  readonly missesFrom: number;
  /** Positions in `CompiledSet.conditions` that this pick sets off. */
  readonly triggers: readonly number[];
  readonly score: LeafScore;
}

/** A criterion that is scored: one choice, or one box to tick. */
export interface Leaf {
  readonly id: string;
  readonly position: number;
  readonly section: number;
  readonly title: Text;
  readonly max: number;
  readonly tick: boolean;
  /** The ordinal of the first option: 1, for a box to tick 0. */
  readonly first: number;
  readonly options: readonly LeafOption[];
  /**
   * What the pick 0 brings: none of the printed options is true, an answer worth 0 points that misses all the criterion
   * asks. Null where 0 may not stand: at a box to tick, and where an option is worth nothing already.
   */
  readonly none: LeafOption | null;
  /** What it brings without a pick. */
  readonly unanswered: LeafScore;
  /** The lowest star rank missed when nothing is picked, or NEVER. */
  readonly missesFrom: number;
  /** Positions in `CompiledSet.conditions` of those that skip it. */
  readonly skippedBy: readonly number[];
  /** By star rank, then by case: the ordinal of the option that must be reached. */
  readonly required: Readonly<Record<number, Readonly<Record<number, number>>>>;
}

export interface CompiledCondition {
  readonly id: string;
  readonly effect: Effect;
  readonly text: Text;
  readonly criterion: string | null;
  readonly declarable: boolean;
  /** Position of the last leaf that is still evaluated. */
  readonly stopsAfter: number;
  /** Positions of the leaves it skips, in printed order. */
  readonly skips: readonly number[];
}

export interface CompiledBand {
  readonly rank: number;
  readonly from: number;
}

interface CompiledSection {
  readonly id: string;
  readonly max: number;
  /** What a rank, and with it every higher one, asks of this section alone, in whole points. */
  readonly minimums: readonly CompiledBand[];
}

export interface CompiledSet {
  readonly [COMPILED]: true;
  readonly source: CriteriaSet;
  /** How many whole points are one point as printed. */
  readonly scale: number;
  /** The whole points of every option are a multiple of it. */
  readonly grain: number;
  readonly sections: readonly CompiledSection[];
  readonly leaves: readonly Leaf[];
  readonly positions: ReadonlyMap<string, number>;
  readonly conditions: readonly CompiledCondition[];
  readonly declarable: ReadonlyMap<string, number>;
  /** Positions of the leaves that can set off a condition. */
  readonly triggers: readonly number[];
  /** Highest first. */
  readonly bands: readonly CompiledBand[];
  readonly minimumRanks: readonly number[];
  /** Tells two sets apart whose shape differs; part of every vector's checksum. */
  readonly shape: string;
}
