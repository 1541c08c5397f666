/** A pack says how much work it will cause, and what would keep a page waiting is refused with the figure. */
import { describe, expect, test } from 'vitest';
import { compilePack, compileSet, interval, nextStar, type CriteriaSet, type Pack } from '../src/index.js';
import type { Condition, Criterion } from '../src/schema.js';
import { flatPack, flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
/** The first criteria each skip a later one of their own. */
const skips = (count: number): Condition[] =>
  many(count, (i) => ({
    id: `k${i}`,
    effect: 'skip',
    text: '',
    skips: [`c${count + i}`],
    when: [{ criterion: `c${i}`, option: 1 }],
  }));
const choices = (count: number, options: number): Criterion[] =>
  many(count, (i) => leaf(`c${i}`, ...many(options, (n) => n)));
const bands = (count: number) => many(count, (i) => ({ rank: count - i, from: (count - i - 1) * 2 }));
const grouped = (criteria: Criterion[], depth: number): Criterion[] =>
  depth === 0 ? criteria : [{ id: `g${depth}`, title: '', max: 1, criteria: grouped(criteria, depth - 1) }];
const packOf = (sets: number, criteria: Criterion[]): Pack => {
  const pack = flatPack(criteria);
  return { ...pack, sets: many(sets, (no) => ({ ...pack.sets[0]!, no })) };
};

describe('refuses with the figure', () => {
  test.each<[string, () => unknown, string, string, object]>([
    [
      'scenarios × criteria × bands above what interval may cost',
      () =>
        compileSet(flatSet(choices(60, 2), { bands: bands(12), minimumRanks: [], conditions: skips(12) })),
      'pack/too-much-work',
      '',
      { what: 'interval', work: 4_096 * 60 * 13, limit: 3_000_000 },
    ],
    [
      'scenarios × options × points above what nextStar may cost',
      () =>
        compileSet(
          flatSet(choices(24, 3), {
            bands: [
              { rank: 2, from: 400 },
              { rank: 1, from: 0 },
            ],
            minimumRanks: [],
            conditions: skips(12),
          }),
        ),
      'pack/too-much-work',
      '',
      { what: 'nextStar', work: 4_096 * 24 * 4 * 401, limit: 100_000_000 },
    ],
    [
      'more answers than may be worked out',
      () => compilePack(packOf(20, choices(100, 20))),
      'pack/too-much-work',
      '/sets/12/sections/0/criteria/50',
      { what: 'answers', work: 100_080, limit: 100_000 },
    ],
    [
      'more scenarios than are looked through',
      () => compileSet(flatSet(choices(26, 2), { conditions: skips(13) })),
      'pack/too-many-triggers',
      '/conditions',
      { limit: 4_096 },
    ],
    [
      'fifteen thousand boxes in groups, at the 501st',
      () =>
        compileSet(
          flatSet(
            grouped(
              many(40, (g) => ({
                id: `b${g}`,
                title: '',
                max: 1,
                criteria: many(400, (i) => ({ id: `b${g}.${i}`, title: '', max: 1, tick: true as const })),
              })),
              6,
            ),
          ),
        ),
      'input/too-large',
      '/sections',
      { limit: 500 },
    ],
  ])('%s', (_, act, code, path, values) => {
    expect(refusal(act)).toEqual({ code, path, values });
  });
});

test('an option that sets something off counts beside leaving it, though every option does', () => {
  const both = many(12, (i) => [1, 2].map((option) => ({ criterion: `c${i}`, option })));
  const conditions = both.flatMap((when, i) =>
    when.map((one): Condition => ({
      id: `k${i}.${one.option}`,
      effect: 'disqualified',
      text: '',
      when: [one],
    })),
  );
  // Three ways each, not two: 3^12.
  expect(refusal(() => compileSet(flatSet(choices(12, 2), { conditions }))).code).toBe(
    'pack/too-many-triggers',
  );
});

test('groups named over and over skip each criterion once', () => {
  const set = flatSet(grouped(choices(4, 2), 3), {
    conditions: [{ id: 'k', effect: 'skip', text: '', skips: many(500, (i) => `g${1 + (i % 3)}`) }],
  });
  expect(compileSet(set).conditions[0]?.skips).toEqual([0, 1, 2, 3]);
});

test('points are counted by their grain: quarters up to 100 are not hundredths', () => {
  const quarters = (count: number): CriteriaSet =>
    flatSet(
      many(count, (i) => leaf(`c${i}`, 0, 0.25, 0.5)),
      {
        bands: [
          { rank: 2, from: 10 },
          { rank: 1, from: 0 },
        ],
        minimumRanks: [],
      },
    );
  expect(compileSet(quarters(40))).toMatchObject({ scale: 100, grain: 25 });
  expect(nextStar(quarters(40), { picks: {} })).toMatchObject({ reachable: true, total: 10, stars: 2 });
});

test('what is accepted at the edge is answered exactly', () => {
  const set = compileSet(
    flatSet(choices(24, 2), { bands: bands(4), minimumRanks: [], conditions: skips(12) }),
  );
  // A criterion that skips another gives nothing itself; one that does not gives a point and leaves the other.
  expect(interval(set, { picks: {} }).total).toEqual({ least: 0, most: 24 });
  expect(nextStar(set, { picks: {} }, { target: 4 })).toMatchObject({
    reachable: true,
    effort: 12,
    total: 6,
  });
});
