/** How much of a text is spelt like Vietnamese, which shows whether it was decoded correctly. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const CODA = '(?:ch|ng|nh|[cmnpt])?';
const CLOSED = `(?:uyê|iê|yê|uâ|uô|ươ|oă|oa|oe|oo|uê|uơ|uy|[aăâeêioôơuưy])${CODA}`;
const OPEN =
  'oai|oay|oao|oeo|iêu|yêu|uây|uôi|ươi|ươu|uya|uyu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uy|ưa|ưi|ưu';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`);
/** Mixed case, as in "phÈm", is a sign of wrong decoding. */
const ONE_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}*)$/u;
/** Between words: ASCII other than letters, and the punctuation of word processors. */
const BETWEEN = /[\0-@[-`{-\u007F\u00A0\u2000-\u206F\uFEFF]+/u;
const ASCII = /^[a-z]*$/i;

/** Counts words with letters beyond ASCII (`marked`), and those that are Vietnamese syllables (`right`). */
export interface Spelling {
  readonly marked: number;
  readonly right: number;
}

export function measureSpelling(text: string): Spelling {
  let marked = 0;
  let right = 0;
  for (const word of text.normalize('NFC').split(BETWEEN)) {
    if (ASCII.test(word)) continue;
    marked++;
    if (isSyllable(word)) right++;
  }
  return { marked, right };
}

/** From 0 to 1; 0 when there is no word to judge by. */
export const shareOfSyllables = ({ marked, right }: Spelling): number => (marked === 0 ? 0 : right / marked);

/** @param word in NFC */
function isSyllable(word: string): boolean {
  if (!ONE_CASE.test(word)) return false;
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
