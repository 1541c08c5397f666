/** The sheet everybody scores: 30 criteria, made from the real set 1, and the random sheets filled in on it. */
import { loadSet } from '@ocop-kit/rules';

export const PACK = 'vn-qd-26-2026';

/** Set 1 has 32 criteria: two of one point go, and two others take over their points, so section A stays 40. */
const DROPPED = new Set(['1.7', '3.2']);
const POINTS = new Map([
  ['1.2', [0, 1, 3]],
  ['3.4', [1, 3]],
]);

/**
 * @typedef {import('@ocop-kit/engine').CriteriaSet} CriteriaSet
 * @typedef {import('@ocop-kit/engine').Sheet} Sheet
 * @typedef {{
 *   id: string, section: string, max: number, first: number, points: number[],
 *   required: Record<number, number>, skippedBy: { criterion: string, option: number } | undefined,
 * }} Criterion a scored criterion as any rival reads it off the pack: points by place, from ordinal `first`
 */

/** @returns {Promise<CriteriaSet>} 30 criteria, with minimums, a tick-box, and 5.2 that follows from 5.1 */
export async function loadThirtyCriteria() {
  const set = await loadSet(PACK, 1);
  return {
    ...set,
    sections: set.sections.map((section) => ({
      ...section,
      criteria: section.criteria.flatMap(adjustCriterion),
    })),
    // What somebody declares has no counterpart among the rivals; what follows from a pick does.
    conditions: (set.conditions ?? []).filter((condition) => condition.when),
  };
}

function adjustCriterion(criterion) {
  if (DROPPED.has(criterion.id)) return [];
  if (criterion.criteria) return [{ ...criterion, criteria: criterion.criteria.flatMap(adjustCriterion) }];
  const points = POINTS.get(criterion.id);
  if (!points) return [criterion];
  const options = criterion.options.map((option, i) => ({ ...option, points: points[i] }));
  return [{ ...criterion, max: Math.max(...points), options }];
}

/**
 * A plain reading of a pack, not shared with the engine, that the rivals are built from.
 * @param {CriteriaSet} set a set without cases
 * @returns {Criterion[]} in printed order
 */
export function readCriteria(set) {
  const read = (section) => (criterion) => {
    if (criterion.criteria) return criterion.criteria.flatMap(read(section));
    const { id, max, tick, options = [] } = criterion;
    const skip = set.conditions?.find((condition) => condition.skips?.includes(id));
    return [
      {
        id,
        section,
        max,
        first: tick ? 0 : 1,
        points: tick ? [0, max] : options.map((option) => option.points),
        required: requiredOrdinals(set.pack.minimumRanks, options),
        skippedBy: skip?.when?.[0],
      },
    ];
  };
  return set.sections.flatMap((section) => section.criteria.flatMap(read(section.id)));
}

/** By star rank, the highest option marked for it or for a lower one. */
function requiredOrdinals(ranks, options) {
  const last = (rank) => options.findLastIndex((option) => (option.minimum ?? Infinity) <= rank) + 1;
  return Object.fromEntries(ranks.map((rank) => [rank, last(rank)]).filter(([, ordinal]) => ordinal > 0));
}

/**
 * Random sheets, the same for the same seed; one criterion in 25 is left unanswered.
 * @param {readonly { id: string, first: number, count: number }[]} criteria
 * @param {number} count
 * @param {number} seed
 * @returns {Sheet[]}
 */
export function randomSheets(criteria, count, seed) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const answered = criteria.filter(() => random() >= 0.04);
    const pick = ({ id, first, count }) => [id, first + Math.floor(random() * count)];
    return { picks: Object.fromEntries(answered.map(pick)) };
  });
}

/** What `randomSheets` needs of a compiled set. */
export function listChoices(compiled) {
  return compiled.leaves.map(({ id, first, options }) => ({ id, first, count: options.length }));
}

/** Mulberry32: small, seeded, good enough to spread picks. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
