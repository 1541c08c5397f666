import { compilePack, interval, lintPack, nextStar, OcopError, score, checkPack } from '@ocop-kit/engine';
import { parsePack } from '@ocop-kit/engine/schema';
import { hostilePack } from '../hostile-packs.mjs';

export const claim =
  'A pack that is accepted is answered soon, whatever it holds; what would cost more is refused with the figure.';

/** Far more than any accepted pack takes on a slow machine, so that only a program that hangs exceeds it. */
const HANGS = 5_000;

/** @param {import('../random.mjs').Random} random */
export function attempt(random) {
  const bands = random.int(2, 20);
  const pack = hostilePack({
    criteria: random.pick([5, 20, 40, 100, 300, 500, 600]),
    options: random.int(0, 35),
    sets: random.pick([1, 1, 1, 2, 10, 60]),
    bands,
    triggers: random.int(0, 14),
    effect: random.pick(['skip', 'stop', 'disqualified']),
    groups: random.int(0, 8),
    decimals: random.int(0, 3),
    sectionMinimums: random.chance(0.3),
    skipsAll: random.chance(0.5),
  });
  const rank = random.int(1, bands);
  within('reading', () => parsePack(JSON.stringify(pack)));
  within('checking', () => checkPack(pack));
  within('lint', () => lintPack(pack));
  const set = within('compile', () => compilePack(pack))?.[0];
  if (!set) return;
  within('interval', () => interval(set, { picks: {} }));
  within('nextStar', () => nextStar(set, { picks: {} }, { target: rank }));
  within('score', () => score(set, { picks: {} }));
}

/**
 * @template T
 * @param {string} what
 * @param {() => T} act
 * @returns {T | undefined} nothing where it was refused
 */
function within(what, act) {
  const start = performance.now();
  const answer = answerOf(act);
  const taken = performance.now() - start;
  if (taken > HANGS) throw new Error(`${what} took ${taken.toFixed(0)} ms`);
  return answer;
}

/**
 * @template T
 * @param {() => T} act
 */
function answerOf(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof OcopError) return undefined;
    throw error;
  }
}
