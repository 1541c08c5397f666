/** The languages our own sentences are written in. Those of a pack are the pack's. */
import { describeValue, refuse } from './errors.js';

/** A language with words of ours for problems, days and decisions. */
export type MessageLanguage = 'vi' | 'en';

const MESSAGE_LANGUAGES: readonly string[] = ['vi', 'en'] satisfies MessageLanguage[];

/**
 * Chooses the language of our own sentences for a page or a program that speaks any language.
 *
 * @param lang a language tag, "vi", "vi-VN", "th"
 * @returns `vi` for Vietnamese, else `en`
 */
export function chooseMessageLanguage(lang: string): MessageLanguage {
  return /^vi\b/i.test(lang) ? 'vi' : 'en';
}

/** @throws {OcopError} `input/language` for anything but `vi` and `en` */
export function checkMessageLanguage(lang: unknown): void {
  if (!MESSAGE_LANGUAGES.includes(lang as string))
    refuse('input/language', '/lang', { lang: describeValue(lang), known: MESSAGE_LANGUAGES });
}
