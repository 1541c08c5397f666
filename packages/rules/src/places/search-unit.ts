/** One name of a province, district or commune, as it may stand in a query: behind its kind, whole or half typed. */
import { compareMarks, readLetters, type Letters } from './letters.js';
import { placeKinds, type PlaceKind } from './place-kinds.js';
import { HEAD_LENGTH, type PlaceQuery } from './read-query.js';

/** A unit that can be found, under each of its names. */
export interface SearchUnit {
  readonly kind: PlaceKind;
  readonly names: readonly Letters[];
  /** The first letters of each word of each name. */
  readonly heads: readonly string[];
}

/** Where a unit stands in a query. */
export interface UnitMatch {
  /** The position after it. */
  readonly end: number;
  /** From 0 to 1: 1 where it is written as it is. */
  readonly agreement: number;
}

/** What is left of a match where the last word is half typed, where the name begins with other words, where it is of another kind. */
export const HALF_TYPED = 0.8;
const WITHIN = 0.6;
const OTHER_KIND = 0.6;
const NO_KIND = 0.99;

/** @param names the first is the unit's own */
export function createSearchUnit(kind: PlaceKind, names: readonly string[]): SearchUnit {
  const letters = names.map(readLetters);
  const heads = letters.flatMap(({ plain, starts }) =>
    starts.flatMap((isStart, at) =>
      isStart && at < plain.length ? [plain.slice(at, at + HEAD_LENGTH)] : [],
    ),
  );
  return { kind, names: letters, heads };
}

/**
 * Whether it is worth comparing letter by letter: most names of thousands begin otherwise.
 *
 * @returns false where the unit stands surely not at the beginning of the query
 */
export const mayBeginWith = ({ heads }: PlaceQuery, unit: SearchUnit): boolean =>
  unit.heads.some((head) => heads.has(head) || heads.has(head.charAt(0)));

/**
 * Every way in which a query has a unit at a position.
 *
 * @param mayBeWithin whether typing only later words of the name counts: “Đà Lạt” of “Xuân Hương - Đà Lạt”
 */
export function matchUnit(
  query: PlaceQuery,
  at: number,
  unit: SearchUnit,
  mayBeWithin: boolean,
): UnitMatch[] {
  const matches: UnitMatch[] = [];
  for (const name of unit.names)
    for (const { end: start, kind } of query.kindsAt[at] ?? []) {
      const kindAgreement = compareKinds(kind, unit.kind);
      if (kindAgreement === 0) continue;
      for (let from = 0; from < (mayBeWithin ? name.plain.length : 1); from++) {
        const length = name.starts[from] ? matchLength(query, start, name, from) : 0;
        if (length === 0) continue;
        const isWhole = from + length === name.plain.length;
        const agreement = compareMarks(query, start, name, from) * kindAgreement;
        matches.push({
          end: start + length,
          agreement: agreement * (isWhole ? 1 : HALF_TYPED) * (from === 0 ? 1 : WITHIN),
        });
      }
    }
  return matches;
}

/** “Thành phố Bắc Ninh” is no province, but “tỉnh Hà Nội” can only be one; of communes, people confuse all kinds. */
function compareKinds(typed: PlaceKind | undefined, kind: PlaceKind): number {
  if (typed === undefined) return NO_KIND;
  if (typed === kind) return 1;
  const isPossible =
    placeKinds[typed].level === placeKinds[kind].level && !(typed === 'central-city' && kind === 'province');
  return isPossible ? OTHER_KIND : 0;
}

/** How many letters of the query are the name's; 0 where it is not there. Only the end of a query is half typed. */
function matchLength({ plain, starts }: Letters, at: number, name: Letters, from: number): number {
  const wanted = name.plain.length - from;
  const left = plain.length - at;
  const length = Math.min(wanted, left);
  if (length === 0 || plain.charCodeAt(at) !== name.plain.charCodeAt(from)) return 0;
  if (plain.slice(at, at + length) !== name.plain.slice(from, from + length)) return 0;
  // “Phường 1” is neither the beginning of “Phường 12” nor in “p12”.
  if (length < wanted && isDigit(plain, at + length - 1) && isDigit(name.plain, from + length)) return 0;
  if (length < left && !starts[at + length] && isDigit(plain, at + length)) return 0;
  return length;
}

const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at));
