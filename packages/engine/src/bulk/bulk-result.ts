/** What scoring many sheets at once takes and gives: a byte an answer in, typed arrays out. */
import type { CompiledSet } from '../pack/compiled.js';

/** The byte of a criterion without a pick. Every other byte is the pick's ordinal, as a sheet names it. */
export const UNANSWERED_BYTE = 255;

/** In `BulkResult.stars`: the product is disqualified or ineligible, and no rank is given. */
export const NO_STARS = 255;

/**
 * Where a sheet's bytes are: `rows` has all answers of the first sheet, then all of the second; `columns` has the first criterion's
 * answers of all sheets, then the second's, as databases keep them.
 */
export type BulkLayout = 'rows' | 'columns';

/** How sheets are laid out, what is declared, and where results go. */
export interface BulkOptions {
  /** Of the sheets, of `declared`, and of what the result has for each criterion; `rows` without it. */
  readonly layout?: BulkLayout | undefined;
  /**
   * Conditions that somebody declares to hold: a byte for each of `declarableConditions(set)` and sheet, 1 where it is declared, else
   * 0. Without it nothing is declared.
   */
  readonly declared?: Uint8Array | undefined;
  /** Whether the result says how each criterion counts; without it `states` is null. */
  readonly states?: boolean | undefined;
  /** A former result of the same set, layout, states and number of sheets: its arrays are written over, and none is allocated. */
  readonly into?: BulkResult | undefined;
}

/** The results of many sheets of one set. Its arrays have one entry a sheet, in the order of the sheets, where nothing else is said. */
export interface BulkResult {
  readonly set: CompiledSet;
  readonly layout: BulkLayout;
  /** How many sheets. */
  readonly count: number;
  /** Whole points: `set.scale` of them are one point as printed. */
  readonly totals: Int32Array;
  /** By place of the section in `set.sections`, whole points. */
  readonly sections: readonly Int32Array[];
  /** The rank that the total alone would give. */
  readonly starsByTotal: Uint8Array;
  /** The rank after minimums, or `NO_STARS`. */
  readonly stars: Uint8Array;
  /** How the rating ends: a place in `OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /**
   * A byte for each criterion and sheet, laid out as the sheets are: the lowest star rank whose minimum the criterion misses, 0 where
   * it misses none. Minimums are cumulative, so it misses those of every higher rank too that asks for any.
   */
  readonly missedFrom: Uint8Array;
  /** A byte for each criterion and sheet, laid out as the sheets are: a place in `CRITERION_STATES`. Null unless asked for. */
  readonly states: Uint8Array | null;
}
