/** The average total of a council, exact. */
import type { TrimmedMean } from '../formats/minimum-policies.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { ScoredBallot } from './count-ballots.js';

/** Totals in whole points of the set. */
export interface Average {
  readonly sum: number;
  /** How many totals are in the sum. */
  readonly count: number;
  /** What a trimmed mean leaves out, as printed: lowest first. */
  readonly trimmed: readonly number[];
}

/** @param trimmed how many totals are left out at each end, and from how many ballots on */
export function averageOf(
  { scale }: CompiledSet,
  counted: readonly ScoredBallot[],
  trimmed?: TrimmedMean,
): Average {
  const totals = counted.map(({ result }) => Math.round(result.total * scale)).sort((a, b) => a - b);
  const isTrimmed = trimmed && totals.length >= trimmed.from && totals.length > 2 * trimmed.each;
  const each = isTrimmed ? trimmed.each : 0;
  const inside = totals.slice(each, totals.length - each);
  return {
    sum: inside.reduce((sum, total) => sum + total, 0),
    count: inside.length,
    trimmed: [...totals.slice(0, each), ...totals.slice(totals.length - each)].map((total) => total / scale),
  };
}
