/** Words that turn one product into another: dried tomatoes are processed vegetables, wax gourd in a tea is a herbal tea. */
import type { Modifier } from '../compact/compact-pack.js';
import { findOccurrences, readName, sum, type Query, type SearchName } from './match-score.js';

/** A whole name in the query, or one that a modifier has changed, with how much it tells. */
export interface NameMatch {
  readonly set: number;
  readonly match: string;
  readonly start: number;
  readonly end: number;
  readonly agreement: number;
  readonly information: number;
  readonly weight: number;
  readonly headFirst: boolean;
}

/** A name reached through a modifier scores a little less than a name with all these words. */
const MODIFIED_FACTOR = 0.97;
/** Below this the word typed is another word with the same letters, which modifies nothing. */
const MIN_AGREEMENT = 0.9;
/** A variety or a place may stand between name and modifier; what is further apart does not belong together. */
const MAX_WORDS_BETWEEN = { before: 2, after: 3 };

const isNear = (wordsBetween: number, max: number): boolean => wordsBetween >= 0 && wordsBetween <= max;

/** A modifier whose words have been read. */
export interface ReadModifier {
  readonly from: readonly number[];
  readonly markers: readonly SearchName[];
  readonly set: number;
  readonly before: boolean;
}

export function readModifiers(modifiers: readonly Modifier[]): ReadModifier[] {
  return modifiers.map(([from, words, set, before]) => ({
    from,
    markers: words.split(', ').map((marker) => readName(marker, 'vi', 1)),
    set,
    before: before === 1,
  }));
}

/** @returns the products of other sets that the modifiers make of these matches */
export function applyModifiers(
  modifiers: readonly ReadModifier[],
  query: Query,
  matches: readonly NameMatch[],
): NameMatch[] {
  const sure = matches.filter(({ agreement }) => agreement >= MIN_AGREEMENT);
  return modifiers.flatMap(({ from, markers, set, before }) => {
    const modifiable = sure.filter((name) => from.includes(name.set));
    if (modifiable.length === 0) return [];
    return markers.flatMap((marker) => {
      const marks = findOccurrences(marker, query).filter(({ agreement }) => agreement >= MIN_AGREEMENT);
      return marks.flatMap((mark) =>
        modifiable
          .filter(({ start, end }) =>
            before
              ? isNear(start - mark.end, MAX_WORDS_BETWEEN.before)
              : isNear(mark.start - end, MAX_WORDS_BETWEEN.after),
          )
          .map((name) => {
            const information = name.headFirst ? query.fromHead : query.fromEnd;
            return {
              ...name,
              set,
              match: before ? `${marker.text} ${name.match}` : `${name.match} ${marker.text}`,
              start: Math.min(name.start, mark.start),
              end: Math.max(name.end, mark.end),
              agreement: Math.min(name.agreement, mark.agreement),
              information:
                MODIFIED_FACTOR * (name.information + sum(information.slice(mark.start, mark.end))),
            };
          }),
      );
    });
  });
}
