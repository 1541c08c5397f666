/** What somebody types for a place, cut to what can be afforded, and as a Vietnamese keyboard would have written it. */
import { readKeystrokes } from '../search/typed-words.js';
import { readKinds, type TypedKind } from './kind-writings.js';
import { readLetters, type Letters } from './letters.js';

/** A query with what is read of it once, before it is compared with every name. */
export interface PlaceQuery extends Letters {
  /** By position: the kinds that are written there. */
  readonly kindsAt: readonly (readonly TypedKind[])[];
  /** The first letters of names that the query may begin with; one alone where it is a word. */
  readonly heads: ReadonlySet<string>;
}

/** How many letters of names are looked at first. */
export const HEAD_LENGTH = 2;

/** The longest address in the lists has 75 letters; pasted text is cut here. */
const MAX_CHARACTERS = 200;

/** What says nothing about which place is meant: “(cũ)” behind a former name, the country at the end. */
const BESIDE_NAMES = /(?<![\p{L}\p{N}])cũ(?![\p{L}\p{N}])|[\s,.–-]+(?:việt nam|viet nam|vn)[\s.]*$/giu;

/**
 * Searches as it is typed, and where that finds nothing, as a Telex or VNI keyboard would have written it: “bar xeof”.
 *
 * @param query anything: a page passes on what is typed or pasted
 * @param search asked for what has letters
 * @returns what is found; nothing for what is no text
 */
export function searchAsTyped<Hit>(
  query: unknown,
  search: (query: PlaceQuery) => readonly Hit[],
): readonly Hit[] {
  const text = typeof query === 'string' ? query.slice(0, MAX_CHARACTERS).normalize('NFC') : '';
  const letters = readLetters(text.replace(BESIDE_NAMES, ' '));
  if (letters.plain === '') return [];
  const hits = search(prepareQuery(letters));
  if (hits.length > 0) return hits;
  const converted = readLetters(
    text.toLowerCase().replace(/[a-z]{2,}[a-z0-9]*/g, (word) => readKeystrokes(word).plain),
  );
  return converted.plain === letters.plain ? [] : search(prepareQuery(converted));
}

function prepareQuery(letters: Letters): PlaceQuery {
  const kindsAt = readKinds(letters);
  const heads = (kindsAt[0] ?? []).flatMap(({ end }) => {
    const head = letters.plain.slice(end, end + HEAD_LENGTH);
    // A name may be a word of one letter: “q. 1”.
    return letters.starts[end + 1] ? [head, head.charAt(0)] : [head];
  });
  return { ...letters, kindsAt, heads: new Set(heads) };
}
