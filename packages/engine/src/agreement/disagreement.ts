/**
 * How far the members of a council are apart on one criterion, on its ordinal scale: 0 where all give the same, 1 where one half gives the least
 * and the other half the most that it prints.
 *
 * @see Robert K. Leik, A Measure of Ordinal Consensus, Pacific Sociological Review 9 (1966), 85–90
 */
import { add, compare, divide, multiply, ratio, subtract, ZERO, type Ratio } from '../exact/ratio.js';
import { listPoints, type Vote } from './votes.js';

const ONE = ratio(1);
const HALF = ratio(1, 2);

/** @returns the exact share; undefined where nobody gave any, or the criterion has one step alone */
export function disagreementOf(vote: Vote): Ratio | undefined {
  const points = listPoints(vote);
  const { steps } = vote;
  if (points.length === 0 || steps.length < 2) return undefined;
  const distances = steps.slice(0, -1).map((step) => {
    const share = ratio(points.filter((value) => value <= step).length, points.length);
    return compare(share, HALF) > 0 ? subtract(ONE, share) : share;
  });
  const sum = distances.reduce((total, distance) => add(total, distance), ZERO);
  return divide(multiply(ratio(2), sum), ratio(steps.length - 1));
}
