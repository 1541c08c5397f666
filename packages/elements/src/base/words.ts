/** Typed word catalogues: Vietnamese and English with each element, further languages from outside. */

/** Sentences by key; `{name}` is a value. */
export type Catalogue<K extends string> = Readonly<Record<K, string>>;
type Values = Readonly<Record<string, string | number>>;
export type Say<K extends string> = (key: K, values?: Values) => string;

const added = new Map<string, Map<string, Partial<Record<string, string>>>>();
const listeners = new Set<() => void>();

/**
 * Adds or replaces words of one element in one language, live.
 * @param element a tag name, for example `ocop-rating`
 */
export function addWords(element: string, lang: string, words: Readonly<Record<string, string>>): void {
  const languages = added.get(element) ?? new Map<string, Partial<Record<string, string>>>();
  added.set(element, languages.set(lang, { ...languages.get(lang), ...words }));
  for (const tell of listeners) tell();
}

export function onWords(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Numbers are written as the language writes them; what a language lacks is said in English. */
export function sayIn<K extends string>(
  element: string,
  catalogues: Readonly<Record<'vi' | 'en', Catalogue<K>>>,
  lang: string,
): Say<K> {
  const own = (catalogues as Readonly<Record<string, Catalogue<K> | undefined>>)[lang] ?? catalogues.en;
  const extra = added.get(element)?.get(lang);
  return (key, values = {}) =>
    (extra?.[key] ?? own[key]).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
    });
}
