/** What scoring answers: plain JSON, as `formats/result.ts` describes it for other programs; a test holds the two together. */
import type { Effect } from '../formats/effects.js';
import type { Layer } from '../formats/layer/layer.js';
import type { CriterionState, Outcome } from '../formats/outcomes.js';

export type { Outcome };

/** How one criterion counts. */
export interface CriterionResult {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The id of its section. */
  readonly section: string;
  /** Whether it is scored, and why not. */
  readonly state: CriterionState;
  /** The ordinal on the sheet, counted or not; 0 says a box not ticked, or none of these; null without one. */
  readonly pick: number | null;
  /** What it brings to the total, 0 unless it is scored. */
  readonly points: number;
  /** The most it can bring to the total. */
  readonly max: number;
}

/** A minimum that was not reached. */
export interface MissedMinimum {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The ordinal that must be reached (in the case picked, else in the first case printed that asks for one). */
  readonly option: number;
  /** The ordinal that counts, 0 for none of these; null when nothing was picked or the criterion was not evaluated. */
  readonly pick: number | null;
}

/** Points that a rank asks of one section and that are not there. */
export interface MissedSectionMinimum {
  /** The id of the section. */
  readonly section: string;
  /** The rank that asks for them; every higher one does too. */
  readonly rank: number;
  /** How many points the rank asks of the section. */
  readonly required: number;
  /** How many points the section has. */
  readonly points: number;
}

/** A condition that holds, and what it does to the rating. */
export interface ConditionResult {
  /** The id of the condition. */
  readonly condition: string;
  readonly effect: Effect;
  /** Whether somebody declared it; otherwise a pick set it off. */
  readonly declared: boolean;
}

/** What scoring one sheet gives, as plain JSON. Points are as printed, not scaled. */
export interface Result {
  /** The id of the pack. */
  readonly pack: string;
  /** The rules first, then what is laid over them; undefined for a pack that nothing is laid over. */
  readonly layers?: readonly Layer[] | undefined;
  /** The number of the criteria set. */
  readonly set: number;
  /** How the rating ends. */
  readonly outcome: Outcome;
  /** Points of all sections together. */
  readonly total: number;
  /** Points by section id. */
  readonly sections: Readonly<Record<string, number>>;
  /** The rank that the total alone would give, whatever minimums are missed. */
  readonly starsByTotal: number;
  /** Null when the product is disqualified or ineligible; provisional when the outcome is `incomplete`. */
  readonly stars: number | null;
  /** By star rank, every minimum not reached, in printed order. Minimums are cumulative. */
  readonly minimumsMissed: Readonly<Record<string, readonly MissedMinimum[]>>;
  /** In printed order; absent where no section is short of what a rank asks of it. */
  readonly sectionMinimumsMissed?: readonly MissedSectionMinimum[] | undefined;
  /** Ids of criteria still to be answered, in printed order. */
  readonly unanswered: readonly string[];
  /** Ids of criteria that a condition skips, in printed order. */
  readonly notApplicable: readonly string[];
  /** Ids of criteria that come after a stop, in printed order. */
  readonly notEvaluated: readonly string[];
  /** Every scored criterion, in printed order. */
  readonly criteria: readonly CriterionResult[];
  /** The conditions that hold, in printed order. */
  readonly conditions: readonly ConditionResult[];
}
