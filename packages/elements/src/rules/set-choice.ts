/** The criteria sets of the law as things to choose: by group, or found by everyday words. */
import { isSure, loadFinder, titles, type SetMatch } from '@ocop-kit/rules/search';
import { LAW } from './load-set.js';
import { shippedWords } from '../shared/i18n/messages.js';

/** One criteria set to begin with. */
export interface Offer {
  readonly set: number;
  readonly title: string;
  /** What tells it from its neighbours; may be empty. */
  readonly hint: string;
}

/** Sets that stand together; without a heading they are all there are. */
export interface Shelf {
  readonly heading: string;
  readonly offers: readonly Offer[];
}

/** @returns none for a pack whose sets `@ocop-kit/rules/search` does not know: it may be given later */
export function shelvesOfLaw(pack: string, lang: string): Shelf[] {
  if (pack !== LAW) return [];
  const headings = [...new Set(titles.map(([, , industry]) => industry))];
  return headings.map((heading = '') => ({
    heading: sentence(inLanguage(heading, lang)),
    offers: titles
      .filter(([, , industry]) => industry === heading)
      .map(([set, title, , group = '']) => ({
        set,
        title: inLanguage(title, lang),
        hint: inLanguage(group, lang),
      })),
  }));
}

export async function findInLaw(lang: string, words: string): Promise<Offer[]> {
  const find = await loadFinder(lang);
  if (words.trim() === '') return [];
  return (await inBoth(find(words), words)).map(({ set, title, match }) => {
    const name = inLanguage(title.vi, lang);
    return { set, title: name, hint: match === name ? '' : match };
  });
}

/** A product has an English name on a Vietnamese page too; without a line the Vietnamese ones must do. */
async function inBoth(found: SetMatch[], words: string): Promise<SetMatch[]> {
  if (words.trim().length < 3 || isSure(found, words)) return found;
  try {
    const find = await loadFinder('en');
    return find(words);
  } catch {
    return found;
  }
}

/** The law's own words in English, where a page speaks another language than Vietnamese. */
function inLanguage(vietnamese: string, lang: string): string {
  return (lang === 'vi' ? undefined : shippedWords('law')[vietnamese]) ?? vietnamese;
}

/** "I. SẢN PHẨM THỰC PHẨM" is shouted in print; on a screen a sentence reads better. */
function sentence(title: string): string {
  const words = title.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
