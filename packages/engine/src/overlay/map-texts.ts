/** The texts of a pack: where they stand, and the way through all of them. */
import type { Text } from '../formats/pack/pack.js';

/** Fields that hold a text, and lists of them, wherever in a pack they stand. */
const TEXTS = new Set([
  ...['title', 'text', 'programme', 'issuer', 'provenance', 'unit', 'note', 'why', 'form', 'annex'],
  ...['industry', 'group', 'subgroup', 'printed'],
]);
const LISTS = new Set(['notes', 'agencies']);
/** What layers have added is not of the rules; sentences of explanations go by language already. */
const APART = new Set(['local', 'messages']);

/**
 * Replaces every text of a pack, a set or a part of one. What layers have added, and messages, stay.
 *
 * @param document a pack, a set, or a part of one; never changed
 * @param change gives the new text for one
 * @returns a copy of the document with the new texts
 */
export function mapTexts<T>(document: T, change: (text: Text) => Text): T {
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map((item: unknown) => mapTexts(item, change)) as T;
  return Object.fromEntries(
    Object.entries(document).map(([key, value]: [string, unknown]) => {
      if (APART.has(key)) return [key, value];
      if (LISTS.has(key) && Array.isArray(value)) return [key, value.map((text: Text) => change(text))];
      return [key, TEXTS.has(key) && isText(value) ? change(value) : mapTexts(value, change)];
    }),
  ) as T;
}

/** A band's `note` is no text: it holds one, under a name that is no language. */
function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, word]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof word === 'string')
  );
}
