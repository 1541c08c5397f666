import { ownValue } from './own-value.js';

/** Text of a pack: a string in the pack's first language, or one string for each language by its tag. */
export type Text = string | Readonly<Record<string, string>>;

/**
 * Chooses a language of a text.
 *
 * @param text of a pack
 * @param lang the language wanted
 * @returns the text in it, else in the language that stands first, else the empty string
 */
export function textIn(text: Text | undefined, lang: string): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  return ownValue(text, lang) ?? Object.values(text)[0] ?? '';
}
