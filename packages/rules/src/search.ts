/** @packageDocumentation The sets of the decision in force in Vietnamese, and finding one: all that a page needs to begin. */
import type { Find, FoundSet } from './finder.js';
import { titles } from './titles.js';

export { titles };
export type { Find, FoundSet };

/** More than a word half typed at the head of a longer name may reach. */
const SURE = 0.4;

/**
 * Whether the Vietnamese names alone are enough: some name is meant, and it has all the words or they are written in
 * Vietnamese. Else a form asks the English names too.
 */
export function isSure([best]: readonly FoundSet[], words: string): boolean {
  const inWords = (text: string): number => text.trim().split(/\s+/).length;
  return (
    best !== undefined &&
    best.score >= SURE &&
    (/[^\p{ASCII}]/u.test(words) || inWords(best.match) >= inWords(words))
  );
}

const finders: { [told in 'vi' | 'all']?: Promise<Find> | undefined } = {};

/**
 * The same call gives the same finder.
 * @param lang `vi` loads the Vietnamese names alone, any other language the English ones too
 * @returns finds sets by what a person types: "mat ong", "bưởi", "fish sauce"; best first
 */
export function loadFinder(lang: string): Promise<Find> {
  const told = lang.startsWith('vi') ? 'vi' : 'all';
  return (finders[told] ??= fetchFinder(told).catch((error: unknown) => {
    // A line that dropped must not be remembered.
    finders[told] = undefined;
    throw error;
  }));
}

async function fetchFinder(told: 'vi' | 'all'): Promise<Find> {
  const [{ finderOf }, { default: findings }, names, english] = await Promise.all([
    import('./finder.js'),
    import('./generated/vn-qd-26-2026/finder.vi.js'),
    told === 'all' ? import('./generated/vn-qd-26-2026/finder.en.js') : undefined,
    told === 'all' ? import('./generated/vn-qd-26-2026/titles.en.js') : undefined,
  ]);
  return finderOf(findings, titles, names && english && { names: names.default, titles: english.default });
}
