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
  /** Whether the answer is enough already, and only waits for the evaluation not to stop before it. */
  readonly isWaiting: boolean;
}

/**
 * @param next how the sheet reaches the rank with the fewest changes
 * @param result of the same sheet
 * @returns minimums first, each part in printed order; what is missed of a rank that cannot be reached is listed, too
 */
export function listTasks(set: CriteriaSet, next: NextStar, result: Result): Task[] {
  const missed = result.minimumsMissed[next.target] ?? [];
  const changes = next.reachable ? next.changes : [];
  const minimums = new Map(missed.map(({ criterion, option }) => [criterion, option]));
  const changed = new Map(changes.map(({ criterion, to }) => [criterion, to]));
  const { positions, leaves, scale } = compileSet(set);
  const tasks = listScoredCriteria(set).flatMap((criterion): Task[] => {
    const to = changed.get(criterion.id) ?? minimums.get(criterion.id);
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
        isWaiting: next.reachable && !changed.has(criterion.id),
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
