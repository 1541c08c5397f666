/** @packageDocumentation The sets of the decision in force in Vietnamese, and finding one: all that a page needs to begin. */
import type { Find, FoundSet } from './finder.js';
import { titles } from './titles.js';

export { titles };
export type { Find, FoundSet };

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
  const [{ finderOf }, vi, en, english] = await Promise.all([
    import('./finder.js'),
    import('./generated/vn-qd-26-2026/finder.vi.js'),
    told === 'all' ? import('./generated/vn-qd-26-2026/finder.en.js') : undefined,
    told === 'all' ? import('./generated/vn-qd-26-2026/titles.en.js') : undefined,
  ]);
  return finderOf(
    { vi: vi.default, ...(en && { en: en.default }) },
    { vi: titles, ...(english && { en: english.default }) },
  );
}
