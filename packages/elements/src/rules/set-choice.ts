/** The published criteria sets to choose from: by group, or found by everyday words. */
import { PACK_IN_FORCE } from '@ocop-kit/rules/load';
import {
  groupTitles,
  isSure,
  loadFinder,
  titles,
  type SetChoice,
  type SetGroup,
  type SetMatch,
} from '@ocop-kit/rules/search';
import { englishMessages } from '../shared/i18n/messages.js';

export type { SetChoice, SetGroup };

/** The number of the decision in force, as it is cited. */
export const DECISION_IN_FORCE = '26/2026/QĐ-TTg';

/** @returns an empty list for a pack that isn't published: the page may still add it as a custom pack */
export function groupPublishedSets(pack: string, lang: string): SetGroup[] {
  if (pack !== PACK_IN_FORCE) return [];
  const translate = (text: string): string => translateTitle(text, lang);
  return groupTitles(
    titles.map(([set, title, ...groups]) => [set, translate(title), ...groups.map(translate)]),
  );
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
