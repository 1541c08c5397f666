/** Random sheets of a set: with criteria left open, none of these, and declared conditions among them. */

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
  const random = createRandom(seed);
  const choices = set.leaves.map(({ id, options, none }) => ({
    id,
    ordinals: [...(none ? [0] : []), ...options.map(({ ordinal }) => ordinal)],
  }));
  return Array.from({ length: count }, () => {
    // A third of the sheets is good: the highest option nearly everywhere, so that ranks and minimums decide.
    const good = random() < 0.33;
    const open = random() < 0.5 ? 0.05 : 0;
    const picks = Object.fromEntries(
      choices.flatMap(({ id, ordinals }) => {
        if (random() < open) return [];
        const at = good && random() < 0.9 ? ordinals.length - 1 : Math.floor(random() * ordinals.length);
        return [[id, ordinals[at] ?? 0]];
      }),
    );
    const declared = random() < 0.2 ? conditions.filter(() => random() < 0.3) : [];
    return { picks, declared };
  });
}

/**
 * Mulberry32: small, seeded, good enough to spread picks.
 * @param {number} seed
 */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
