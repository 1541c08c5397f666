/** Words as people type them: composed or not, in either place of the tone, in Telex or VNI that nothing converted, without spaces. */

/** A word, in forms that compare: `exact` ends with its tone wherever that was written; `plain` has no marks at all. */
export interface Word {
  readonly exact: string;
  readonly plain: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** s f r x j in Telex, 1 to 5 in VNI. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI = 'z' + 'sfrxj';
const [HAT, BREVE, HORN] = ['\u0302', '\u0306', '\u031b'];

/** @param read reads one word; who has read many before may remember them */
export function wordsOf(text: string, read: (word: string) => Word = wordOf): Word[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => read(word));
}

/** "hoà" is "hòa", "mỳ" is "mì": who writes them means one word. */
export function wordOf(text: string): Word {
  const marked = text.normalize('NFD');
  const [tone = ''] = marked.match(TONE) ?? [];
  const letters = marked.replace(TONE, '').replace(/(?<=[bcdđghklmnrstvx])y$/, 'i');
  return { exact: letters + tone, plain: letters.replace(/\p{M}/gu, '').replaceAll('đ', 'd') };
}

/** Keys in the order they were struck, as a keyboard that converts them would read them: "nuwowcs", "nuo71c". */
export function fromKeys(struck: string): Word {
  let letters: string[] = [];
  let tone = '';
  for (const struckKey of struck) {
    const digit = '0123456789'.indexOf(struckKey);
    const lastOf = (set: string): number => letters.findLastIndex((letter) => set.includes(letter));
    const key =
      digit < 0
        ? struckKey
        : digit < 6
          ? VNI.charAt(digit)
          : digit === 6
            ? (letters[lastOf('aeo')] ?? '')
            : 'wwd'.charAt(digit - 7);
    const before = lastOf(key);
    if (letters.some((letter) => /^[aeiouy]/.test(letter)) && TONES[key] !== undefined) tone = TONES[key];
    else if (key === 'w' && lastOf('uoa') >= 0) {
      const at = lastOf('uoa');
      const [letter = ''] = letters.slice(at, at + 1);
      letters[at] = letter + (letter === 'a' ? BREVE : HORN);
      if (letter === 'o' && letters[at - 1] === 'u') letters[at - 1] = `u${HORN}`;
    } else if (key === 'w') letters.push(`u${HORN}`);
    else if (key === 'd' && letters[0] === 'd') letters[0] = 'đ';
    else if (key !== '' && 'aeo'.includes(key) && before >= 0) letters[before] = key + HAT;
    else if (key !== 'z') letters = [...letters, key];
  }
  return wordOf(letters.join('') + tone);
}
