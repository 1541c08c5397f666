/**
 * Random packs of every shape that a pack may have: cases, boxes to tick, weights, decimals, minimums of sections, conditions that set
 * off others, ids and words that would end a quote or a comment if they could.
 */
import { compilePack, OcopError } from '@ocop-kit/engine';
import { createRandom } from './random-sheets.mjs';

/** Words that try to get out of comments and texts. */
const HOSTILE_WORDS = [
  "Gạo'; DROP TABLE canary; --",
  'line\nDROP TABLE canary;\r\nDROP VIEW canary; --',
  '*/ DROP TABLE canary; /*',
  '"; DROP TABLE canary; --`',
  "\\'; DROP TABLE canary; --",
  "${env:HOME} $1 $$ :name :'name' \u2028DROP TABLE canary;\u0000\u001b[0m\ud800",
  'ends with a backslash \\',
];

/** Ids that fold to the same letters, or to none. */
const ID_SHAPES = [
  (/** @type {number} */ n) => `1.${n}`,
  (/** @type {number} */ n) => `1-${n}`,
  (/** @type {number} */ n) => `Đ${n}`,
  (/** @type {number} */ n) => `đ_${n}`,
  (/** @type {number} */ n) => `ກ${'ຂ'.repeat(n % 5)}${n}`,
  (/** @type {number} */ n) => `select-${n}`,
];

const CONDITION_EFFECTS = ['disqualified', 'ineligible', 'stop', 'skip'];

/**
 * @param {number} seed
 * @returns {import('@ocop-kit/engine').CompiledSet | undefined} undefined where the engine itself refuses what came out
 */
export function randomSet(seed) {
  const random = createRandom(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const oneOf = (/** @type {readonly any[]} */ list) => list[below(list.length)];
  const ranks = oneOf([
    [3, 2, 1],
    [5, 4, 3, 2, 1],
    [2, 0],
    [9, 7, 5],
  ]);
  const minimumRanks = ranks.slice(0, -1).filter(() => random() < 0.8);
  const decimals = oneOf([1, 1, 10, 1000]);
  const points = (/** @type {number} */ most) => below(most * decimals + 1) / decimals;
  let number = 0;
  const leafIds = /** @type {{ id: string, options: number, first: number }[]} */ ([]);
  const criterion = () => {
    number++;
    const id = oneOf(ID_SHAPES)(number);
    const about = {
      id,
      title: { vi: oneOf(HOSTILE_WORDS), en: 'A criterion' },
      ...(random() < 0.2 && { weight: oneOf([0.5, 2, 3]) }),
    };
    if (random() < 0.15) {
      leafIds.push({ id, options: 2, first: 0 });
      return { ...about, max: points(9), tick: true };
    }
    const cases =
      random() < 0.2
        ? [
            { no: 1, title: 'one' },
            { no: 2, title: 'other' },
          ]
        : [];
    const options = Array.from({ length: 1 + below(6) }, () => ({
      points: random() < 0.2 ? 0 : points(9),
      text: 'An option',
      ...(cases.length > 0 && { case: 1 + below(2) }),
      ...(minimumRanks.length > 0 && random() < 0.3 && { minimum: oneOf(minimumRanks) }),
    }));
    leafIds.push({ id, options: options.length, first: 1 });
    return { ...about, max: 10, options, ...(cases.length > 0 && { cases }) };
  };
  const sections = ['A', 'b', 'ກ'].slice(0, 1 + below(3)).map((id) => ({
    id,
    title: 'A section',
    max: 60,
    ...(minimumRanks.length > 0 &&
      random() < 0.4 && { minimums: [{ rank: oneOf(minimumRanks), points: points(9) }] }),
    criteria: Array.from({ length: 1 + below(5) }, criterion),
  }));
  const conditions = Array.from({ length: below(7) }, (_, i) => {
    const effect = oneOf(CONDITION_EFFECTS);
    const at = below(leafIds.length);
    const after = leafIds[Math.min(leafIds.length - 1, at + below(3))];
    const skipped = leafIds.slice(at + 1).filter(() => random() < 0.5);
    const triggers = leafIds.slice(0, at + 1).filter(() => random() < 0.4);
    return {
      id: `${oneOf(['C', 'c', 'Ơ'])}.${i}`,
      effect,
      text: oneOf(HOSTILE_WORDS),
      ...(effect === 'stop' && { after: after?.id }),
      ...(effect === 'skip' && { skips: skipped.map(({ id }) => id) }),
      ...(triggers.length > 0 &&
        random() < 0.7 && {
          when: triggers.map(({ id, options, first }) => ({ criterion: id, option: first + below(options) })),
        }),
    };
  });
  const pack = {
    format: 'ocop-pack/1',
    header: {
      id: 'random-pack',
      version: '1.0',
      programme: 'A programme',
      decision: {
        number: oneOf(HOSTILE_WORDS),
        title: oneOf(HOSTILE_WORDS),
        issuer: 'x',
        issued: '2026-01-01',
        effective: '2026-01-01',
      },
      languages: ['vi', 'en'],
      bands: ranks.map((/** @type {number} */ rank, /** @type {number} */ i) => ({
        rank,
        from: (ranks.length - 1 - i) * 7,
        title: 'A rank',
      })),
      minimumRanks,
      cites: { stars: { article: oneOf(HOSTILE_WORDS) } },
      ...(random() < 0.5 && {
        local: [{ council: { minimums: oneOf(['average', 'majority', 'unanimous']) } }],
      }),
    },
    sets: [{ no: seed % 10_000, title: oneOf(HOSTILE_WORDS), sections, conditions }],
  };
  try {
    return compilePack(pack)[0];
  } catch (error) {
    if (error instanceof OcopError) return undefined;
    throw error;
  }
}
