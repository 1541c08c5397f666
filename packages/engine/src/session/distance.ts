/** How far an average is from the ranks beside it, in points of all ballots together: "thiếu 2 điểm của cả 6 phiếu". */
import type { CompiledSet } from '../pack/compiled.js';

/** A rank that the average does not reach, or would lose. Points are as printed. */
export interface RankDistance {
  readonly rank: number;
  /** From how many points the rank is given. */
  readonly from: number;
  /** How many points all ballots together are short of it, or have to spare above it. */
  readonly points: number;
}

/** How far an average is from the ranks beside it. */
export interface AverageDistance {
  /** How many ballots are in the average, and their points together: 538 of 6. */
  readonly ballots: number;
  readonly sum: number;
  /** The next rank; undefined at the highest. */
  readonly next: RankDistance | undefined;
  /** The rank that the average gives, and what it has to spare. */
  readonly own: RankDistance;
}

/** @param average whole points of the set in all ballots, and how many ballots those are */
export function distanceOf(
  { bands, scale }: CompiledSet,
  { sum, count }: { readonly sum: number; readonly count: number },
): AverageDistance | undefined {
  const at = bands.findIndex(({ from }) => sum >= from * count);
  const [own, next] = [bands[at], bands[at - 1]];
  if (!own || count === 0) return undefined;
  const distance = ({ rank, from }: typeof own): RankDistance => ({
    rank,
    from: from / scale,
    points: Math.abs(from * count - sum) / scale,
  });
  return { ballots: count, sum: sum / scale, own: distance(own), next: next && distance(next) };
}
