/**
 * Keeps one language of a pack or a part of it; the build and the loading of English alone use the same function.
 * @param value plain JSON in several languages
 * @returns a copy with its texts, and the sentences of an explanation, in `lang` alone; its header says so
 */
export function keepLanguage<T>(value: T, lang: string): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (key === 'languages') return [lang];
    // A text is an object of languages, and so are the messages of a header.
    const { vi, [lang]: own } = Object(inner) as Readonly<Record<string, unknown>>;
    return typeof vi === 'string' || key === 'messages' ? { [lang]: own } : inner;
  }) as T;
}
