/** Finds the criteria set for a product from any words, with or without diacritics, in Vietnamese or English. */
import type { NamesByLanguage, TitlesIn } from './compact.js';
import { fit, nameOf, wordsOf, type Name, type Word } from './fit.js';
import { unpackNames } from './names.js';

export interface FoundSet {
  readonly set: number;
  /** In Vietnamese, and in English where English names are searched. */
  readonly title: { readonly vi: string; readonly en?: string };
  /** What matched best: a product, what several products begin with, or the set's title or group. */
  readonly match: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/**
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that fit, best first; all sets for no words at all
 */
export type Find = (words: string) => FoundSet[];

/**
 * @param packed product names by language
 * @param titles of the sets in the same languages
 */
export function finderOf(packed: NamesByLanguage, titles: Readonly<{ vi: TitlesIn; en?: TitlesIn }>): Find {
  const languages = Object.entries(packed).map(
    ([lang, names]) => [lang as keyof NamesByLanguage, unpackNames(names)] as const,
  );
  const index = titles.vi.map(([set, title], i) => ({
    set,
    title: { vi: title, ...(titles.en && { en: titles.en[i]?.[1] ?? '' }) },
    names: languages.flatMap(([lang, products]) => {
      const [, own = '', ...groups] = titles[lang]?.[i] ?? [];
      return [
        ...(products[i] ?? []).map((name) => nameOf(name, lang, 3)),
        nameOf(own, lang, 2),
        ...groups.map((group) => nameOf(group, lang, 1)),
      ];
    }),
  }));
  return (words) => {
    const typed = wordsOf(words.slice(0, 200));
    const found = index
      .map(({ names, ...set }) => ({ ...set, ...best(names, typed, set.title.vi) }))
      .sort((a, b) => b.score - a.score || a.set - b.set);
    // What answers far worse than the best is noise: "hoa trà" for "trà".
    const least = (found[0]?.score ?? 0) * 0.7;
    return typed.length > 0 ? found.filter(({ score }) => score > least) : found;
  };
}

function best(
  names: readonly Name[],
  typed: readonly Word[],
  match: string,
): { match: string; score: number } {
  let score = 0;
  for (const name of names) {
    const own = fit(name, typed);
    if (own > score) [match, score] = [name.text, own];
  }
  return { match, score };
}
