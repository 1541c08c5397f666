/** Which criteria decide that a rank changes. */
import type { BulkResult } from '@ocop-kit/engine';
import { countedPoints, listAnswerPoints, sharedUnit } from './answer-points.js';
import type { EditionPair } from './edition-pair.js';
import { isSameRankRules, NO_RANK_MISSED, rankOf, readRankRules } from './rank-rules.js';

/** Both results of the same sheets, in rows and with states; those of sheets that were not taken are not asked for. */
export interface ComparedBlock {
  readonly before: BulkResult;
  readonly after: BulkResult;
  readonly sheets: Uint8Array;
  readonly carried: Uint8Array;
}

/** What decides alone that the rank of one sheet changed. */
export interface RankDecision {
  /** Ids of criteria, in printed order; those that are gone come last. */
  readonly criteria: readonly string[];
  /** Whether the bands and what ranks ask of sections do: with those in force, the rank would be as before. */
  readonly bands: boolean;
}

/** What a criterion brings to a rank. */
interface CriterionStake {
  readonly id: string;
  /** Positions before and after; -1 where that edition does not have it. */
  readonly from: number;
  readonly to: number;
  /** The place of its section in the edited set; -1 where there is no such section. */
  readonly section: number;
}

/**
 * A criterion decides for a sheet when it alone explains the change: everything as edited, but the points that this criterion brings
 * and the lowest rank whose minimum it misses as they are in force, and the rank is the one in force again. A criterion that only one
 * edition has brings nothing and misses nothing in the other. Several criteria may each decide, or none.
 *
 * @returns a function for sheets that are rated before and after, and whose rank differs
 */
export function createDecisionFinder(
  pair: EditionPair,
): (block: ComparedBlock, sheet: number) => RankDecision {
  const { before, after } = pair;
  const unit = sharedUnit(before.scale, after.scale);
  const [factorBefore, factorAfter] = [unit / before.scale, unit / after.scale];
  const pointsBefore = listAnswerPoints(before, factorBefore);
  const pointsAfter = listAnswerPoints(after, factorAfter);
  const sectionIds = after.sections.map(({ id }) => id);
  const rules = readRankRules(after, factorAfter, sectionIds);
  const rulesBefore = readRankRules(before, factorBefore, sectionIds);
  const hasOtherBands = !isSameRankRules(rules, rulesBefore);
  const stakes = listStakes(pair, sectionIds);

  return (block, sheet) => {
    const held = block.before.stars[sheet] ?? 0;
    const total = (block.after.totals[sheet] ?? 0) * factorAfter;
    const sums = block.after.sections.map((section) => (section[sheet] ?? 0) * factorAfter);
    const missed = createMissedFloor(block.after, sheet);
    const criteria: string[] = [];
    for (const { id, from, to, section } of stakes) {
      const gain =
        (from < 0 ? 0 : countedPoints(pointsBefore, block.before, block.sheets, sheet, from)) -
        (to < 0 ? 0 : countedPoints(pointsAfter, block.after, block.carried, sheet, to));
      const missedBefore = from < 0 ? NO_RANK_MISSED : missedFromOf(block.before, sheet, from);
      const missedAfter = to < 0 ? NO_RANK_MISSED : missedFromOf(block.after, sheet, to);
      if (gain === 0 && missedBefore === missedAfter) continue;
      const lowest = Math.min(missed.without(to), missedBefore);
      const sumsThen = sums.map((sum, i) => (i === section ? sum + gain : sum));
      if (rankOf(rules, total + gain, sumsThen, lowest) === held) criteria.push(id);
    }
    const bands = hasOtherBands && rankOf(rulesBefore, total, sums, missed.without(-1)) === held;
    return { criteria, bands };
  };
}

function listStakes(pair: EditionPair, sectionIds: readonly string[]): CriterionStake[] {
  const { before, after, matches, added, removed } = pair;
  const stakeOf = (from: number, to: number): CriterionStake => {
    const leaf = to >= 0 ? after.leaves[to] : before.leaves[from];
    const section =
      to >= 0 ? (leaf?.section ?? -1) : sectionIds.indexOf(before.sections[leaf?.section ?? -1]?.id ?? '');
    return { id: leaf?.id ?? '', from, to, section };
  };
  const both = [
    ...matches.map(({ before: from, after: to }) => stakeOf(from, to)),
    ...added.map((to) => stakeOf(-1, to)),
  ];
  return [...both.sort((a, b) => a.to - b.to), ...removed.map((from) => stakeOf(from, -1))];
}

function missedFromOf({ missedFrom, set }: BulkResult, sheet: number, position: number): number {
  const rank = missedFrom[sheet * set.leaves.length + position] ?? 0;
  return rank === 0 ? NO_RANK_MISSED : rank;
}

/** The lowest rank that any criterion of a sheet misses, and the lowest that the others miss. */
function createMissedFloor(
  result: BulkResult,
  sheet: number,
): { readonly without: (position: number) => number } {
  let [lowest, second, holder] = [NO_RANK_MISSED, NO_RANK_MISSED, -1];
  for (let position = 0; position < result.set.leaves.length; position++) {
    const rank = missedFromOf(result, sheet, position);
    if (rank < lowest) [lowest, second, holder] = [rank, lowest, position];
    else if (rank < second) second = rank;
  }
  return { without: (position) => (position === holder ? second : lowest) };
}
