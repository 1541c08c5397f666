/** What no change of picks can mend on the way to a rank. */
import type { CriteriaSet, NextStar, Result } from '@ocop-kit/engine';
import type { Condition } from '@ocop-kit/engine/schema';

export interface BarToRank {
  /** Whether the evaluation stops; otherwise it goes on, and still the rank is out of reach. */
  readonly isStop: boolean;
  /** The conditions that stand in the way; empty where the criteria themselves cannot get there. */
  readonly conditions: readonly Condition[];
  /** The criteria that cannot reach what the rank asks for. */
  readonly criteria: readonly string[];
}

/** Whether somebody declared what stops the evaluation; a stop that a pick sets off is gone with that pick. */
export function isStoppedByWord({ outcome, conditions }: Result): boolean {
  return outcome === 'stopped' && conditions.some(({ effect, declared }) => effect === 'stop' && declared);
}

/** @returns undefined where picks lead to the rank, or the sheet has it */
export function findBarToRank(set: CriteriaSet, next: NextStar, result: Result): BarToRank | undefined {
  const isStop = isStoppedByWord(result);
  if (!isStop && next.reachable) return undefined;
  const holding = result.conditions.filter(({ effect }) => (isStop ? effect === 'stop' : effect !== 'skip'));
  const conditions = holding.flatMap(
    ({ condition }) => set.conditions?.find(({ id }) => id === condition) ?? [],
  );
  return { isStop, conditions, criteria: next.reachable ? [] : next.criteria };
}
