/** How well a name answers what a person types: with or without diacritics, more words than it has, or half a word. */

interface Phrase {
  readonly exact: readonly string[];
  readonly plain: readonly string[];
}

export interface Name extends Phrase {
  readonly text: string;
  /** What a name counts before any word is compared: a product more than a title, a title more than a group. */
  readonly weight: number;
  /** Where the word is that says what it is: first in Vietnamese ("nước mắm"), last in English ("fish sauce"). */
  readonly headFirst: boolean;
}

export function phraseOf(text: string): Phrase {
  const exact =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { exact, plain: exact.map(withoutMarks) };
}

export function nameOf(text: string, lang: string, weight: number): Name {
  return { ...phraseOf(text), text, weight, headFirst: lang === 'vi' };
}

/**
 * How many of the typed words the name has, those near the head before the others; how much of the name they
 * are; whether the heads meet; whether the diacritics agree. "buoi" finds bưởi, "bưởi" finds it first.
 * @returns 0 for a name without any of the words
 */
export function fit(name: Name, typed: Phrase): number {
  // A word of the name answers one word: "nước dừa nước" is not all of "mật dừa nước".
  const taken: number[] = [];
  const headOf = ({ plain }: Phrase): number => (name.headFirst ? 0 : plain.length - 1);
  const head = headOf(typed);
  let [covered, all, agreeing, heads] = [0, 0, 0, 0];
  typed.plain.forEach((word, i) => {
    const weight = 2 / (2 + Math.abs(i - head));
    all += weight;
    const hit = find(name, word, taken);
    if (hit < 0) return;
    const whole = name.plain[hit] === word;
    taken.push(hit);
    covered += weight;
    agreeing += agreement(typed.exact[i] ?? '', word, name.exact[hit] ?? '', whole);
    if (whole && i === head && hit === headOf(name)) heads = 1;
  });
  if (taken.length === 0) return 0;
  return (
    name.weight +
    (30 * covered) / all +
    (24 * taken.length) / name.plain.length +
    12 * heads +
    (8 * agreeing) / typed.plain.length
  );
}

/** A whole word first; then the beginning of one, from three letters on, so that typing finds before it ends. */
function find({ plain }: Name, word: string, taken: readonly number[]): number {
  const whole = plain.findIndex((other, i) => other === word && !taken.includes(i));
  return whole >= 0 || word.length < 3
    ? whole
    : plain.findIndex((other, i) => other.startsWith(word) && !taken.includes(i));
}

/** Typed without diacritics a word agrees with every word of its letters, only a little less than with itself. */
function agreement(typed: string, plain: string, own: string, whole: boolean): number {
  if (own === typed) return 1;
  if (typed !== plain && !own.startsWith(typed)) return 0;
  return whole ? 0.8 : 0.5;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
