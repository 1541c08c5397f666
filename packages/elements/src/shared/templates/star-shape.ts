/** A five-pointed star as an SVG path, one for all elements. */
const OUTLINE = 'l3.1 6.6 7.1 1-5.2 5.1 1.3 7.2-6.3-3.5-6.3 3.5 1.3-7.2-5.2-5.1 7.1-1z';

/** One star in a box of 24 by 24. */
export const STAR = 'M12 1.8' + OUTLINE;

/** The width of one star in a row, which is 24 high. */
export const STAR_STEP = 26;

/**
 * Stars one after another, as one path.
 * @param first how many stars stand before them in the row
 */
export function starsPath(count: number, first = 0): string {
  return `M${first * STAR_STEP - 13} 1.8` + `m26 0${OUTLINE}`.repeat(count);
}
