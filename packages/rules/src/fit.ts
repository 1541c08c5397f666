/** How well a name answers what a person types: with or without diacritics, more words than it has, or half a word. */

/** A word a person types. */
export interface Word {
  readonly exact: string;
  readonly plain: string;
  /** As it stands in a name: three letters and more may begin a word, so that typing finds before it ends. */
  readonly sought: string;
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

export function wordsOf(text: string): Word[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((exact) => {
    const plain = exact.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    return { exact, plain, sought: plain.length > 2 ? ` ${plain}` : ` ${plain} ` };
  });
}

export function nameOf(text: string, lang: string, weight: number): Name {
  const words = wordsOf(text);
  const spaced = (form: 'exact' | 'plain'): string => ` ${words.map((word) => word[form]).join(' ')} `;
  return {
    text,
    exact: spaced('exact'),
    plain: spaced('plain'),
    size: words.length,
    weight,
    headFirst: lang === 'vi',
  };
}

/**
 * How many of the typed words the name has, those near the head before the others; how much of the name they
 * are; whether the heads meet; whether the diacritics agree. "buoi" finds bưởi, "bưởi" finds it first.
 * @returns 0 for a name without any of the words
 */
export function fit(name: Name, typed: readonly Word[]): number {
  const head = name.headFirst ? 0 : typed.length - 1;
  let rest = name.plain;
  let [found, covered, all, agreeing, heads] = [0, 0, 0, 0, 0];
  typed.forEach(({ exact, plain, sought }, i) => {
    const weight = 2 / (2 + Math.abs(i - head));
    all += weight;
    const at = rest.indexOf(sought);
    if (at < 0) return;
    const end = rest.indexOf(' ', at + 1);
    const whole = end === at + 1 + plain.length;
    if (whole && i === head && (name.headFirst ? !at : end === rest.length - 1)) heads = 1;
    // A word of the name answers one word: "nước dừa nước" is not all of "mật dừa nước".
    rest = `${rest.slice(0, at)} -${rest.slice(at + 2)}`;
    const own = name.exact.slice(at + 1, end);
    found++;
    covered += weight;
    // Typed without diacritics a word agrees with every word of its letters, a little less than with itself.
    if (own === exact) agreeing += 1;
    else if (exact === plain || own.startsWith(exact)) agreeing += whole ? 0.8 : 0.5;
  });
  return (
    found &&
    name.weight + (30 * covered) / all + (24 * found) / name.size + 12 * heads + (8 * agreeing) / typed.length
  );
}
