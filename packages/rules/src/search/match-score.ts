/**
 * How well a name matches what somebody types: as a whole phrase, by its beginning while typing goes on, or by some of
 * its words.
 */
import { readWord, splitWords, type Word } from './typed-words.js';

/** A product name, title or group that can be found. */
export interface SearchName {
  readonly text: string;
  readonly words: readonly Word[];
  /** How much this kind of name counts: a product more than a title, a title more than a group. */
  readonly weight: number;
  /** Where the word is that says what it is: first in Vietnamese ("nước mắm"), last in English ("fish sauce"). */
  readonly headFirst: boolean;
}

/** What is typed, with how much each word tells about the product: the head most, each further word less. */
export interface Query {
  readonly words: readonly Word[];
  /** By word, how much it tells where the head comes first. */
  readonly fromHead: readonly number[];
  /** By word, how much it tells where the head comes last. */
  readonly fromEnd: readonly number[];
  /** By word, whether some name has it letter by letter, diacritics included: then it is likely meant as written. */
  readonly asWritten: readonly boolean[];
  /** Whether it has diacritics: then an English word in it is likely part of a brand. */
  readonly vietnamese: boolean;
}

/** Where a whole name occurs in the query. */
export interface Occurrence {
  readonly name: SearchName;
  /** The first word, counted from 0. */
  readonly start: number;
  /** The word after the last. */
  readonly end: number;
  /** How well the diacritics agree, up to 1. */
  readonly agreement: number;
  /** How much the words of the name tell about the product. */
  readonly information: number;
}

/** The words of all names. */
export interface Vocabulary {
  readonly plain: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
}

/** Each further word tells this much of what the word before it tells. */
const FADING = 0.6;

// Names share most of their words, so each word is read once.
const wordCache = new Map<string, Word>();
function readWordOnce(text: string): Word {
  const word = wordCache.get(text) ?? readWord(text);
  wordCache.set(text, word);
  return word;
}

export function readName(text: string, lang: string, weight: number): SearchName {
  return { text, words: splitWords(text, readWordOnce), weight, headFirst: lang === 'vi' };
}

/** Words that occur in no name, such as a brand or a province, do not make the others count for less. */
export function readQuery(words: readonly Word[], { plain, exact }: Vocabulary): Query {
  const isKnown = (word: Word): boolean =>
    word.exact === word.plain ? plain.has(word.plain) : exact.has(word.exact);
  const fade = (others: readonly Word[]): number => FADING ** others.filter(isKnown).length;
  return {
    words,
    fromHead: words.map((_, i) => fade(words.slice(0, i))),
    fromEnd: words.map((_, i) => fade(words.slice(i + 1))),
    asWritten: words.map((word) => exact.has(word.exact)),
    vietnamese: words.some((word) => word.exact !== word.plain),
  };
}

/**
 * A word typed without diacritics matches every word with its letters, slightly less than itself. Somebody who typed
 * other words with diacritics means this one to have none.
 */
function compareWords(typed: Word, own: Word, { vietnamese }: Query): number {
  if (typed.exact === own.exact) return 1;
  if (typed.plain !== own.plain) return 0;
  return typed.exact !== typed.plain ? 0.3 : vietnamese ? 0.5 : 0.9;
}

function compareWordStart(typed: Word, own: Word): number {
  if (typed.plain.length === own.plain.length || !own.plain.startsWith(typed.plain)) return 0;
  return typed.exact === typed.plain || own.exact.startsWith(typed.exact) ? 0.6 : 0.2;
}

export const weighName = (name: SearchName, { vietnamese }: Query): number =>
  vietnamese && !name.headFirst ? name.weight * 0.6 : name.weight;

/** Every place in the query where all words of the name follow one another. */
export function findOccurrences(name: SearchName, query: Query): Occurrence[] {
  const { words } = name;
  const information = name.headFirst ? query.fromHead : query.fromEnd;
  return query.words.flatMap((_, start) => {
    const end = start + words.length;
    if (end > query.words.length) return [];
    const agreement = Math.min(
      ...words.map((own, i) => compareWords(query.words[start + i] ?? own, own, query)),
    );
    return agreement > 0
      ? [{ name, start, end, agreement, information: sum(information.slice(start, end)) }]
      : [];
  });
}

/** The score of a name of which only some words are typed; the last word typed may be half a word. */
export function scorePart(name: SearchName, query: Query): number {
  const information = name.headFirst ? query.fromHead : query.fromEnd;
  const last = query.words.length - 1;
  let matched = 0;
  let score = 0;
  let inOrder = true;
  for (const [i, word] of query.words.entries()) {
    const agreements = name.words.map((own) => {
      const whole = compareWords(word, own, query);
      if (whole > 0) return whole === 0.9 && query.asWritten[i] ? 0.5 : whole;
      return i === last && (word.plain.length > 2 || matched > 0) ? compareWordStart(word, own) : 0;
    });
    const best = Math.max(0, ...agreements);
    if (best === 0) continue;
    inOrder &&= (agreements[i] ?? 0) === best && matched === i;
    matched++;
    score += best * (information[i] ?? 0);
  }
  const share = Math.min(1, matched / name.words.length);
  return weighName(name, query) * score * share * (matched === last + 1 && inOrder ? 0.95 : 0.4);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
