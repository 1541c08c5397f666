/** What each star rank still asks of a sheet: its points, and its minimums. */
import { compileSet, type CriteriaSet, type Result } from '@ocop-kit/engine';

type MissedMinimum = Result['minimumsMissed'][string][number];
type MissedSection = NonNullable<Result['sectionMinimumsMissed']>[number];

/** One rank of the ladder. */
export interface LadderStep {
  readonly rank: number;
  /** The points that the rank begins at. */
  readonly from: number;
  /** How many of them are not there; 0 where there are enough. */
  readonly short: number;
  /** The minimums that are not reached, those of lower ranks included. */
  readonly missed: readonly MissedMinimum[];
  /** The sections that lack points of their own. */
  readonly missedSections: readonly MissedSection[];
  /** Whether the sheet has this rank. */
  readonly isReached: boolean;
}

/**
 * @param result what `score` gave for the set
 * @returns the ranks that mean something, lowest first: those that ask for minimums or bring a certificate; all but the lowest where none does
 */
export function starLadder(set: CriteriaSet, result: Result): LadderStep[] {
  const { bands, minimumRanks } = set.pack;
  const { scale } = compileSet(set);
  const above = bands.filter(({ from }) => from > 0);
  const marked = above.filter(({ rank, award }) => minimumRanks.includes(rank) || award?.certificate);
  return [...(marked.length > 0 ? marked : above)]
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, from }) => {
      // A rank without minimums of its own needs those of the ranks below.
      const asking = Math.max(...minimumRanks.filter((other) => other <= rank), -1);
      return {
        rank,
        from,
        // Whole numbers: points with decimals must not end in 0.30000000000000004.
        short: Math.max(0, Math.round((from - result.total) * scale) / scale),
        missed: result.minimumsMissed[asking] ?? [],
        missedSections: (result.sectionMinimumsMissed ?? []).filter((missed) => missed.rank <= rank),
        isReached: result.stars !== null && result.stars >= rank,
      };
    });
}
