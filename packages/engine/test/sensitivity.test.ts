/** What ranks really take, against every complete sheet there is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSet, score, sensitivity, type CompiledSet, type Result, type Sheet } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { combinations, picksOf, setWithFullSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { tea } from './fixtures/tea.js';

interface Tried {
  readonly picks: readonly number[];
  readonly result: Result;
}

/** Every complete sheet of a small set, scored. */
function tryAll(set: CompiledSet): Tried[] {
  return [...combinations(set.leaves.map(picksOf))].map((picks) => ({
    picks,
    result: score(set, { picks: picksById(set, picks) }),
  }));
}

const picksById = (set: CompiledSet, picks: readonly number[]): Sheet['picks'] =>
  Object.fromEntries(picks.map((pick, i) => [set.leaves[i]!.id, pick]));

const isRated = ({ outcome }: Result): boolean => outcome !== 'disqualified' && outcome !== 'ineligible';

const missesAt = (result: Result, rank: number): string[] => [
  ...(result.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion),
  ...(result.sectionMinimumsMissed ?? []).filter((one) => one.rank <= rank).map(({ section }) => section),
];

const leastOf = (results: readonly Result[]): number | null =>
  results.length === 0 ? null : Math.min(...results.map(({ total }) => total));

function ranksByTrying(set: CompiledSet, tried: readonly Tried[]) {
  const results = tried.map(({ result }) => result).filter(isRated);
  return set.bands.slice(0, -1).map(({ rank, from }) => {
    const minimums = set.leaves.filter(({ missesFrom }) => missesFrom <= rank).map(({ id }) => id);
    // Minimums stand at some ranks only; the highest of these at or below the rank asks for the same.
    const asked = Math.max(0, ...set.minimumRanks.filter((other) => other <= rank));
    const binds = (id: string): boolean =>
      results.some((result) => {
        const missed = missesAt(result, asked);
        return missed.length === 1 && missed[0] === id && result.total * set.scale >= from;
      });
    return {
      rank,
      from: from / set.scale,
      leastTotal: leastOf(results.filter(({ stars }) => (stars ?? 0) >= rank)),
      leastByMinimums: leastOf(results.filter((result) => missesAt(result, asked).length === 0)),
      minimums,
      binding: minimums.filter(binds),
    };
  });
}

/** The pick before an option: in its case, else one worth nothing, else none of these. */
function pickBefore(
  { options, none, tick }: CompiledSet['leaves'][number],
  ordinal: number,
): number | undefined {
  const own = options.find((option) => option.ordinal === ordinal)!;
  const siblings = options.filter((option) => option.case === own.case && option.ordinal < ordinal);
  if (siblings.length > 0) return siblings.at(-1)!.ordinal;
  const nothing = options.find(({ points }) => points === 0);
  if (nothing) return nothing === own ? undefined : nothing.ordinal;
  return none && !tick ? 0 : undefined;
}

function worthlessByTrying(set: CompiledSet, tried: readonly Tried[]) {
  const starsOf = new Map(tried.map(({ picks, result }) => [picks.join(), result.stars ?? -1]));
  return set.leaves.flatMap((one, position) =>
    one.options.flatMap(({ ordinal }) => {
      const before = pickBefore(one, ordinal);
      if (before === undefined) return [];
      const better = tried.some(
        ({ picks, result }) =>
          picks[position] === ordinal &&
          (result.stars ?? -1) > starsOf.get(picks.with(position, before).join())!,
      );
      return better ? [] : [{ criterion: one.id, option: ordinal }];
    }),
  );
}

test('is what trying every complete sheet of a small set gives', () => {
  fc.assert(
    fc.property(setWithFullSheet, ({ set }) => {
      const tried = tryAll(set);
      const found = sensitivity(set);
      expect(found.ranks).toEqual(ranksByTrying(set, tried));
      expect(found.worthless).toEqual(worthlessByTrying(set, tried));
    }),
    { numRuns: 600 },
  );
});

describe('of the tea set', () => {
  const found = sensitivity(tea);

  test('every rank above the lowest is there, highest first', () => {
    expect(found.set).toBe(7);
    expect(found.ranks.map(({ rank }) => rank)).toEqual(
      compileSet(tea)
        .bands.slice(0, -1)
        .map(({ rank }) => rank),
    );
  });

  test('no rank takes less than its band or its minimums', () => {
    for (const { from, leastTotal, leastByMinimums } of found.ranks)
      expect(leastTotal).toBeGreaterThanOrEqual(Math.max(from, leastByMinimums!));
  });
});

test.each<[string, (string | number)[], number, number | null, boolean]>([
  ['a minimum that leaves no way round binds', ['0', '50', '90*3'], 3, 90, true],
  ['a minimum of the first option binds nobody', ['50*3', '90'], 3, 50, false],
  ['a rank that no total reaches is not attainable', ['0', '20*3'], 3, null, false],
])('%s', (_, points, rank, leastTotal, binding) => {
  const found = sensitivity(flatSet([leaf('a', ...points)])).ranks.find((one) => one.rank === rank);
  expect(found).toMatchObject({ leastTotal, minimums: ['a'], binding: binding ? ['a'] : [] });
});

test('an option with the points of the one before it is worth nothing, unless it reaches a minimum', () => {
  const set = flatSet([leaf('a', 0, 50, 50, '50*3', 60), leaf('b', 0, 30)]);
  expect(sensitivity(set).worthless).toEqual([{ criterion: 'a', option: 3 }]);
});

test('a set that would take too long is refused', () => {
  const heavy = flatSet(
    Array.from({ length: 100 }, (_, i) => leaf(`c${i}`, 0.001, 99_999)),
    { max: 100, minimumRanks: [] },
  );
  expect(refusal(() => sensitivity(heavy))).toMatchObject({
    code: 'pack/too-much-work',
    values: { what: 'sensitivity' },
  });
});
