/** Words as people type them: composed or decomposed, with the tone in either place, in Telex or VNI that nothing converted. */
import { foldVietnamese } from '@ocop-kit/engine/text';

/** A word in two forms that can be compared. */
export interface Word {
  /** With its diacritics; the tone comes last, wherever it was typed. */
  readonly exact: string;
  /** Without any diacritics. */
  readonly plain: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The tone keys of Telex, s f r x j, which VNI numbers 1 to 5. */
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI = 'z' + 'sfrxj';
const [HAT, BREVE, HORN] = ['\u0302', '\u0306', '\u031b'];

/** @param read reads one word; a caller with many texts may pass one that caches */
export function splitWords(text: string, read: (word: string) => Word = readWord): Word[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => read(word));
}

/** Both spellings of a word give the same: "hoà" and "hòa", "mỳ" and "mì". */
export function readWord(text: string): Word {
  const decomposed = text.normalize('NFD');
  const [tone = ''] = decomposed.match(TONE) ?? [];
  const letters = decomposed.replace(TONE, '').replace(/(?<=[bcdđghklmnrstvx])y$/, 'i');
  return { exact: letters + tone, plain: foldVietnamese(letters) };
}

/** Reads keystrokes as a Telex or VNI keyboard would convert them: "nuwowcs", "nuo71c". */
export function readKeystrokes(keystrokes: string): Word {
  let letters: string[] = [];
  let tone = '';
  for (const keystroke of keystrokes) {
    const digit = '0123456789'.indexOf(keystroke);
    const lastOf = (set: string): number => letters.findLastIndex((letter) => set.includes(letter));
    const key =
      digit < 0
        ? keystroke
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
  return readWord(letters.join('') + tone);
}
