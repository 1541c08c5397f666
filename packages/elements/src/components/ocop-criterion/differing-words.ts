/**
 * The words in which an option differs from its neighbours, for printing them in bold: options of one criterion often repeat forty words and
 * change three, and who reads on a phone should find those three.
 */

/** A stretch of an option's text. All stretches together are the text, letter for letter. */
export interface TextStretch {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * A number with its decimals is one word; “/” and brackets divide words. Vietnamese writes syllables apart: pairs that share one of them are read
 * as one word, or bold would begin in the middle of “quốc tế” beside “quốc gia”.
 */
const WORD = /\d+(?:[.,]\d+)*%?|[≥≤<>]|quốc (?:gia|tế)|(?:sử|áp|ứng|tác) dụng|[\p{L}\p{M}\p{N}]+/giu;
/** They tell nothing apart by themselves. “Hoặc” does. */
const LINK = /^(và|các|của|được|là|theo|về|and|the|of|a|an|are|is|with)$/;

/** Two options that share less than this part of the shorter one say different things: then no single word is the difference. */
const LEAST_SHARED = 1 / 4;
/** Bold is for what stands out, so never more than this part of an option. */
const MOST_BOLD = 0.7;

interface Word {
  readonly at: number;
  readonly end: number;
  /** For comparing: capitals make no difference. */
  readonly key: string;
}

/**
 * @param texts the options as they stand one below the other; compare those of one case alone
 * @returns by option, its text in stretches; one stretch that does not differ where the option says something else altogether
 */
export function findDifferingWords(texts: readonly string[]): readonly (readonly TextStretch[])[] {
  const options = texts.map(readWords);
  return texts.map((text, i) => {
    const words = options[i] ?? [];
    // A step is what it adds to the one before. The first has none before it, and some say nothing new there.
    const marked = [options[i - 1], options[i + 1]]
      .map((other) => other && markDifference(words, other))
      .find((marks) => marks?.includes(true));
    return marked ? cut(text, words, marked) : [{ text, differs: false }];
  });
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    key: word.toLocaleLowerCase('vi'),
  }));
}

/** @returns by word, whether it differs; undefined where the two have too little in common, or nothing tells them apart */
function markDifference(words: readonly Word[], other: readonly Word[]): readonly boolean[] | undefined {
  const shared = findShared(words, other);
  const common = shared.filter((partner) => partner >= 0).length;
  if (common === 0 || common < LEAST_SHARED * Math.min(words.length, other.length)) return undefined;
  const marks = shared.map((partner) => partner < 0);
  if (common === words.length) markGap(marks, shared);
  joinMarks(marks, words);
  const bold = marks.filter(Boolean).length;
  return bold <= MOST_BOLD * marks.length ? marks : undefined;
}

/** Where an option only leaves out how its neighbour begins, its own beginning is the difference: “**Có** …” beside “**Không có** …”. */
function markGap(marks: boolean[], [first = 0]: readonly number[]): void {
  if (first > 0 && marks.length > 2) marks[0] = true;
}

/** A number belongs to the words about it (“trên 75%”), and a single word between two that differ would only flicker. */
function joinMarks(marks: boolean[], words: readonly Word[]): void {
  const before = [...marks];
  marks.forEach((mark, i) => {
    if (mark) return;
    const [left, right] = [before[i - 1], before[i + 1]];
    marks[i] = Boolean((left && right) || ((left || right) && /^\d/.test(words[i]?.key ?? '')));
  });
  marks.forEach((mark, i) => {
    if (mark && !marks[i - 1] && !marks[i + 1] && LINK.test(words[i]?.key ?? '')) marks[i] = false;
  });
}

/** @returns by word, the position of its partner in the longest sequence of words that both have in this order, or -1 */
function findShared(words: readonly Word[], other: readonly Word[]): readonly number[] {
  const same = (i: number, j: number): boolean => words[i]?.key === other[j]?.key;
  const [all, most] = [words.length, other.length];
  // By what is left of both: how many words they still share.
  const rows = Array.from({ length: all + 1 }, () => new Uint16Array(most + 1));
  const left = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = all - 1; i >= 0; i--) {
    const row = rows[i] as Uint16Array; // made above, one for each word
    for (let j = most - 1; j >= 0; j--)
      row[j] = same(i, j) ? left(i + 1, j + 1) + 1 : Math.max(left(i + 1, j), left(i, j + 1));
  }
  const partners: number[] = [];
  for (let i = 0, j = 0; i < all;) {
    if (j < most && same(i, j)) {
      partners.push(j++);
      i++;
    } else if (j < most && left(i, j + 1) >= left(i + 1, j)) j++;
    else {
      partners.push(-1);
      i++;
    }
  }
  return partners;
}

/** Marks beside each other are one stretch, with what stands between the words. */
function cut(text: string, words: readonly Word[], marks: readonly boolean[]): readonly TextStretch[] {
  const stretches: TextStretch[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    if (!marks[i]) continue;
    const from = words[i]?.at ?? 0;
    while (marks[i + 1]) i++;
    let to = words[i]?.end ?? text.length;
    // What opens a bracket closes it.
    if (text[to] === ')' && !text.slice(from, to).includes(')') && text.slice(from, to).includes('(')) to++;
    if (from > done) stretches.push({ text: text.slice(done, from), differs: false });
    stretches.push({ text: text.slice(from, to), differs: true });
    done = to;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), differs: false });
  return stretches;
}
