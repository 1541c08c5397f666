/** How well a query is an address: a unit and those it lies in, from the smallest up or from the largest down, and nothing else. */
import { isKindStart } from './kind-writings.js';
import type { PlaceQuery } from './read-query.js';
import { HALF_TYPED, matchUnit, mayBeginWith, type SearchUnit } from './search-unit.js';

/** The units that may be written at one level: a province of today, or what it was before. */
export type AddressLevel = readonly SearchUnit[];

/**
 * Compares a query with the address of a unit.
 *
 * @param around what the unit lies in, from the smallest to the largest; each may be left out
 * @returns a function from a unit to how well the query is its address: from 0, where it is another, to 1. Every letter of the query must
 *   belong to the address
 */
export function compareAddresses(
  query: PlaceQuery,
  around: readonly AddressLevel[],
): (wanted: SearchUnit) => number {
  const last = query.plain.length;
  const isAtEnd = (at: number): number => {
    if (at === last) return 1;
    return isKindStart(query, at) ? HALF_TYPED : 0;
  };
  const downwards = [...around].reverse();
  const isDownwards = around.some((level) =>
    level.some((unit) => matchUnit(query, 0, unit, false).some(({ end }) => end < last)),
  );
  return (wanted) => {
    const upwards = mayBeginWith(query, wanted)
      ? matchUnit(query, 0, wanted, true).map(
          ({ end, agreement }) => agreement * matchRest(query, end, around, isAtEnd),
        )
      : [];
    const best = Math.max(0, ...upwards);
    if (best > 0 || !isDownwards) return best;
    return matchRest(query, 0, downwards, (at) =>
      Math.max(
        0,
        ...matchUnit(query, at, wanted, false).map(({ end, agreement }) => (end === last ? agreement : 0)),
      ),
    );
  };
}

/** The best agreement of levels that follow one another from a position; what comes after them is asked for the rest. */
function matchRest(
  query: PlaceQuery,
  at: number,
  [level, ...others]: readonly AddressLevel[],
  after: (at: number) => number,
): number {
  const done = after(at);
  if (level === undefined) return done;
  const without = matchRest(query, at, others, after);
  const agreements = level.flatMap((unit) =>
    matchUnit(query, at, unit, false).map(
      ({ end, agreement }) => agreement * matchRest(query, end, others, after),
    ),
  );
  return Math.max(done, without, ...agreements);
}
