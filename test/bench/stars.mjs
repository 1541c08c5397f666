/** The last step, for rivals that leave it to the program around them. */

/**
 * @param {import('./sheet.mjs').CriteriaSet} set bands highest first
 * @param {number} total
 * @param {(rank: number) => boolean} missed
 */
export function countStars(set, total, missed) {
  const { bands } = set.pack;
  const starsByTotal = bands.find(({ from }) => total >= from).rank;
  // Minimums are cumulative, so a rank that misses nothing is the highest such one.
  const stars = bands.find(({ rank }) => rank <= starsByTotal && !missed(rank)).rank;
  return { starsByTotal, stars };
}
