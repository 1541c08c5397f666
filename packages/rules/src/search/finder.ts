/** Finds the criteria set of a product from any words, with or without diacritics, in Vietnamese or English. */
import type { PackedNames, SearchData, TitleTable } from '../compact/compact-pack.js';
import { findOccurrences, readName, readQuery, scorePart, weighName } from './match-score.js';
import { applyModifiers, readModifiers, type NameMatch } from './modifiers.js';
import { unpackNames } from './packed-names.js';
import { createQueryReader } from './query-reader.js';

/** A set that answers a search. */
export interface SetMatch {
  /** The number of the set, 1 to 26. */
  readonly set: number;
  /** In Vietnamese, and in English where English names are searched. */
  readonly title: { readonly vi: string; readonly en?: string };
  /** What matched best, as it is written: a product, or the set's title or group. */
  readonly match: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/**
 * Finds the criteria sets that a person may mean.
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that match, best first; all sets in printed order for no words at all
 */
export type SetFinder = (words: string) => SetMatch[];

/** Pasted text is cut here, so that it costs no more than a name; no product name is as long. */
const MAX_LETTERS = 200;
const MAX_WORDS = 24;

/** A match must have this share of the best score. Less is noise: "hoa trà" for "trà". */
const MIN_SHARE_OF_BEST = 0.3;

/** Below this nothing of the name is typed as it is written: such a match says less than that nothing is found. */
const MIN_SCORE = 0.1;

/** What is left of a name with other diacritics where all that is typed is a name as it is written: "nệm" for "nem". */
const OTHER_THAN_WRITTEN = 0.5;

/** What each kind of name counts. */
const WEIGHTS = { product: 1, title: 0.8, group: 0.4 };

/** The names of one language, with the titles of the sets in it. */
export interface SearchLanguage {
  readonly names: PackedNames;
  readonly titles: TitleTable;
}

/**
 * @param titles in Vietnamese, by set in printed order
 * @param english where English names are searched too
 */
export function createSetFinder(
  { names, modifiers, packaging }: SearchData,
  titles: TitleTable,
  english?: SearchLanguage,
): SetFinder {
  const languages = Object.entries({ vi: { names, titles }, ...(english && { en: english }) }).map(
    ([lang, own]) => [lang, unpackNames(own.names), own.titles] as const,
  );
  const sets = titles.map(([set, title], i) => ({
    set,
    title: { vi: title, ...(english && { en: english.titles[i]?.[1] ?? '' }) },
  }));
  const entries = sets.flatMap(({ set }, i) =>
    languages.flatMap(([lang, products, titlesInLanguage]) => {
      const [, title = '', ...groups] = titlesInLanguage[i] ?? [];
      return [
        ...(products[i] ?? []).map((name) => readName(name, lang, WEIGHTS.product)),
        readName(title, lang, WEIGHTS.title),
        ...groups.map((group) => readName(group, lang, WEIGHTS.group)),
      ].map((name) => ({ set, name }));
    }),
  );
  const { read, vocabulary, findEntries } = createQueryReader(entries, packaging);
  const parsedModifiers = readModifiers(modifiers);

  return (words) => {
    const query = readQuery(read(words.slice(0, MAX_LETTERS)).slice(0, MAX_WORDS), vocabulary);
    const candidates = findEntries(query.words);
    const nameMatches = candidates.flatMap(({ set, name }) =>
      findOccurrences(name, query).map((occurrence): NameMatch => ({
        ...occurrence,
        set,
        match: name.text,
        weight: weighName(name, query),
        headFirst: name.headFirst,
      })),
    );
    const isWritten = nameMatches.some(
      ({ start, end, agreement }) => agreement === 1 && start === 0 && end === query.words.length,
    );
    // Modifiers apply twice: "phở" makes noodles of "gạo lứt", "ăn liền" an instant meal of those.
    const modified = applyModifiers(parsedModifiers, query, nameMatches);
    const modifiedTwice = applyModifiers(parsedModifiers, query, modified);

    const best = new Map<number, { match: string; score: number }>();
    const keepBest = (set: number, match: string, score: number): void => {
      if (score > (best.get(set)?.score ?? 0)) best.set(set, { match, score });
    };
    for (const nameMatch of [...nameMatches, ...modified, ...modifiedTwice])
      keepBest(
        nameMatch.set,
        nameMatch.match,
        nameMatch.agreement *
          nameMatch.information *
          nameMatch.weight *
          (isWritten && nameMatch.agreement < 1 ? OTHER_THAN_WRITTEN : 1),
      );
    for (const { set, name } of candidates) keepBest(set, name.text, scorePart(name, query));

    const ranked = sets
      .map(({ set, title }) => ({ set, title, ...(best.get(set) ?? { match: title.vi, score: 0 }) }))
      .sort((a, b) => b.score - a.score || a.set - b.set);
    const minScore = Math.max(MIN_SCORE, (ranked[0]?.score ?? 0) * MIN_SHARE_OF_BEST);
    return query.words.length > 0 ? ranked.filter(({ score }) => score > minScore) : ranked;
  };
}
