/** The languages our own sentences are written in. Those of a pack are the pack's. */
import { describeValue, refuse } from './errors.js';

/** A language with words of ours for problems, days and decisions. */
export type MessageLanguage = 'vi' | 'en';

/**
 * Chooses the language of our own sentences for a page or a program that speaks any language.
 *
 * @param lang a language tag: "vi", "vi-VN", "vi_VN", "th"
 * @returns `vi` for Vietnamese, else `en`
 */
export function chooseMessageLanguage(lang: string): MessageLanguage {
  return /^vi(?![a-z])/i.test(lang) ? 'vi' : 'en';
}

/**
 * @param byLanguage what there is in each language
 * @throws {OcopError} `input/language` for anything but `vi` and `en`
 */
export function pickLanguage<T>(byLanguage: Readonly<Record<MessageLanguage, T>>, lang: MessageLanguage): T {
  const known = Object.keys(byLanguage);
  if (!known.includes(lang)) refuse('input/language', '/lang', { lang: describeValue(lang), known });
  return byLanguage[lang];
}
