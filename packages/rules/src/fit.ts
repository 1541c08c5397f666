/** How well a name answers what a person types: all of it as one phrase, its beginning while typing goes on, or some of its words. */
import { wordOf, wordsOf, type Word } from './typed.js';

export interface Name {
  readonly text: string;
  readonly words: readonly Word[];
  /** What a name counts beside others: a product more than a title, a title more than a group. */
  readonly weight: number;
  /** Where the word is that says what it is: first in Vietnamese ("nước mắm"), last in English ("fish sauce"). */
  readonly headFirst: boolean;
}

/** What is typed, and how much each word says: the head most, each further one less. */
export interface Typed {
  readonly words: readonly Word[];
  readonly fromHead: readonly number[];
  readonly fromEnd: readonly number[];
  /** Of each word, whether a name has it letter by letter, marks and all: then it is likely meant so. */
  readonly meant: readonly boolean[];
  /** Written with diacritics: then an English word in it is likely a brand's. */
  readonly vietnamese: boolean;
}

/** Where a whole name stands in what is typed. */
export interface Phrase {
  readonly name: Name;
  readonly at: number;
  readonly end: number;
  /** How well the diacritics agree. */
  readonly agreeing: number;
  readonly saying: number;
}

/** Each word on says this much of the one before. */
const FADING = 0.6;

/** Names share most of their words. */
const words = new Map<string, Word>();
function remembered(text: string): Word {
  const word = words.get(text) ?? wordOf(text);
  words.set(text, word);
  return word;
}

export function nameOf(text: string, lang: string, weight: number): Name {
  return { text, words: wordsOf(text, remembered), weight, headFirst: lang === 'vi' };
}

/** What is known of the words of all names. */
export interface Known {
  readonly plain: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
}

/** Words that no name has, of a brand or a place, do not push the others back. */
export function typedOf(words: readonly Word[], { plain, exact }: Known): Typed {
  const isKnown = (word: Word): boolean =>
    word.exact === word.plain ? plain.has(word.plain) : exact.has(word.exact);
  const fading = (others: readonly Word[]): number => FADING ** others.filter(isKnown).length;
  return {
    words,
    fromHead: words.map((_, at) => fading(words.slice(0, at))),
    fromEnd: words.map((_, at) => fading(words.slice(at + 1))),
    meant: words.map((word) => exact.has(word.exact)),
    vietnamese: words.some((word) => word.exact !== word.plain),
  };
}

/**
 * Typed without diacritics a word agrees with every word of its letters, a little less than with itself; but who
 * writes others with them means it without.
 */
function agreement(typed: Word, own: Word, { vietnamese }: Typed): number {
  if (typed.exact === own.exact) return 1;
  if (typed.plain !== own.plain) return 0;
  return typed.exact !== typed.plain ? 0.3 : vietnamese ? 0.5 : 0.9;
}

function begun(typed: Word, own: Word): number {
  if (typed.plain.length === own.plain.length || !own.plain.startsWith(typed.plain)) return 0;
  return typed.exact === typed.plain || own.exact.startsWith(typed.exact) ? 0.6 : 0.2;
}

export const weightOf = (name: Name, { vietnamese }: Typed): number =>
  vietnamese && !name.headFirst ? name.weight * 0.6 : name.weight;

/** All of a name, word after word, wherever it stands. */
export function phrasesOf(name: Name, typed: Typed): Phrase[] {
  const { words } = name;
  const says = name.headFirst ? typed.fromHead : typed.fromEnd;
  return typed.words.flatMap((_, at) => {
    const end = at + words.length;
    if (end > typed.words.length) return [];
    const agreeing = Math.min(...words.map((own, i) => agreement(typed.words[at + i] ?? own, own, typed)));
    return agreeing > 0 ? [{ name, at, end, agreeing, saying: sum(says.slice(at, end)) }] : [];
  });
}

/** As much of a name as is typed; what is typed last may be half a word. */
export function partOf(name: Name, typed: Typed): number {
  const says = name.headFirst ? typed.fromHead : typed.fromEnd;
  const last = typed.words.length - 1;
  let found = 0;
  let score = 0;
  let inOrder = true;
  for (const [i, word] of typed.words.entries()) {
    const agreements = name.words.map((own) => {
      const whole = agreement(word, own, typed);
      if (whole > 0) return whole === 0.9 && typed.meant[i] ? 0.5 : whole;
      return i === last && (word.plain.length > 2 || found > 0) ? begun(word, own) : 0;
    });
    const best = Math.max(0, ...agreements);
    if (best === 0) continue;
    inOrder &&= (agreements[i] ?? 0) === best && found === i;
    found++;
    score += best * (says[i] ?? 0);
  }
  const share = Math.min(1, found / name.words.length);
  return weightOf(name, typed) * score * share * (found === last + 1 && inOrder ? 0.95 : 0.4);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
