/**
 * Names and queries letter by letter, so that “Bản Xèo”, “ban xeo” and “banxeo” can be compared: spaces only say where words begin,
 * and each letter is kept with its marks and without.
 */

/** A text of small letters and digits alone. */
export interface Letters {
  /** Without any marks. */
  readonly plain: string;
  /** Each letter of `plain` with its marks. */
  readonly marked: readonly string[];
  /** For each letter whether a word begins there; the place after the last counts as one. */
  readonly starts: readonly boolean[];
}

/** Of two vowels, the tone is written on either: “hòa” and “hoà”. It is moved to the second. */
const TONE_ON_FIRST = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g;
/** “mỹ” and “mĩ” are the same. */
const Y_AFTER_CONSONANT = /(?<=[bcdđghklmnrstvx])y/g;
/** Names of the highlands have it within a word: “Ea H'leo”, typed in several ways. */
const APOSTROPHE = /['’‘`ʼ]\s?/g;
/** “05” is 5. */
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/g;

/** @param text anything, already cut to a length that can be afforded */
export function readLetters(text: string): Letters {
  const decomposed = text
    .toLowerCase()
    .normalize('NFD')
    .replace(APOSTROPHE, '')
    .replace(LEADING_ZEROS, '')
    .replace(TONE_ON_FIRST, '$1$3$2')
    .replace(Y_AFTER_CONSONANT, 'i');
  let plain = '';
  const marked: string[] = [];
  const starts: boolean[] = [];
  let before: CharacterClass = 'between';
  for (const character of decomposed) {
    const own = classify(character);
    if (own === 'mark') {
      if (before !== 'between') marked.push((marked.pop() ?? '') + character);
      continue;
    }
    if (own !== 'between') {
      plain += own === 'foreign' ? FOREIGN : character === 'đ' ? 'd' : character;
      marked.push(character);
      // “p1” is two words.
      starts.push(own !== before);
    }
    before = own;
  }
  return { plain, marked, starts: [...starts, true] };
}

type CharacterClass = 'letter' | 'digit' | 'mark' | 'foreign' | 'between';

/** Stands for letters of other scripts: no name has it. */
const FOREIGN = '?';

function classify(character: string): CharacterClass {
  if ((character >= 'a' && character <= 'z') || character === 'đ') return 'letter';
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= '\u0300' && character <= '\u036f') return 'mark';
  return character > '\u007f' && /[\p{L}\p{N}]/u.test(character) ? 'foreign' : 'between';
}

/** How well the marks of what is typed agree with those of a name. */
const SAME_MARKS = 1;
const NO_MARKS = 0.9;
const OTHER_MARKS = 0.5;

/**
 * @param query of which a part is compared, from `at`
 * @param name from `from`, as many letters as follow in the shorter one
 * @returns the least agreement of their letters, from 0 to 1
 */
export function compareMarks(query: Letters, at: number, name: Letters, from: number): number {
  let agreement = SAME_MARKS;
  const count = Math.min(query.plain.length - at, name.plain.length - from);
  for (let i = 0; i < count; i++) {
    const typed = query.marked[at + i];
    if (typed === name.marked[from + i]) continue;
    if (typed !== query.plain.charAt(at + i)) return OTHER_MARKS;
    agreement = NO_MARKS;
  }
  return agreement;
}
