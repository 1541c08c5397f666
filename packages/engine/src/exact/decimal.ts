/** Figures that are rooted or shown: decimals of forty digits, so that none of them is off by what a float loses. */
import { Decimal } from 'decimal.js';
import type { Ratio } from './ratio.js';

const Precise = Decimal.clone({ precision: 40 });

export const decimalOf = ({ sum, count }: Ratio): Decimal =>
  new Precise(sum.toString()).div(count.toString());

/** The root of a fraction, such as a standard deviation. @param ratio 0 or more */
export const rootOf = (ratio: Ratio): Decimal => decimalOf(ratio).sqrt();

/** As data carries a figure: at most twelve decimals, half away from zero, without trailing zeros. */
export const figure = (value: Decimal): string => value.toDecimalPlaces(12, Decimal.ROUND_HALF_UP).toFixed();
