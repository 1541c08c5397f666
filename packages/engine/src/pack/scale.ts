/** Points may have decimals; scoring never does. One factor a set turns every point into a whole number, exactly. */
import { refuse } from '../errors/errors.js';
import * as LIMITS from '../checks/limits.js';
import { pointerTo, type DocumentNode } from './read.js';

/** Thousandths hold all points exactly. */
export const FINEST_SCALE = 10 ** LIMITS.decimals;

/** The least power of ten that makes all of `values` whole; each was read by `readPoints`. */
export function findScale(values: readonly number[]): number {
  let scale = 1;
  while (!values.every((value) => isWhole(value, scale))) scale *= 10;
  return scale;
}

/** The greatest number that divides all of `values`, whole ones; 1 where all are 0. */
export function findGrain(values: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return values.reduce(divisor, 0) || 1;
}

/** Whether `scale` makes the number whole, as JSON prints it. */
function isWhole(value: number, scale: number): boolean {
  return toWhole(value, scale) / scale === value;
}

/**
 * @param weight how many times the points count
 * @throws {OcopError} `pack/points` when the value is no number of points, or has more than three decimals as it counts
 */
export function readPoints(node: DocumentNode, key: string, weight = 1): number {
  const printed = node.fields[key];
  const value = typeof printed === 'number' ? printed : NaN;
  // Exact: neither has more decimals than points may have, or it is refused.
  const counted = (toWhole(value, FINEST_SCALE) * toWhole(weight, FINEST_SCALE)) / FINEST_SCALE ** 2;
  if (
    !(counted >= 0 && counted <= LIMITS.points) ||
    !isWhole(value, FINEST_SCALE) ||
    !isWhole(counted, FINEST_SCALE)
  ) {
    refuse('pack/points', pointerTo(node, key), { points: JSON.stringify(printed ?? null).slice(0, 40) });
  }
  return counted;
}

/** How many times what stands here counts, with all it stands in. @throws {OcopError} `pack/points` */
export function readWeight(node: DocumentNode, above = 1): number {
  return node.fields['weight'] === undefined ? above : readPoints(node, 'weight', above);
}

/** Exact: `value` has at most the decimals that `scale` covers, so rounding only undoes binary noise. */
export function toWhole(value: number, scale: number): number {
  return Math.round(value * scale);
}
