/** Search for what people type: without diacritics, by beginnings of words, in any order. */
import { foldVietnamese } from '@ocop-kit/engine/text';

const WORDS = /[\p{L}\p{N}]+/gu;

/** "Mật ong Đắk Lắk" gives "mat", "ong", "dak", "lak". */
export function splitWords(text: string): readonly string[] {
  return foldVietnamese(text).match(WORDS) ?? [];
}

/** The text to search in, prepared once: each word follows a space, so that its beginning can be found as a substring. */
export function buildSearchText(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => splitWords(text ?? '').map((word) => ` ${word}`)).join('');
}

/** @param wanted the words typed, folded */
export function matchesWords(searched: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => searched.includes(` ${word}`));
}
