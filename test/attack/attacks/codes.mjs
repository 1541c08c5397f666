import { decode, encode, OcopError } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';

export const claim = 'A short code that was damaged is never read as another sheet.';

const PACK = 'vn-qd-26-2026';
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCXYZ_.-';
/** @type {import('@ocop-kit/engine').CriteriaSet[]} */
let sets = [];

export async function open() {
  sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet(PACK, i + 1)));
}

/** @param {import('../random.mjs').Random} random */
export function attempt(random) {
  const set = random.pick(sets);
  const code = encode(set, { picks: {}, declared: [] });
  const at = random.int(0, code.length - 1);
  const damaged = random.pick([
    () => code.slice(0, at) + random.pick([...ALPHABET]) + code.slice(at + 1),
    () => code.slice(0, at) + code.slice(at + 1),
    () => code.slice(0, at) + random.pick([...ALPHABET]) + code.slice(at),
    () => code.slice(0, at) + [...code.slice(at, at + 2)].reverse().join('') + code.slice(at + 2),
  ])();
  if (damaged === code) return;
  try {
    decode(set, damaged);
  } catch (error) {
    if (error instanceof OcopError) return;
    throw error;
  }
  throw new Error(`accepted: ${damaged}`);
}
