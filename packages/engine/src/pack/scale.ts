/** Points may have decimals; scoring never does. One factor a set turns every point into a whole number, exactly. */
import { refuse } from '../errors.js';
import { LIMITS } from './limits.js';
import { pathOf, type Place } from './read.js';

/** Thousandths hold all points exactly. */
export const FINEST = 10 ** LIMITS.decimals;

/** Decimal places of a finite number as JSON prints it. */
function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

/** The least power of ten that makes all of `values` whole; each was read by `readPoints`. */
export function scaleFor(values: readonly number[]): number {
  return 10 ** values.reduce((finest, value) => Math.max(finest, decimals(value)), 0);
}

/**
 * @param weight how many times the points count
 * @throws {OcopError} `pack/points` when the value is no number of points, or has more than three decimals as it counts
 */
export function readPoints(place: Place, key: string, weight = 1): number {
  const value = place.fields[key];
  // Exact: neither has more decimals than points may have, or it is refused.
  const counted =
    (toWhole(typeof value === 'number' ? value : NaN, FINEST) * toWhole(weight, FINEST)) / FINEST ** 2;
  if (
    typeof value !== 'number' ||
    !(counted >= 0 && counted <= LIMITS.points) ||
    Math.max(decimals(value), decimals(counted)) > LIMITS.decimals
  ) {
    refuse('pack/points', pathOf(place, key), { points: JSON.stringify(value ?? null).slice(0, 40) });
  }
  return counted;
}

/** How many times what stands here counts, with all it stands in. @throws {OcopError} `pack/points` */
export function readWeight(place: Place, above = 1): number {
  return place.fields['weight'] === undefined ? above : readPoints(place, 'weight', above);
}

/** Exact: `value` has at most the decimals that `scale` covers, so rounding only undoes binary noise. */
export function toWhole(value: number, scale: number): number {
  return Math.round(value * scale);
}
