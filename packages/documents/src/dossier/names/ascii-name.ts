/** Names of files that every computer has letters for, and that an official can read aloud: "Hợp đồng mua bán" is "hop-dong-mua-ban". */
import { foldVietnamese } from '@ocop-kit/engine/text';

/**
 * @param text anything that people or other programs call a thing
 * @param most characters; a long name is cut between words where it can be
 * @param otherwise what it is called where nothing of the text is left
 * @returns a-z, digits and hyphens, beginning and ending with a letter or digit
 */
export function asciiName(text: string, most: number, otherwise: string): string {
  // A hostile name may have a million letters; the first few hundred say all that fits.
  const folded = foldVietnamese(text.slice(0, most * 4).normalize('NFKC'));
  const words = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (words === '') return otherwise;
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > most / 2 ? cut.slice(0, lastHyphen) : words.slice(0, most).replace(/-$/, '');
}

/**
 * The ids of criteria keep their full stops: "3.5", and "1.đ" is "1.d".
 *
 * @param id of a criterion
 * @returns a-z, digits, full stops and hyphens
 */
export function asciiId(id: string): string {
  const folded = foldVietnamese(id.normalize('NFKC')).replace(/[^a-z0-9.]+/g, '-');
  return folded.replace(/^[.-]+|[.-]+$/g, '').replace(/\.{2,}/g, '.') || 'tieu-chi';
}

/**
 * @param name that may be taken
 * @param taken the names so far; the one that is returned is added
 * @returns the name, or the name with the first number that is free
 */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
