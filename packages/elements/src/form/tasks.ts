/** What to do for the rank aimed at: one list, the minimums that block it first. */
import {
  compileSet,
  listScoredCriteria,
  score,
  type CriteriaSet,
  type NextStar,
  type Result,
  type Sheet,
} from '@ocop-kit/engine';
import { isStoppedByWord } from './bar-to-rank.js';
import type { Criterion } from '@ocop-kit/engine/schema';

/** One criterion to bring further. */
export interface Task {
  readonly criterion: Criterion;
  /** The ordinal now: 0 for none of these, null without an answer. */
  readonly from: number | null;
  /** The ordinal to reach. */
  readonly to: number;
  /** How many points that brings. */
  readonly points: number;
  /** Whether the rank asks for it, however many points there are. */
  readonly isMinimum: boolean;
}

/**
 * @param next how the sheet reaches the rank with the fewest changes
 * @param result of the same sheet
 * @returns minimums first, each part in printed order; none where picks don't lead to the rank, or somebody declared what stops the evaluation
 */
export function listTasks(set: CriteriaSet, next: NextStar, result: Result): Task[] {
  if (!next.reachable || isStoppedByWord(result)) return [];
  const missed = result.minimumsMissed[next.target] ?? [];
  const minimums = new Set(missed.map(({ criterion }) => criterion));
  const changed = new Map(next.changes.map(({ criterion, to }) => [criterion, to]));
  const { positions, leaves, scale } = compileSet(set);
  const tasks = listScoredCriteria(set).flatMap((criterion): Task[] => {
    const to = changed.get(criterion.id);
    if (to === undefined) return [];
    const position = positions.get(criterion.id) ?? -1;
    const leaf = leaves[position];
    const { pick = null, points = 0 } = result.criteria[position] ?? {};
    const reached = (leaf?.options[to - leaf.first]?.points ?? 0) / scale;
    return [
      {
        criterion,
        from: pick,
        to,
        points: Math.round((reached - points) * scale) / scale,
        isMinimum: minimums.has(criterion.id),
      },
    ];
  });
  return [...tasks.filter(({ isMinimum }) => isMinimum), ...tasks.filter(({ isMinimum }) => !isMinimum)];
}

/** What the sheet would have with one task done and nothing else changed. */
export function scoreWith(
  set: CriteriaSet,
  sheet: Sheet,
  { criterion, to }: Pick<Task, 'criterion' | 'to'>,
): Result {
  return score(set, { ...sheet, picks: { ...sheet.picks, [criterion.id]: to } });
}
