/**
 * Whether a member gives more or less than the others throughout. Each criterion that a member judged differently from the median of the others
 * counts once, as more or as less; the sign test says how often chance alone would be as one-sided. The median, since one member far off would
 * make all the others lean the other way.
 *
 * @see W. J. Dixon, A. M. Mood, The Statistical Sign Test, Journal of the American Statistical Association 41 (1946), 557–566
 */
import { add, ratio, ZERO, type Ratio } from '../exact/ratio.js';
import type { Vote } from './votes.js';

/** How one member stands to the others. Points are the set's whole units. */
export interface MemberTendency {
  /** In how many criteria the member gave more than the median of the others, less, and the same. */
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** Own points less the average of the others, over all criteria. */
  readonly difference: Ratio;
  /** How often chance alone is as one-sided, exact. */
  readonly chance: Ratio;
}

export function tendencyOf(votes: readonly Vote[], member: number): MemberTendency {
  let [more, less, same, difference] = [0, 0, 0, ZERO];
  for (const { points } of votes) {
    const own = points[member];
    const others = points.filter((value, at): value is number => at !== member && value !== undefined);
    if (own === undefined || others.length === 0) continue;
    const side = 2 * own - twiceMedianOf(others);
    if (side > 0) more += 1;
    else if (side < 0) less += 1;
    else same += 1;
    const sum = others.reduce((total, value) => total + value, 0);
    difference = add(difference, ratio(own * others.length - sum, others.length));
  }
  return { more, less, same, difference, chance: signTest(more, less) };
}

/** Twice the median, which is a whole number. @param values one at least */
function twiceMedianOf(values: readonly number[]): number {
  const rising = Float64Array.from(values).sort();
  const at = Math.floor((rising.length - 1) / 2);
  return (rising[at] ?? 0) + (rising[rising.length - 1 - at] ?? 0);
}

/** Two-sided and exact: as far from even, or farther. */
export function signTest(more: number, less: number): Ratio {
  const [count, fewer] = [more + less, Math.min(more, less)];
  if (more === less) return ratio(1);
  let [combinations, tail] = [1n, 0n];
  for (let at = 0; at <= fewer; at++) {
    tail += combinations;
    combinations = (combinations * BigInt(count - at)) / BigInt(at + 1);
  }
  return ratio(2n * tail, 2n ** BigInt(count));
}
