/** Repeatable chance: the same seed makes the same choices on every machine. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * @typedef {object} Random
 * @property {(least: number, most: number) => number} int a whole number, bounds included
 * @property {(share: number) => boolean} chance true so often, 0 to 1
 * @property {<T>(list: readonly T[]) => T} pick one of a list that is not empty
 * @property {<T>(list: readonly T[]) => T[]} shuffle a new list in another order
 * @property {(most: number, alphabet?: string) => string} text up to so many characters
 */

const ALPHABET = 'aăâđêôơư ẵỹ.,;:"\'\t\n\r\0\u001b\ufeff\u202e0123456789=+-@<>&{}[]()/\\AZaz_*🍯';

/**
 * @param {number} seed a whole number
 * @returns {Random}
 */
export function createRandom(seed) {
  const source = xoroshiro128plus(seed);
  const int = (/** @type {number} */ least, /** @type {number} */ most) => uniformInt(source, least, most);
  const pick = (/** @type {readonly any[]} */ list) => list[int(0, list.length - 1)];
  return {
    int,
    pick,
    chance: (share) => int(0, 999_999) < share * 1_000_000,
    shuffle: (list) => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(int(0, rest.length - 1), 1));
    },
    text: (most, alphabet = ALPHABET) =>
      Array.from({ length: int(0, most) }, () => pick([...alphabet])).join(''),
  };
}
