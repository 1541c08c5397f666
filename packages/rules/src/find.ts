/** Finds the criteria set for a product from any words, with or without diacritics, in Vietnamese or English. */
import type { SetEntry } from './finder-entry.js';
import { entries } from './generated/vn-qd-26-2026/finder.js';

export interface FoundSet {
  readonly set: number;
  readonly title: { readonly vi: string; readonly en: string };
  /** The name that matched best, as written in the list. */
  readonly match: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** Every set with its title and groups, in printed order. */
export const sets: readonly Pick<SetEntry, 'set' | 'title' | 'groups'>[] = entries;

interface Name {
  readonly exact: readonly string[];
  readonly plain: readonly string[];
  readonly name: string;
  readonly weight: number;
}

let index: { readonly entry: SetEntry; readonly names: readonly Name[] }[] | undefined;

/**
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that fit, best first; all sets for no words at all
 */
export function findSets(words: string): FoundSet[] {
  index ??= entries.map((entry) => ({ entry, names: namesOf(entry) }));
  const exact = wordsOf(words.slice(0, 200));
  if (exact.length === 0) {
    return entries.map(({ set, title }) => ({ set, title, match: title.vi, score: 0 }));
  }
  const plain = exact.map(withoutMarks);
  return index
    .flatMap(({ entry: { set, title }, names }) => {
      const best = names
        .map((name) => ({ name, score: fit(name, exact, plain) }))
        .reduce((a, b) => (b.score > a.score ? b : a));
      return best.score > 0 ? [{ set, title, match: best.name.name, score: best.score }] : [];
    })
    .sort((a, b) => b.score - a.score || a.set - b.set);
}

function namesOf(entry: SetEntry): Name[] {
  const name = (weight: number) => (text: string) => {
    const exact = wordsOf(text);
    return { exact, plain: exact.map(withoutMarks), name: text, weight };
  };
  return [
    ...entry.products.flat().map(name(3)),
    ...[entry.title.vi, entry.title.en].map(name(2)),
    ...entry.groups.flatMap(({ vi, en }) => [vi, en]).map(name(1)),
  ];
}

/**
 * How well a name answers the words: how many of them it has in order, how much of the name they cover, and
 * whether the diacritics agree. "buoi" finds bưởi; "bưởi" finds it first.
 */
function fit(name: Name, exact: readonly string[], plain: readonly string[]): number {
  // A word of the name answers one word: "nước dừa nước" is not all of "mật dừa nước".
  const taken = new Set<number>();
  const hits = plain.map((word) => {
    const hit = name.plain.findIndex((other, i) => !taken.has(i) && (other === word || partOf(word, other)));
    taken.add(hit);
    return hit;
  });
  const found = hits.filter((hit) => hit >= 0);
  if (found.length === 0) return 0;
  const covered = found.length / plain.length;
  // A single shared word of a longer question says little: "trà" alone must not drown "trà shan tuyết".
  if (covered < 0.5) return 0;
  const inOrder = found.every((hit, i) => i === 0 || hit > (found[i - 1] ?? -1));
  const whole = found.length / Math.max(found.length, name.plain.length);
  const agreeing = exact.filter((word) => name.exact.includes(word)).length / exact.length;
  return name.weight + 40 * covered * covered + (inOrder ? 8 : 0) + 12 * whole + 10 * agreeing;
}

/** The beginning of a word counts from three letters on, so that typing finds before it ends. */
function partOf(word: string, other: string): boolean {
  return word.length >= 3 && other.startsWith(word);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
