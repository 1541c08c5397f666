/** The criteria sets of the law as things to choose: by group, or found by everyday words. */
import { isSure, loadFinder, titles, type SetMatch } from '@ocop-kit/rules/search';
import { DECISION_IN_FORCE } from './load-set.js';
import { englishMessages } from '../shared/i18n/messages.js';

/** One criteria set to begin with. */
export interface SetChoice {
  readonly set: number;
  readonly title: string;
  /** What tells it from its neighbours; may be empty. */
  readonly hint: string;
}

/** Sets that stand together; without a heading they are all there are. */
export interface SetGroup {
  readonly heading: string;
  readonly choices: readonly SetChoice[];
}

/** @returns none for a pack whose sets `@ocop-kit/rules/search` does not know: it may be given later */
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

/** A product has an English name on a Vietnamese page too; without a line the Vietnamese ones must do. */
async function searchBothLanguages(found: SetMatch[], words: string): Promise<SetMatch[]> {
  if (words.trim().length < 3 || isSure(found, words)) return found;
  try {
    const find = await loadFinder('en');
    return find(words);
  } catch {
    return found;
  }
}

/** The law's own words in English, where a page speaks another language than Vietnamese. */
function translateTitle(vietnamese: string, lang: string): string {
  return (lang === 'vi' ? undefined : englishMessages('law')[vietnamese]) ?? vietnamese;
}

/** "I. SẢN PHẨM THỰC PHẨM" is shouted in print; on a screen a sentence reads better. */
function sentenceCase(title: string): string {
  const words = title.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
