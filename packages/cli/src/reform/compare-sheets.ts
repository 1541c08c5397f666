/** Scores sheets of one set under both editions, and says of each what becomes of its rank. */
import {
  NO_STARS,
  OUTCOMES,
  scoreMany,
  UNANSWERED_BYTE,
  type BulkResult,
  type Outcome,
} from '@ocop-kit/engine';
import { carryAnswers, type NotTaken, type SheetBytes } from './carry-answers.js';
import { createDecisionFinder, type RankDecision } from './deciding-criteria.js';
import type { EditionPair } from './edition-pair.js';
import { compareRanks, type ReformChange } from './rank-change.js';

/** One sheet under one edition. */
export interface EditionRating {
  /** Points as printed. */
  readonly total: number;
  readonly stars: number | null;
  readonly outcome: Outcome;
  readonly certificate: boolean;
}

/** What the edited rules do to one sheet. */
export interface SheetReform {
  readonly change: ReformChange;
  readonly before: EditionRating;
  readonly after: EditionRating;
  /** What decides alone; null where the rank is the same, or a product is not rated. */
  readonly decision: RankDecision | null;
  /** Criteria that were answered and are gone, and declared conditions that are. */
  readonly leftOut: readonly string[];
}

/** A sheet that the edited set cannot score. */
export interface SheetNotTaken {
  readonly notTaken: readonly NotTaken[];
  readonly before: EditionRating;
}

/**
 * @returns a function that compares sheets laid out in rows, checked against the set in force
 * @throws {OcopError} the function, as `scoreMany` does
 */
export function createSheetComparison(
  pair: EditionPair,
): (block: SheetBytes, count: number) => (sheet: number) => SheetReform | SheetNotTaken {
  const findDecision = createDecisionFinder(pair);
  const { before: setBefore, after: setAfter, certified } = pair;
  return (block, count) => {
    const { sheets, declared } = block;
    const carried = carryAnswers(pair, block, count);
    const before = scoreMany(setBefore, sheets, { declared, states: true });
    const after = scoreMany(setAfter, carried.sheets, { declared: carried.declared, states: true });
    const compared = { before, after, sheets, carried: carried.sheets };
    return (sheet) => {
      const held = ratingOf(before, certified[0], sheet);
      const notTaken = carried.notTaken.get(sheet);
      if (notTaken) return { notTaken, before: held };
      const now = ratingOf(after, certified[1], sheet);
      const differs = held.stars !== now.stars && held.stars !== null && now.stars !== null;
      return {
        change: compareRanks(held, now),
        before: held,
        after: now,
        decision: differs ? findDecision(compared, sheet) : null,
        leftOut: listLeftOut(pair, block, sheet),
      };
    };
  };
}

function ratingOf(result: BulkResult, certified: ReadonlySet<number>, sheet: number): EditionRating {
  const stars = result.stars[sheet] ?? NO_STARS;
  return {
    total: (result.totals[sheet] ?? 0) / result.set.scale,
    stars: stars === NO_STARS ? null : stars,
    outcome: OUTCOMES[result.outcomes[sheet] ?? -1] ?? 'rated',
    certificate: stars !== NO_STARS && certified.has(stars),
  };
}

function listLeftOut(
  { before, removed, conditions, declarable }: EditionPair,
  { sheets, declared }: SheetBytes,
  sheet: number,
): string[] {
  return [
    ...removed.flatMap((position) => {
      const isAnswered = sheets[sheet * before.leaves.length + position] !== UNANSWERED_BYTE;
      return isAnswered ? [before.leaves[position]?.id ?? ''] : [];
    }),
    ...declarable.filter((_, i) => conditions[i] === -1 && declared[sheet * declarable.length + i] === 1),
  ];
}
