/** The criteria sets of the law as things to choose: by group, or found by everyday words. */
import { loadFinder, sets } from '@ocop-kit/rules/find';

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

/** The decision whose sets `@ocop-kit/rules/find` knows. */
const LAW = 'vn-qd-26-2026';

type Title = Readonly<Record<'vi' | 'en', string>>;

/** @returns none for a pack that is not of the law: it may be given later */
export function shelvesOfLaw(pack: string, lang: string): Shelf[] {
  if (pack !== LAW) return [];
  const names = [...new Set(sets.map(({ groups }) => groups[0]?.vi))];
  return names.map((name) => {
    const within = sets.filter(({ groups }) => groups[0]?.vi === name);
    const industry = within[0]?.groups[0];
    return {
      heading: industry ? sentence(titleIn(industry, lang)) : '',
      offers: within.map(({ set, title, groups: [, group] }) => ({
        set,
        title: titleIn(title, lang),
        hint: group ? titleIn(group, lang) : '',
      })),
    };
  });
}

export async function findInLaw(lang: string, words: string): Promise<Offer[]> {
  const find = await loadFinder(lang);
  if (words.trim() === '') return [];
  return find(words).map(({ set, title, match }) => {
    const name = titleIn(title, lang);
    return { set, title: name, hint: match === name ? '' : match };
  });
}

function titleIn(title: Title, lang: string): string {
  return lang === 'vi' ? title.vi : title.en;
}

/** "I. SẢN PHẨM THỰC PHẨM" is shouted in print; on a screen a sentence reads better. */
function sentence(title: string): string {
  const words = title.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
