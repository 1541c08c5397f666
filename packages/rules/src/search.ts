/** @packageDocumentation The sets of the decision in force in Vietnamese, and finding one: all that a page needs to begin. */
import type { PackLanguage } from './compact/compact-pack.js';
import type { SetFinder, SetMatch } from './search/finder.js';
import { titles } from './titles.js';

export { titles };
export type { SetFinder, SetMatch };

/** A half-typed word at the head of a longer name scores less than this. */
const MIN_SURE_SCORE = 0.4;

/**
 * Whether searching the Vietnamese names alone is enough: a name is meant, and it has all the words or they are written
 * with diacritics. Otherwise a form searches the English names too.
 */
export function isSure([best]: readonly SetMatch[], words: string): boolean {
  const countWords = (text: string): number => text.trim().split(/\s+/).length;
  return (
    best !== undefined &&
    best.score >= MIN_SURE_SCORE &&
    (/[^\p{ASCII}]/u.test(words) || countWords(best.match) >= countWords(words))
  );
}

const finders: { [languages in PackLanguage]?: Promise<SetFinder> | undefined } = {};

/**
 * The same call gives the same finder.
 * @param lang `vi` loads the Vietnamese names alone, any other language the English ones too
 * @returns finds sets by what a person types: "mat ong", "bưởi", "fish sauce"; best first
 */
export function loadFinder(lang: string): Promise<SetFinder> {
  const languages = lang.startsWith('vi') ? 'vi' : 'all';
  return (finders[languages] ??= importFinder(languages).catch((error: unknown) => {
    // Don't cache a rejected promise; the next call retries.
    finders[languages] = undefined;
    throw error;
  }));
}

async function importFinder(languages: PackLanguage): Promise<SetFinder> {
  const [{ createSetFinder }, { default: searchData }, names, english] = await Promise.all([
    import('./search/finder.js'),
    import('./generated/vn-qd-26-2026/search-data.vi.js'),
    languages === 'all' ? import('./generated/vn-qd-26-2026/search-data.en.js') : undefined,
    languages === 'all' ? import('./generated/vn-qd-26-2026/titles.en.js') : undefined,
  ]);
  return createSetFinder(
    searchData,
    titles,
    names && english && { names: names.default, titles: english.default },
  );
}
