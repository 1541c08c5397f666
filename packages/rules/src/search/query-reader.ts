/** Reads what somebody types with the words that names have: unconverted keystrokes, missing spaces, packaging around the name. */
import type { SearchName, Vocabulary } from './match-score.js';
import { readKeystrokes, splitWords, type Word } from './typed-words.js';

interface NameEntry {
  readonly set: number;
  readonly name: SearchName;
}

export interface QueryReader {
  readonly read: (text: string) => readonly Word[];
  readonly vocabulary: Vocabulary;
  /** The names that share a word with the query; its last word may be half typed. */
  readonly findEntries: (words: readonly Word[]) => readonly NameEntry[];
}

/** "túi 500g", "500 ml", "combo 3 hũ": how much, and in what. */
const MEASURE =
  /(?<![\p{L}\p{M}])(?:(?:túi|gói|hộp|hũ|lọ|chai|lon|bao|bịch|thùng|set|combo)\s*)?\d+[.,]?\d*\s*(?:kg|gr?|gram|ml|l|lít|cl|túi|gói|hộp|hũ|lọ|chai|lon)(?![\p{L}\p{M}\p{N}])/giu;

/** @param packaging words of packing and praise that may stand before a name, separated by ", " */
export function createQueryReader(entries: readonly NameEntry[], packaging: string): QueryReader {
  const byWord = new Map<string, NameEntry[]>();
  const exact = new Set<string>();
  const byJoinedWords = new Map<string, SearchName>();
  for (const entry of entries) {
    const { words } = entry.name;
    for (const word of words) {
      const sharing = byWord.get(word.plain);
      if (sharing) sharing.push(entry);
      else byWord.set(word.plain, [entry]);
      exact.add(word.exact);
    }
    if (words.length > 1) byJoinedWords.set(words.map(({ plain }) => plain).join(''), entry.name);
  }
  const vocabulary = { plain: new Set(byWord.keys()), exact };

  /** The longest name that a word without spaces begins with, and what follows it. */
  const splitJoined = (word: Word): Word[] => {
    for (let end = word.plain.length; end > 4; end--) {
      const name = byJoinedWords.get(word.plain.slice(0, end));
      if (name) return [...name.words, ...splitWords(word.plain.slice(end)).flatMap(readTyped)];
    }
    return [word];
  };
  const readTyped = (word: Word): Word[] => {
    if (vocabulary.plain.has(word.plain)) return [word];
    const converted = readKeystrokes(word.plain);
    if (exact.has(converted.exact)) return [converted];
    // Singular and plural are the same word: "tomatoes" and "tomato", "noodle" and "noodles".
    const [otherNumber] = [/$/, /e?s$/, /s$/]
      .map((end, i) => word.plain.replace(end, i === 0 ? 's' : ''))
      .filter((text) => vocabulary.plain.has(text));
    return otherNumber === undefined ? splitJoined(word) : [{ exact: otherNumber, plain: otherNumber }];
  };
  const packagings = packaging.split(', ').map((words) => splitWords(words).map((word) => word.exact));
  const stripPackaging = (words: readonly Word[]): readonly Word[] => {
    const around = packagings.find((packing) => packing.every((word, i) => words[i]?.exact === word));
    return around && words.length > around.length ? stripPackaging(words.slice(around.length)) : words;
  };
  return {
    vocabulary,
    read: (text) => {
      const withoutMeasure = splitWords(text.normalize('NFC').replace(MEASURE, ' '));
      const words = withoutMeasure.length > 0 ? withoutMeasure : splitWords(text);
      return stripPackaging(words.flatMap(readTyped));
    },
    findEntries: (words) => {
      const last = words.at(-1)?.plain ?? '';
      const completions =
        last.length > 2 || words.length > 1 ? [...byWord.keys()].filter((word) => word.startsWith(last)) : [];
      const wanted = [...words.map(({ plain }) => plain), ...completions];
      return [...new Set(wanted.flatMap((word) => byWord.get(word) ?? []))];
    },
  };
}
