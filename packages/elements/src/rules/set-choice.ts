/** The published criteria sets to choose from: by group, or found by everyday words. */
import { isSure, loadFinder, titles, type SetMatch } from '@ocop-kit/rules/search';
import { DECISION_IN_FORCE } from './load-set.js';
import { englishMessages } from '../shared/i18n/messages.js';

/** One criteria set in a list of choices. */
export interface SetChoice {
  readonly set: number;
  readonly title: string;
  /** What distinguishes it from its neighbours; may be empty. */
  readonly hint: string;
}

/** Sets listed under one heading; the heading is empty if there is only one group. */
export interface SetGroup {
  readonly heading: string;
  readonly choices: readonly SetChoice[];
}

/** @returns an empty list for a pack that isn't published: the page may still add it as a custom pack */
export function groupPublishedSets(pack: string, lang: string): SetGroup[] {
  if (pack !== DECISION_IN_FORCE) return [];
  const headings = [...new Set(titles.map(([, , industry]) => industry))];
  return headings.map((heading = '') => ({
    heading: sentenceCase(translateTitle(heading, lang)),
    choices: titles
      .filter(([, , industry]) => industry === heading)
      .map(([set, title, , group = '']) => ({
        set,
        title: translateTitle(title, lang),
        hint: translateTitle(group, lang),
      })),
  }));
}

export async function findPublishedSets(lang: string, words: string): Promise<SetChoice[]> {
  const find = await loadFinder(lang);
  if (words.trim() === '') return [];
  return (await searchBothLanguages(find(words), words)).map(({ set, title, match }) => {
    const name = translateTitle(title.vi, lang);
    return { set, title: name, hint: match === name ? '' : match };
  });
}

/** Searches English names on Vietnamese pages too. If they can't be fetched, the Vietnamese matches have to do. */
async function searchBothLanguages(found: SetMatch[], words: string): Promise<SetMatch[]> {
  if (words.trim().length < 3 || isSure(found, words)) return found;
  try {
    const find = await loadFinder('en');
    return find(words);
  } catch {
    return found;
  }
}

/** The English translation of a published title, unless the page is in Vietnamese. */
function translateTitle(vietnamese: string, lang: string): string {
  return (lang === 'vi' ? undefined : englishMessages('published')[vietnamese]) ?? vietnamese;
}

/** Turns "I. SẢN PHẨM THỰC PHẨM", as printed, into sentence case. */
function sentenceCase(title: string): string {
  const words = title.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
