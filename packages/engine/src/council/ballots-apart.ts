/** Ballots whose totals lie far apart: a council's own rules may ask to talk them over and to score again. */
import { FINEST_SCALE, toWhole } from '../pack/scale.js';
import type { ScoredBallot } from './count-ballots.js';

/** Two ballots, the higher total first. */
export interface BallotsApart {
  /** The names of their members, or their places from 1. */
  readonly ballots: readonly [string, string];
  /** How many points lie between their totals. */
  readonly points: number;
}

/** @param apart how many points are too many @returns in the order of the ballots */
export function findBallotsApart(counted: readonly ScoredBallot[], apart: number): BallotsApart[] {
  const least = toWhole(apart, FINEST_SCALE);
  return counted.flatMap((one, i) =>
    counted.slice(i + 1).flatMap((other): BallotsApart[] => {
      const between = toWhole(one.result.total, FINEST_SCALE) - toWhole(other.result.total, FINEST_SCALE);
      if (between === 0 || Math.abs(between) < least) return [];
      const ballots =
        between > 0 ? ([one.ballot, other.ballot] as const) : ([other.ballot, one.ballot] as const);
      return [{ ballots, points: Math.abs(between) / FINEST_SCALE }];
    }),
  );
}
