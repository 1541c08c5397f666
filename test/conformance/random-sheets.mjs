/** Random sheets of a set: with criteria left open, none of these, and declared conditions among them. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * @typedef {import('@ocop-kit/engine').CompiledSet} CompiledSet
 * @typedef {import('@ocop-kit/engine').Sheet} Sheet
 */

/**
 * @param {CompiledSet} set
 * @param {readonly string[]} conditions ids of those that can be declared
 * @param {number} count
 * @param {number} seed the same sheets for the same seed
 * @returns {Sheet[]}
 */
export function randomSheets(set, conditions, count, seed) {
  const generator = xoroshiro128plus(seed);
  const below = (/** @type {number} */ end) => uniformInt(generator, 0, end - 1);
  const happens = (/** @type {number} */ percent) => below(100) < percent;
  const choices = set.leaves.map(({ id, options, none }) => ({
    id,
    ordinals: [...(none ? [0] : []), ...options.map(({ ordinal }) => ordinal)],
  }));
  return Array.from({ length: count }, () => {
    // A third of the sheets is good: the highest option nearly everywhere, so that ranks and minimums decide.
    const good = happens(33);
    const open = happens(50) ? 5 : 0;
    const picks = Object.fromEntries(
      choices.flatMap(({ id, ordinals }) => {
        if (happens(open)) return [];
        const at = good && happens(90) ? ordinals.length - 1 : below(ordinals.length);
        return [[id, ordinals[at] ?? 0]];
      }),
    );
    const declared = happens(20) ? conditions.filter(() => happens(30)) : [];
    return { picks, declared };
  });
}
