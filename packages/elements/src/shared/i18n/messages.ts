/** Typed word catalogues: Vietnamese and English with each element, further languages from outside. */
import type { ReactiveControllerHost } from 'lit';

/** Sentences by key; `{name}` is a value. */
export type Messages<K extends string> = Readonly<Record<K, string>>;
/** With other sentences where the last value is 1, by key and `1`, for languages that have a word for it. */
export type PluralMessages<K extends string> = Messages<K> & Partial<Messages<`${K}1`>>;
type Values = Readonly<Record<string, string | number>>;
export type Translate<K extends string> = (key: K, values?: Values) => string;

/** English catalogues that came after their element. */
const shipped = new Map<string, Readonly<Record<string, string>>>();
const added = new Map<string, Map<string, Partial<Record<string, string>>>>();

/** The connected elements, all of which speak anew when words or languages change. */
export const localizedHosts = new Set<ReactiveControllerHost>();

export function updateLocalizedHosts(): void {
  for (const speaker of localizedHosts) speaker.requestUpdate();
}

/**
 * Adds or replaces words of one element in one language, live.
 * @param element a tag name, for example `ocop-rating`
 */
export function addWords(element: string, lang: string, words: Readonly<Record<string, string>>): void {
  const languages = added.get(element) ?? new Map<string, Partial<Record<string, string>>>();
  added.set(element, languages.set(lang, { ...languages.get(lang), ...words }));
  updateLocalizedHosts();
}

/** Hands an element its English, which did not travel with it. */
export function provideEnglish(element: string, english: Readonly<Record<string, string>>): void {
  shipped.set(element, english);
}

/** What came by that name; nothing before it came. */
export function englishMessages(element: string): Readonly<Record<string, string>> {
  return shipped.get(element) ?? {};
}

/**
 * Numbers are written as the language writes them; what a language lacks is said in English.
 * @param always values of every sentence; a `{name}` that has none is the catalogue's own word of that name
 */
export function createTranslate<K extends string>(
  element: string,
  catalogues: { readonly vi: Messages<K>; readonly en?: Messages<NoInfer<K>> | undefined },
  lang: string,
  always: Values = {},
): Translate<K> {
  const own: Messages<K> =
    lang === 'vi' ? catalogues.vi : (catalogues.en ?? shipped.get(element) ?? catalogues.vi);
  const words: Partial<Record<string, string>> = { ...own, ...added.get(element)?.get(lang) };
  return (key, values = {}) => {
    // What a pack counts in it names itself, for one as for many.
    const one = Object.values(values).at(-1) === 1 && !always['unit'] && words[`${key}1`];
    return (one || words[key] || '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? always[name] ?? words[name] ?? '';
      return typeof value === 'number' ? formatNumber(value, lang) : value;
    });
  };
}

/** One a language for all sentences of a page: to make one costs more than all else here. */
const numbers = new Map<string, Intl.NumberFormat>();

function formatNumber(value: number, lang: string): string {
  // Nearly every number of a sheet; the first one would load all that a browser knows of numbers.
  if ((lang === 'vi' || lang === 'en') && Number.isInteger(value) && value >= 0 && value < 1_000)
    return String(value);
  const known = numbers.get(lang) ?? new Intl.NumberFormat(lang);
  numbers.set(lang, known);
  return known.format(value);
}
