/** What scoring answers: plain JSON, as `formats/result.ts` describes it for other programs; a test holds the two together. */
import type { Effect } from '../formats/effects.js';
import type { Layer } from '../formats/layer/layer.js';
import type { CriterionState, Outcome } from '../formats/outcomes.js';

export type { Outcome };

export interface CriterionResult {
  readonly criterion: string;
  readonly section: string;
  readonly state: CriterionState;
  /** The ordinal on the sheet, counted or not; 0 says a box not ticked, or none of these; null without one. */
  readonly pick: number | null;
  readonly points: number;
  readonly max: number;
}

/** A minimum that was not reached. */
export interface MissedMinimum {
  readonly criterion: string;
  /** The ordinal that must be reached (in the case picked, else in the first case printed that asks for one). */
  readonly option: number;
  /** The ordinal that counts, 0 for none of these; null when nothing was picked or the criterion was not evaluated. */
  readonly pick: number | null;
}

/** Points that a rank asks of one section and that are not there. */
export interface MissedSectionMinimum {
  readonly section: string;
  /** The rank that asks for them; every higher one does too. */
  readonly rank: number;
  readonly required: number;
  readonly points: number;
}

export interface ConditionResult {
  readonly condition: string;
  readonly effect: Effect;
  readonly declared: boolean;
}

export interface Result {
  readonly pack: string;
  /** The rules first, then what is laid over them; undefined for a pack that nothing is laid over. */
  readonly layers?: readonly Layer[] | undefined;
  readonly set: number;
  readonly outcome: Outcome;
  readonly total: number;
  /** Points by section id. */
  readonly sections: Readonly<Record<string, number>>;
  readonly starsByTotal: number;
  /** Null when the product is disqualified or ineligible; provisional when the outcome is `incomplete`. */
  readonly stars: number | null;
  /** By star rank, every minimum not reached, in printed order. Minimums are cumulative. */
  readonly minimumsMissed: Readonly<Record<string, readonly MissedMinimum[]>>;
  /** In printed order; absent where no section is short of what a rank asks of it. */
  readonly sectionMinimumsMissed?: readonly MissedSectionMinimum[] | undefined;
  readonly unanswered: readonly string[];
  readonly notApplicable: readonly string[];
  readonly notEvaluated: readonly string[];
  readonly criteria: readonly CriterionResult[];
  /** The conditions that hold, in printed order. */
  readonly conditions: readonly ConditionResult[];
}
