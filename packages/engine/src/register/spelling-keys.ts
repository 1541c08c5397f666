/** One key for all spellings of a name: letters composed or not, tones on either vowel, spaces, dashes, capitals, short legal forms. */
import { foldVietnamese } from '../text/fold-vietnamese.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Pasted names carry signs that nobody sees. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** "kỹ" and "kĩ", "mỳ" and "mì": the same syllable by either of two school rules. */
const FINAL_Y = /^(h|k|l|m|s|t|qu)?y$/;

/** Long forms and the short ones that offices write for them, without marks; longest first. */
const LEGAL_FORMS = prepareForms([
  ['cong ty trach nhiem huu han mot thanh vien', 'cty tnhh mtv'],
  ['cong ty trach nhiem huu han', 'cty tnhh'],
  ['cong ty tnhh', 'cty tnhh'],
  ['mot thanh vien', 'mtv'],
  ['cong ty co phan', 'ctcp'],
  ['cty co phan', 'ctcp'],
  ['cong ty cp', 'ctcp'],
  ['cty cp', 'ctcp'],
  ['cong ty', 'cty'],
  ['doanh nghiep tu nhan', 'dntn'],
  ['lien hiep hop tac xa', 'lhhtx'],
  ['hop tac xa', 'htx'],
  ['to hop tac', 'tht'],
  ['ho kinh doanh', 'hkd'],
  ['ho san xuat kinh doanh', 'hkd'],
  ['ho sxkd', 'hkd'],
  ['ho kd', 'hkd'],
  ['co so san xuat', 'cssx'],
  ['co so sx', 'cssx'],
  ['htxnn', 'htx nn'],
  ['thuong mai', 'tm'],
  ['dich vu', 'dv'],
  ['san xuat', 'sx'],
  ['nong nghiep', 'nn'],
  ['kinh doanh', 'kd'],
  ['che bien', 'cb'],
  ['xuat nhap khau', 'xnk'],
]);
/** What begins a name and says what kind of body it is. */
const FORM_WORDS = new Set(
  'cty tnhh mtv ctcp dntn lhhtx htx tht hkd cssx co so tm dv sx nn kd cb xnk ho va'.split(' '),
);

/** The keys of one name, from the strictest to the loosest. */
export interface SpellingKeys {
  /** Equal where only tone placement, spaces, dashes, signs, capitals or short forms differ. */
  readonly spelling: string;
  /** The same without marks. */
  readonly folded: string;
  /** Without the legal form in front; equal to `folded` for products. */
  readonly core: string;
  /** The legal form in front; empty where there is none. */
  readonly form: string;
}

/**
 * Makes the keys of a product's name.
 *
 * @param name as somebody wrote it
 * @returns keys that are equal for all spellings of one name; empty for a name without letters and digits
 */
export function productKeys(name: string): SpellingKeys {
  const spelling = spellingOf(name);
  const folded = foldVietnamese(spelling);
  return { spelling, folded, core: folded, form: '' };
}

/**
 * Makes the keys of an entity's name: "Hợp tác xã" is "HTX" in them.
 *
 * @param name as somebody wrote it
 * @returns keys that are equal for all spellings of one name; empty for a name without letters and digits
 */
export function entityKeys(name: string): SpellingKeys {
  const words = spellingOf(name).split(' ');
  const plain = words.map(foldVietnamese);
  const spelling: string[] = [];
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = LEGAL_FORMS.get(plain[at] ?? '')?.find(({ long }) => startsAt(plain, at, long));
    spelling.push(found?.short ?? words[at] ?? '');
    folded.push(found?.short ?? plain[at] ?? '');
    at += found ? found.long.length : 1;
  }
  const all = folded.join(' ').split(' ');
  const named = all.findIndex((word) => !FORM_WORDS.has(word));
  const cut = named < 0 ? 0 : named;
  return {
    spelling: spelling.join(' '),
    folded: all.join(' '),
    core: all.slice(cut).join(' '),
    form: all.slice(0, cut).join(' '),
  };
}

const startsAt = (words: readonly string[], at: number, long: readonly string[]): boolean =>
  long.every((word, offset) => words[at + offset] === word);

interface LegalForm {
  readonly long: readonly string[];
  readonly short: string;
}

/** By their first word. */
function prepareForms(forms: readonly (readonly [words: string, form: string])[]): Map<string, LegalForm[]> {
  const byWord = new Map<string, LegalForm[]>();
  for (const [words, short] of forms) {
    const long = foldVietnamese(spellingOf(words)).split(' ');
    const [first = ''] = long;
    byWord.set(first, [...(byWord.get(first) ?? []), { long, short }]);
  }
  return byWord;
}

/** Words of letters and digits with one space between them, each with its tone behind its letters. */
function spellingOf(name: string): string {
  const text = name.normalize('NFC').replace(UNSEEN, '').toLowerCase();
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(toneLast).join(' ');
}

function toneLast(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES)?.join('') ?? '';
  const letters = apart.replace(TONES, '');
  return `${letters.replace(FINAL_Y, (_, onset = '') => `${onset as string}i`)}${tones}`.normalize('NFC');
}
