/** The highest rank that a sheet can still reach without changing an answer, and why it is no higher. */
import {
  listScoredCriteria,
  ownValue,
  pickCap,
  type CriteriaSet,
  type Interval,
  type Result,
} from '@ocop-kit/engine';

export interface Ceiling {
  readonly rank: number;
  /** The criteria whose picks hold it down; empty where it is the points that are short. */
  readonly criteria: readonly string[];
}

/** @returns null while nothing holds the sheet down: the highest rank is open, or there is no rank at all */
export function findCeiling(
  set: CriteriaSet,
  picks: Readonly<Record<string, number>>,
  result: Result,
  { stars: { most } }: Interval,
): Ceiling | null {
  const { bands } = set.pack;
  if (most === null || most >= Math.max(...bands.map(({ rank }) => rank))) return null;
  const counted = new Map(result.criteria.map(({ criterion, state }) => [criterion, state]));
  const criteria = listScoredCriteria(set).filter((criterion) => {
    const pick = ownValue(picks, criterion.id);
    if (pick === undefined || counted.get(criterion.id) !== 'scored') return false;
    const cap = pickCap(set.pack, criterion, pick);
    return cap !== null && cap.stars <= most;
  });
  return { rank: most, criteria: criteria.map(({ id }) => id) };
}
