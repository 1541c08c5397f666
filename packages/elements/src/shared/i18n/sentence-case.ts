/** Titles that a decision prints in CAPITALS, as they are read: in a sentence's letters. The pack's own text stays as it is printed. */

/** Written in capitals in a sentence, too. */
const KEPT = /^(OCOP|HACCP|ISO|GMP|GAP|HTX|TNHH|UBND|VN|EU|QĐ|[IVX]+|[A-ZĐ]*\d[\p{L}\d]*)$/u;

/** By what is printed: an answer draws the same titles again. */
const known = new Map<string, string>();

export function sentenceCase(text: string): string {
  const title = known.get(text) ?? toSentenceCase(text);
  known.set(text, title);
  return title;
}

/**
 * Only a beginning of two or more words in capitals is changed, so that a name such as “OCOP” or “VietGAP” alone is left as it is; what stands
 * in brackets after it is not.
 */
function toSentenceCase(text: string): string {
  const bracket = text.indexOf('(');
  const [title, rest] = bracket < 0 ? [text, ''] : [text.slice(0, bracket), text.slice(bracket)];
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2 || title !== title.toLocaleUpperCase('vi')) return text;
  const lower = title.replace(/[\p{L}\d]+/gu, (word) =>
    KEPT.test(word) ? word : word.toLocaleLowerCase('vi'),
  );
  return lower.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')) + rest;
}
