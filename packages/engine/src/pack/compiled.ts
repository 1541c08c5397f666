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

/** One option of a scored criterion, worked out for scoring. */
export interface LeafOption {
  /** As printed, from 1; 0 for a box not ticked and for none of these. */
  readonly ordinal: number;
  /** Whole points, times the set's scale. */
  readonly points: number;
  /** The place within its case, from 1 (a box not ticked, none of these: 0). */
  readonly rank: number;
  /** The number of its case; 0 where there are no cases, and for none of these. */
  readonly case: number;
  /** The option as it is printed. */
  readonly text: Text;
  /** The lowest star rank whose minimum this option does not reach, or NEVER. Minimums are cumulative. */
  readonly missesFrom: number;
  /** Positions in `CompiledSet.conditions` that this pick sets off. */
  readonly triggers: readonly number[];
  /** What picking it brings. */
  readonly score: LeafScore;
}

/** A criterion that is scored: one choice, or one box to tick. */
export interface Leaf {
  /** The id of the criterion. */
  readonly id: string;
  /** Its place among `CompiledSet.leaves`, from 0. */
  readonly position: number;
  /** The place of its section in `CompiledSet.sections`, from 0. */
  readonly section: number;
  /** The criterion as it is printed. */
  readonly title: Text;
  /** The most it can bring, in whole points: times the set's scale. */
  readonly max: number;
  /** Whether it is a box to tick. */
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

/** A criteria set indexed for scoring, as `compileSet` gives it. Compile once to score many sheets; never written by hand. */
export interface CompiledSet {
  readonly [COMPILED]: true;
  /** The set it was compiled from. */
  readonly source: CriteriaSet;
  /** How many whole points are one point as printed. */
  readonly scale: number;
  /** The whole points of every option are a multiple of it. */
  readonly grain: number;
  /** In printed order. */
  readonly sections: readonly CompiledSection[];
  /** The criteria that are scored, in printed order. */
  readonly leaves: readonly Leaf[];
  /** By criterion id: its place in `leaves`. */
  readonly positions: ReadonlyMap<string, number>;
  /** In printed order. */
  readonly conditions: readonly CompiledCondition[];
  /** By id, the conditions that somebody declares: their places in `conditions`. */
  readonly declarable: ReadonlyMap<string, number>;
  /** Positions of the leaves that can set off a condition. */
  readonly triggers: readonly number[];
  /** Highest first. */
  readonly bands: readonly CompiledBand[];
  /** The star ranks that ask for minimums. */
  readonly minimumRanks: readonly number[];
  /** Tells two sets apart whose shape differs; part of every vector's checksum. */
  readonly shape: string;
}
