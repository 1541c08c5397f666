/** Typed messages: Vietnamese and English come with each element, other languages are added from outside. */
import type { ReactiveControllerHost } from 'lit';

/** Messages by key; `{name}` is replaced by a value. */
export type Messages<K extends string> = Readonly<Record<K, string>>;
/** Messages with an extra form for a last value of 1, under the key followed by `1`, for languages with a singular. */
export type PluralMessages<K extends string> = Messages<K> & Partial<Messages<`${K}1`>>;
type Values = Readonly<Record<string, string | number>>;
export type Translate<K extends string> = (key: K, values?: Values) => string;

/** English messages that were fetched after their element. */
const shipped = new Map<string, Readonly<Record<string, string>>>();
const added = new Map<string, Map<string, Partial<Record<string, string>>>>();

/** All connected elements; they render again when messages or languages change. */
export const localizedHosts = new Set<ReactiveControllerHost>();

export function updateLocalizedHosts(): void {
  for (const host of localizedHosts) host.requestUpdate();
}

/**
 * Adds or replaces messages of one element in one language. Elements on the page update at once.
 * @param element a tag name, for example `ocop-rating`
 * @param lang a primary language subtag, for example `km`; pages in `km-KH` use it too
 * @param words messages by key, as in the element's `messages.vi.ts`; a key followed by `1` is the form for one. Messages left out are
 *   given in English
 */
export function addWords(element: string, lang: string, words: Readonly<Record<string, string>>): void {
  const languages = added.get(element) ?? new Map<string, Partial<Record<string, string>>>();
  added.set(element, languages.set(lang, { ...languages.get(lang), ...words }));
  updateLocalizedHosts();
}

/** Registers the English messages of an element, which are fetched separately. */
export function provideEnglish(element: string, english: Readonly<Record<string, string>>): void {
  shipped.set(element, english);
}

/** What was added to the messages of an element in one language; another object after more was added. */
export function addedMessages(element: string, lang: string): Partial<Record<string, string>> | undefined {
  return added.get(element)?.get(lang);
}

/** The English messages of an element; empty until they have been fetched. */
export function englishMessages(element: string): Readonly<Record<string, string>> {
  return shipped.get(element) ?? {};
}

/**
 * Creates the function that turns keys into messages. Numbers are formatted for the language; a message that the language lacks is given
 * in English.
 * @param always values for every message; a `{name}` without a value is replaced by the message of that key
 */
export function createTranslate<K extends string>(
  element: string,
  messages: { readonly vi: Messages<K>; readonly en?: Messages<NoInfer<K>> | undefined },
  lang: string,
  always: Values = {},
): Translate<K> {
  const own: Messages<K> = lang === 'vi' ? messages.vi : (messages.en ?? shipped.get(element) ?? messages.vi);
  const words: Partial<Record<string, string>> = { ...own, ...added.get(element)?.get(lang) };
  return (key, values = {}) => {
    // A pack that names its own unit has a single form for one and many.
    const one = Object.values(values).at(-1) === 1 && !always['unit'] && words[`${key}1`];
    return (one || words[key] || '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? always[name] ?? words[name] ?? '';
      return typeof value === 'number' ? formatNumber(value, lang) : value;
    });
  };
}

/** One formatter per language for the whole page: creating it costs more than everything else here. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A number as it is written in a language. */
export function formatNumber(value: number, lang: string): string {
  // A fast path for nearly every number of a sheet: the first Intl.NumberFormat loads all of the browser's number data.
  if ((lang === 'vi' || lang === 'en') && Number.isInteger(value) && value >= 0 && value < 1_000)
    return String(value);
  const known = numbers.get(lang) ?? new Intl.NumberFormat(lang);
  numbers.set(lang, known);
  return known.format(value);
}
