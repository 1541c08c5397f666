/** Fills a message: the pack's own words, then those of a fallback; numbers as the language writes them. */
import type { PackHeader } from '../formats/pack/pack.js';
import { textIn } from '../text.js';

export type Values = Readonly<Record<string, string | number>>;

/** Sentences by code, for packs that bring none of their own in a language. */
export type Messages = Readonly<Record<string, string>>;

export interface Translator {
  readonly lang: string;
  /** @param code a key of the messages; an unknown one gives the code itself */
  readonly t: (code: string, values: Values) => string;
}

export function createTranslator(
  { messages, unit }: Pick<PackHeader, 'messages' | 'unit'>,
  language: string,
  fallback: Messages = {},
): Translator {
  const lang = typeof language === 'string' ? language : '';
  // A header that was never checked may hold anything.
  const own: Messages | undefined = messages && Object.hasOwn(messages, lang) ? messages[lang] : {};
  return {
    lang,
    t: (code, values) =>
      fillMessage(own?.[code] ?? fallback[code] ?? code, { unit: textIn(unit, lang), ...values }, lang),
  };
}

/** Puts values into `{name}` places; numbers as the language writes them. */
export function fillMessage(message: unknown, values: Values, lang: string): string {
  const number = createNumberFormat(lang);
  return String(message).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? number.format(value) : typeof value === 'string' ? value : '';
  });
}

/** A tag that is no language ("vi_VN") writes numbers as English does: words must never fail for want of a comma. */
function createNumberFormat(lang: string): Intl.NumberFormat {
  const shape = { maximumFractionDigits: 3 };
  try {
    return new Intl.NumberFormat(lang, shape);
  } catch {
    return new Intl.NumberFormat('en', shape);
  }
}
