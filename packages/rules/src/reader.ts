/** Reads what is typed with the words that names have: what a keyboard left unconverted, wrote without spaces, or what a package adds. */
import type { Known, Name } from './fit.js';
import { fromKeys, wordsOf, type Word } from './typed.js';

interface Entry {
  readonly set: number;
  readonly name: Name;
}

export interface Reader {
  readonly read: (text: string) => readonly Word[];
  readonly known: Known;
  /** The names that share a word with what is typed; its last word may be half typed. */
  readonly having: (words: readonly Word[]) => readonly Entry[];
}

/** "túi 500g", "500 ml", "combo 3 hũ": how much, and in what. */
const MEASURE =
  /(?<![\p{L}\p{M}])(?:(?:túi|gói|hộp|hũ|lọ|chai|lon|bao|bịch|thùng|set|combo)\s*)?\d+[.,]?\d*\s*(?:kg|gr?|gram|ml|l|lít|cl|túi|gói|hộp|hũ|lọ|chai|lon)(?![\p{L}\p{M}\p{N}])/giu;

export function readerOf(entries: readonly Entry[], packing: string): Reader {
  const byWord = new Map<string, Entry[]>();
  const exact = new Set<string>();
  const joined = new Map<string, Name>();
  for (const entry of entries) {
    const { words } = entry.name;
    for (const word of words) {
      const having = byWord.get(word.plain);
      if (having) having.push(entry);
      else byWord.set(word.plain, [entry]);
      exact.add(word.exact);
    }
    if (words.length > 1) joined.set(words.map(({ plain }) => plain).join(''), entry.name);
  }
  const known = { plain: new Set(byWord.keys()), exact };

  /** The longest name that a word without spaces begins with, and what follows it. */
  const apart = (word: Word): Word[] => {
    for (let end = word.plain.length; end > 4; end--) {
      const name = joined.get(word.plain.slice(0, end));
      if (name) return [...name.words, ...wordsOf(word.plain.slice(end)).flatMap(readWord)];
    }
    return [word];
  };
  const readWord = (word: Word): Word[] => {
    if (known.plain.has(word.plain)) return [word];
    const struck = fromKeys(word.plain);
    if (exact.has(struck.exact)) return [struck];
    // "Tomatoes" are a tomato, and a "noodle" is of noodles.
    const [other] = [/$/, /e?s$/, /s$/]
      .map((end, i) => word.plain.replace(end, i === 0 ? 's' : ''))
      .filter((text) => known.plain.has(text));
    return other === undefined ? apart(word) : [{ exact: other, plain: other }];
  };
  const wrapped = packing.split(', ').map((words) => wordsOf(words).map((word) => word.exact));
  const unwrapped = (words: readonly Word[]): readonly Word[] => {
    const around = wrapped.find((wrap) => wrap.every((word, i) => words[i]?.exact === word));
    return around && words.length > around.length ? unwrapped(words.slice(around.length)) : words;
  };
  return {
    known,
    read: (text) => {
      const measured = wordsOf(text.normalize('NFC').replace(MEASURE, ' '));
      return unwrapped((measured.length > 0 ? measured : wordsOf(text)).flatMap(readWord));
    },
    having: (words) => {
      const last = words.at(-1)?.plain ?? '';
      const begun =
        last.length > 2 || words.length > 1 ? [...byWord.keys()].filter((word) => word.startsWith(last)) : [];
      return [
        ...new Set([...words.map(({ plain }) => plain), ...begun].flatMap((word) => byWord.get(word) ?? [])),
      ];
    },
  };
}
