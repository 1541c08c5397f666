/** Random sheets, the same on every machine: ballots of councils whose members differ in a few answers, and products on their own. */
import { compileSet } from '@ocop-kit/engine';

/**
 * @typedef {import('@ocop-kit/engine').CriteriaSet} CriteriaSet
 * @typedef {import('@ocop-kit/engine').CompiledSet} CompiledSet
 * @typedef {import('@ocop-kit/engine').Leaf} Leaf
 * @typedef {{ missing: number, lean: number, declared: number }} Manner
 * @typedef {{ id: string, province: string, dossier: string | null, picks: Record<string, number>, declared: string[] }} SheetRow
 */

/** Numbers from 0 up to 1 (mulberry32). @param {number} seed */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a dossier is filled in: how often an answer is missing, how far picks lean to the last option, how often conditions are declared. */
/** @type {readonly [Manner, ...Manner[]]} */
const MANNERS = [
  { missing: 0, lean: 3, declared: 0 },
  { missing: 0, lean: 8, declared: 0.02 },
  { missing: 0, lean: 25, declared: 0.01 },
  { missing: 0, lean: 1, declared: 0.05 },
  { missing: 0, lean: 4, declared: 0.5 },
  { missing: 0.02, lean: 3, declared: 0.03 },
  { missing: 0.4, lean: 1, declared: 0.1 },
];

/**
 * @param {CriteriaSet | CompiledSet} source
 * @param {number} count
 * @param {number} seed
 * @returns {SheetRow[]}
 */
export function randomSheets(source, count, seed) {
  const set = compileSet(source);
  const random = createRandom(seed * 1_000 + set.source.no);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const allPicks = set.leaves.map(picksOf);
  const declarable = [...set.declarable.keys()];
  /** @type {SheetRow[]} */
  const sheets = [];
  for (let dossier = 0; sheets.length < count; dossier++) {
    const manner = MANNERS[below(MANNERS.length)] ?? MANNERS[0];
    const pick = (/** @type {readonly number[]} */ picks) =>
      picks[Math.min(picks.length - 1, Math.floor(picks.length * (1 - random() ** manner.lean)))] ?? 0;
    const base = allPicks.map(pick);
    const members = Math.min(1 + below(9), count - sheets.length);
    const alone = members === 1 && random() < 0.5;
    for (let member = 0; member < members; member++) {
      /** @type {Record<string, number>} */
      const picks = {};
      set.leaves.forEach(({ id, position }) => {
        if (random() < manner.missing) return;
        picks[id] = random() < 0.8 ? (base[position] ?? 0) : pick(allPicks[position] ?? [0]);
      });
      sheets.push({
        id: `s${sheets.length + 1}`,
        province: String(dossier % 34).padStart(2, '0'),
        dossier: alone ? null : `d${dossier + 1}`,
        picks,
        declared: declarable.filter(() => random() < manner.declared),
      });
    }
  }
  return sheets;
}

/** Every pick that a criterion takes, 0 among them where none of these may stand. @param {Leaf} leaf */
const picksOf = ({ options, none }) => [...(none ? [0] : []), ...options.map(({ ordinal }) => ordinal)];
