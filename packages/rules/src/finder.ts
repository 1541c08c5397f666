/** Finds the criteria set for a product from any words, with or without diacritics, in Vietnamese or English. */
import type { Findings, PackedNames, TitlesIn } from './compact.js';
import { nameOf, partOf, phrasesOf, typedOf, weightOf } from './fit.js';
import { unpackNames } from './names.js';
import { readerOf } from './reader.js';
import { readTurns, turned, type Standing } from './turns.js';

export interface FoundSet {
  readonly set: number;
  /** In Vietnamese, and in English where English names are searched. */
  readonly title: { readonly vi: string; readonly en?: string };
  /** What matched best, as it is written: a product, or the set's title or group. */
  readonly match: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/**
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that fit, best first; all sets for no words at all
 */
export type Find = (words: string) => FoundSet[];

/** No name of a product has as many words; whatever else is pasted costs no more than this. */
const MOST_WORDS = 24;

/** How far below the best an answer may stand. */
const LEAST = 0.3;

/** One language of names, with the titles of the sets in it. */
export interface Language {
  readonly names: PackedNames;
  readonly titles: TitlesIn;
}

/** @param english where it is searched too */
export function finderOf(
  { names, turns, packing }: Findings,
  vietnamese: TitlesIn,
  english?: Language,
): Find {
  const languages = Object.entries({
    vi: { names, titles: vietnamese },
    ...(english && { en: english }),
  }).map(([lang, own]) => [lang, unpackNames(own.names), own.titles] as const);
  const sets = vietnamese.map(([set, title], i) => ({
    set,
    title: { vi: title, ...(english && { en: english.titles[i]?.[1] ?? '' }) },
  }));
  const entries = sets.flatMap(({ set }, i) =>
    languages.flatMap(([lang, products, titles]) => {
      const [, own = '', ...groups] = titles[i] ?? [];
      return [
        ...(products[i] ?? []).map((name) => nameOf(name, lang, 1)),
        nameOf(own, lang, 0.8),
        ...groups.map((group) => nameOf(group, lang, 0.4)),
      ].map((name) => ({ set, name }));
    }),
  );
  const { read, known, having } = readerOf(entries, packing);
  const ways = readTurns(turns);
  return (words) => {
    const typed = typedOf(read(words.slice(0, 200)).slice(0, MOST_WORDS), known);
    const near = having(typed.words);
    const phrases = near.flatMap(({ set, name }) =>
      phrasesOf(name, typed).map((phrase): Standing => ({
        ...phrase,
        set,
        match: name.text,
        weight: weightOf(name, typed),
        headFirst: name.headFirst,
      })),
    );
    const best = new Map<number, { match: string; score: number }>();
    const offer = (set: number, match: string, score: number): void => {
      if (score > (best.get(set)?.score ?? 0)) best.set(set, { match, score });
    };
    const once = turned(ways, typed, phrases);
    // "phở" makes noodles of "gạo lứt", "ăn liền" an instant meal of those.
    for (const { set, match, agreeing, saying, weight } of [
      ...phrases,
      ...once,
      ...turned(ways, typed, once),
    ])
      offer(set, match, agreeing * saying * weight);
    for (const { set, name } of near) offer(set, name.text, partOf(name, typed));
    const found = sets
      .map(({ set, title }) => ({ set, title, ...(best.get(set) ?? { match: title.vi, score: 0 }) }))
      .sort((a, b) => b.score - a.score || a.set - b.set);
    // What answers far worse than the best is noise: "hoa trà" for "trà".
    const least = (found[0]?.score ?? 0) * LEAST;
    return typed.words.length > 0 ? found.filter(({ score }) => score > least) : found;
  };
}
