/** How well a name answers what a person types: with or without diacritics, more words than it has, or half a word. */

/** What a person types, word by word. */
export interface Typed {
  readonly exact: readonly string[];
  readonly plain: readonly string[];
  /** As it stands in a name: three letters and more may begin a word, so that typing finds before it ends. */
  readonly sought: readonly string[];
}

export interface Name {
  readonly text: string;
  /** Its words between spaces, in lower case; letter by letter the same length with and without diacritics. */
  readonly exact: string;
  readonly plain: string;
  readonly size: number;
  /** What a name counts before any word is compared: a product more than a title, a title more than a group. */
  readonly weight: number;
  /** Where the word is that says what it is: first in Vietnamese ("nước mắm"), last in English ("fish sauce"). */
  readonly headFirst: boolean;
}

export function typedWords(text: string): Typed {
  const exact =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = exact.map(withoutMarks);
  return { exact, plain, sought: plain.map((word) => (word.length > 2 ? ` ${word}` : ` ${word} `)) };
}

export function nameOf(text: string, lang: string, weight: number): Name {
  const { exact, plain } = typedWords(text);
  const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;
  return {
    text,
    exact: spaced(exact),
    plain: spaced(plain),
    size: exact.length,
    weight,
    headFirst: lang === 'vi',
  };
}

/**
 * How many of the typed words the name has, those near the head before the others; how much of the name they
 * are; whether the heads meet; whether the diacritics agree. "buoi" finds bưởi, "bưởi" finds it first.
 * @returns 0 for a name without any of the words
 */
export function fit(name: Name, { exact, plain, sought }: Typed): number {
  const head = name.headFirst ? 0 : plain.length - 1;
  let rest = name.plain;
  let [found, covered, all, agreeing, heads] = [0, 0, 0, 0, 0];
  plain.forEach((word, i) => {
    const weight = 2 / (2 + Math.abs(i - head));
    all += weight;
    const at = rest.indexOf(sought[i] ?? '');
    if (at < 0) return;
    const end = rest.indexOf(' ', at + 1);
    const whole = end === at + 1 + word.length;
    if (whole && i === head && (name.headFirst ? at === 0 : end === rest.length - 1)) heads = 1;
    // A word of the name answers one word: "nước dừa nước" is not all of "mật dừa nước".
    rest = rest.slice(0, at + 1) + '-'.repeat(end - at - 1) + rest.slice(end);
    found++;
    covered += weight;
    agreeing += agreement(exact[i] ?? '', word, name.exact.slice(at + 1, end), whole);
  });
  return (
    found &&
    name.weight + (30 * covered) / all + (24 * found) / name.size + 12 * heads + (8 * agreeing) / plain.length
  );
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
