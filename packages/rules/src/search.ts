/** @packageDocumentation What a page needs to let somebody choose a set: titles in Vietnamese, and names that load when somebody searches. */
import { loadOnce } from './cache/load-once.js';
import type { TitleTable } from './compact/compact-pack.js';
import titlesVi from './generated/in-force/titles.vi.js';
import type { SetFinder, SetMatch } from './search/finder.js';

export type { SetFinder, SetMatch };
export { groupChoices, groupTitles, type SetChoice, type SetGroup } from './search/set-groups.js';

/** By set of the decision in force, in printed order and Vietnamese: its number, title, industry, group and subgroup. */
export const titles: TitleTable = titlesVi;

/** A half-typed word at the head of a longer name scores less than this. */
const MIN_SURE_SCORE = 0.4;

/**
 * Whether searching the Vietnamese names alone is enough: a name is meant, and it has all the words or they are written
 * with diacritics. Otherwise a form searches the English names too.
 * @param matches what a finder of the Vietnamese names gave for `words`, best first
 * @param words what the person typed
 * @returns false where nothing matched, too
 */
export function isSure([best]: readonly SetMatch[], words: string): boolean {
  const countWords = (text: string): number => text.trim().split(/\s+/).length;
  return (
    best !== undefined &&
    best.score >= MIN_SURE_SCORE &&
    (/[^\p{ASCII}]/u.test(words) || countWords(best.match) >= countWords(words))
  );
}

const finderCache = new Map<boolean, Promise<SetFinder>>();

/**
 * Loads `findSets` for the decision in force, with names that are fetched only now.
 * @param lang `vi` loads the Vietnamese names alone, any other language the English ones too
 * @returns a finder; the same for the same languages
 */
export function loadFinder(lang: string): Promise<SetFinder> {
  const withEnglish = !lang.startsWith('vi');
  return loadOnce(finderCache, withEnglish, () => importFinder(withEnglish));
}

async function importFinder(withEnglish: boolean): Promise<SetFinder> {
  const [{ createSetFinder }, { default: searchData }, names, titlesEn] = await Promise.all([
    import('./search/finder.js'),
    import('./generated/in-force/search-data.vi.js'),
    withEnglish ? import('./generated/in-force/search-data.en.js') : undefined,
    withEnglish ? import('./generated/in-force/titles.en.js') : undefined,
  ]);
  return createSetFinder(
    searchData,
    titles,
    names && titlesEn && { names: names.default, titles: titlesEn.default },
  );
}
