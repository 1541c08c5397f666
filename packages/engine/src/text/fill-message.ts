/** Puts values into a message, numbers as its language writes them. */

import { ownValue } from './own-value.js';

/** What a message's `{name}` places are filled with. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into the `{name}` places of a message; numbers as the language writes them, with at most three decimals.
 *
 * @param message anything: a pack that was never checked may hold no text here
 * @param lang a language tag; one that is none writes numbers as English does
 * @returns the message; a place whose value is missing is left empty
 */
export function fillMessage(message: unknown, values: Values, lang: string): string {
  const number = createNumberFormat(lang);
  return String(message).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = ownValue(values, name);
    return typeof value === 'number' ? number.format(value) : typeof value === 'string' ? value : '';
  });
}

/** A tag that is no language ("vi_VN") must not make a sentence fail for want of a comma. */
function createNumberFormat(lang: string): Intl.NumberFormat {
  const options = { maximumFractionDigits: 3 };
  try {
    return new Intl.NumberFormat(lang, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
