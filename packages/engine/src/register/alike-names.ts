/** Finds names that are probably one: spelt alike but for a letter or two. Compared within small groups, never each with each. */
import { distance } from 'fastest-levenshtein';

/** In a group larger than this only neighbours in the alphabet are compared. */
const LARGE_GROUP = 60;
const NEIGHBOURS = 6;
/** A letter in so many may differ. */
const LETTERS_PER_SLIP = 8;
const MAX_SLIPS = 2;
/** Shorter names differ by a letter and are another thing: "trà" and "tra". */
const SHORTEST = 8;

/**
 * @param keys folded, each once
 * @returns pairs of keys that are alike
 */
export function* alikePairs(keys: readonly string[]): Generator<readonly [string, string]> {
  const sorted = [...keys].sort();
  const reach = sorted.length > LARGE_GROUP ? NEIGHBOURS : sorted.length;
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(at + 1, at + 1 + reach)) if (isAlike(one, other)) yield [one, other];
}

/** Whether two folded names differ by slips of the pen alone: other digits are another pack, weight or year. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < SHORTEST || digitsOf(one) !== digitsOf(other)) return false;
  // A space more or less is no other name: "trà hoavàng".
  if (withoutSpaces(one) === withoutSpaces(other)) return true;
  const slips = Math.min(MAX_SLIPS, Math.floor(length / LETTERS_PER_SLIP));
  return Math.abs(one.length - other.length) <= slips && distance(one, other) <= slips;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();
const withoutSpaces = (text: string): string => text.replaceAll(' ', '');
