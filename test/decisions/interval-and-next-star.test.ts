/** What a sheet can still become, and the cheapest changes that reach a rank, held against completions and changes tried one by one. */
import { interval, nextStar, score, type Change, type NextStar } from '@ocop-kit/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Leaf, Picks, SetPair } from './decision.js';
import { randomFrom, type Random } from './random-sheets.js';
import { anySheet, filled, settings, type Filled } from './sheet-arbitraries.js';

const withSeed = (sheets: fc.Arbitrary<Filled>) => fc.tuple(sheets, fc.nat().map(randomFrom));

/** Null, for a product without a rating, is below every star. */
const least = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b));
const most = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));

function anyOf<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!; // callers give lists with items
}

describe('interval', () => {
  test('holds every random completion', () => {
    fc.assert(
      fc.property(withSeed(anySheet), ([{ pair, sheet }, random]) => {
        const { total, stars } = interval(pair.set, sheet);
        for (let i = 0; i < 30; i++) {
          const picks = { ...sheet.picks };
          const luck = random();
          for (const { id, choices } of pair.leaves) {
            picks[id] ??= (random() < luck ? choices.at(-1)! : anyOf(choices, random)).ordinal; // never empty
          }
          const completed = score(pair.set, { ...sheet, picks });
          expect(completed.total).toBeGreaterThanOrEqual(total.least);
          expect(completed.total).toBeLessThanOrEqual(total.most);
          expect(least(stars.least, completed.stars)).toBe(stars.least);
          expect(most(stars.most, completed.stars)).toBe(stars.most);
        }
      }),
      settings(300),
    );
  });

  test('of a full sheet is a point, its score', () => {
    fc.assert(
      fc.property(fc.oneof(filled(100, 0), filled(100, 2)), ({ pair, sheet }) => {
        const { total, stars } = score(pair.set, sheet);
        expect(interval(pair.set, sheet)).toEqual({
          total: { least: total, most: total },
          stars: { least: stars, most: stars },
        });
      }),
      settings(500),
    );
  });

  test('ends at what the worst and the best of all completions reach', () => {
    fc.assert(
      fc.property(withSeed(fc.oneof(filled(100, 0), filled(100, 1))), ([{ pair, sheet }, random]) => {
        const open = openLeaves(pair, random, 4);
        const picks = without(sheet.picks, open);
        const results = combinations(open.map(({ choices }) => choices.map(({ ordinal }) => ordinal))).map(
          (ordinals) => score(pair.set, { ...sheet, picks: { ...picks, ...named(open, ordinals) } }),
        );
        const totals = results.map(({ total }) => total);
        const stars = results.map((result) => result.stars);
        expect(interval(pair.set, { ...sheet, picks })).toEqual({
          total: { least: Math.min(...totals), most: Math.max(...totals) },
          stars: { least: stars.reduce(least), most: stars.reduce(most) },
        });
      }),
      settings(150),
    );
  });
});

/** By target, sheets that mostly fall short of it. */
const targets: [target: number, below: fc.Arbitrary<Filled>][] = [
  [2, filled(45, 0, 0)],
  [3, filled(100, 0, 20)],
  [4, filled(100, 0, 55)],
  [5, filled(97, 0, 85)],
];

describe.each(targets)('the cheapest changes to %i stars', (target, below) => {
  const sheets = fc.oneof(below, anySheet);
  const reaches = (pair: SetPair, sheet: Filled['sheet'], picks: Picks): boolean =>
    (score(pair.set, { ...sheet, picks }).stars ?? 0) >= target;

  test('gets there, costs what its steps cost, and needs every one of its changes', () => {
    let found = 0;
    fc.assert(
      fc.property(sheets, ({ pair, sheet }) => {
        const next = nextStar(pair.set, sheet, { target });
        if (!next.reachable) return;
        found += next.effort > 0 ? 1 : 0;
        const picks = changed(sheet.picks, next.changes);
        const { total, stars, outcome } = score(pair.set, { ...sheet, picks });
        expect(stars).toBeGreaterThanOrEqual(target);
        expect(next).toMatchObject({ total, stars, outcome, effort: effortOf(pair, sheet.picks, picks) });
        for (const { criterion } of next.changes) {
          const { [criterion]: _undone, ...rest } = picks;
          const before = sheet.picks[criterion];
          const fewer = before === undefined ? rest : { ...rest, [criterion]: before };
          expect(reaches(pair, sheet, fewer), `without ${criterion}`).toBe(false);
        }
      }),
      settings(150),
    );
    expect(found).toBeGreaterThan(10);
  });

  test('no cheaper change found by chance gets there', () => {
    let tried = 0;
    fc.assert(
      fc.property(withSeed(sheets), ([{ pair, sheet }, random]) => {
        const next = nextStar(pair.set, sheet, { target });
        for (let i = 0; i < 60; i++) {
          const start = next.reachable && random() < 0.7 ? changed(sheet.picks, next.changes) : sheet.picks;
          const picks = wander(pair, sheet.picks, start, random);
          const cheaper = !next.reachable || effortOf(pair, sheet.picks, picks) < next.effort;
          if (!cheaper) continue;
          tried++;
          expect(reaches(pair, sheet, picks), JSON.stringify(picks)).toBe(false);
        }
      }),
      settings(120),
    );
    expect(tried).toBeGreaterThan(200);
  });

  test('is the cheapest of all where only four criteria may change', () => {
    let found = 0;
    fc.assert(
      fc.property(withSeed(sheets), ([{ pair, sheet: first }, random]) => {
        // Most of the changes are made already; what is left of them is found again, or something cheaper.
        const { picks, left } = almostThere(nextStar(pair.set, first, { target }), first.picks, random);
        const sheet = { ...first, picks };
        const open = [
          ...pair.leaves.filter(({ id }) => left.includes(id)),
          ...openLeaves(pair, random, 4).filter(({ id }) => !left.includes(id)),
        ].slice(0, 4);
        const effort = Object.fromEntries(
          pair.leaves.filter((leaf) => !open.includes(leaf)).map(({ id }) => [id, null]),
        );
        const stay = (leaf: Leaf) => sheet.picks[leaf.id];
        const costs = combinations(
          open.map((leaf) => [...new Set([stay(leaf), ...leaf.choices.map(({ ordinal }) => ordinal)])]),
        ).flatMap((ordinals) => {
          const picks = { ...without(sheet.picks, open), ...named(open, ordinals) };
          return reaches(pair, sheet, picks) ? [effortOf(pair, sheet.picks, picks)] : [];
        });
        const next = nextStar(pair.set, sheet, { target, effort });
        if (next.reachable && next.effort > 0) found++;
        expect(next.reachable ? next.effort : Infinity).toBe(Math.min(...costs));
      }),
      settings(60),
    );
    expect(found).toBeGreaterThan(5);
  });
});

/** Criteria to leave open, those that set off conditions more often than the others. */
function openLeaves(pair: SetPair, random: Random, count: number): Leaf[] {
  const triggers = new Set(pair.json.conditions.flatMap(({ when = [] }) => when.map((w) => w.criterion)));
  const order = pair.leaves.map((leaf) => ({ leaf, luck: random() * (triggers.has(leaf.id) ? 0.4 : 1) }));
  return order
    .sort((a, b) => a.luck - b.luck)
    .slice(0, count)
    .map(({ leaf }) => leaf);
}

/** All changes made but three. */
function almostThere(next: NextStar, picks: Picks, random: Random): { picks: Picks; left: string[] } {
  if (!next.reachable) return { picks, left: [] };
  const left = next.changes.length > 3 ? [0, 1, 2].map(() => anyOf(next.changes, random)) : next.changes;
  const made = next.changes.filter((change) => !left.includes(change));
  return { picks: changed(picks, made), left: left.map(({ criterion }) => criterion) };
}

const without = (picks: Picks, leaves: readonly Leaf[]): Picks =>
  Object.fromEntries(Object.entries(picks).filter(([id]) => !leaves.some((leaf) => leaf.id === id)));

/** Picks by criterion; undefined stays unanswered. */
const named = (leaves: readonly Leaf[], ordinals: readonly (number | undefined)[]): Picks =>
  Object.fromEntries(
    leaves.flatMap(({ id }, i) => {
      const ordinal = ordinals[i];
      return ordinal === undefined ? [] : [[id, ordinal]];
    }),
  );

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (all, list) => all.flatMap((start) => list.map((item) => [...start, item])),
    [[]],
  );
}

function changed(picks: Picks, changes: readonly Change[]): Picks {
  return { ...picks, ...Object.fromEntries(changes.map(({ criterion, to }) => [criterion, to])) };
}

/** Some changes undone, some made by chance: mostly a step up, so that the price stays near. */
function wander(pair: SetPair, from: Picks, start: Picks, random: Random): Picks {
  const picks = { ...start };
  for (let i = 0; i < 1 + random() * 6; i++) {
    const { id, choices } = anyOf(pair.leaves, random);
    const up = choices.find(({ ordinal }) => ordinal === (picks[id] ?? 0) + 1);
    const to = random() < 0.4 ? from[id] : random() < 0.8 ? up?.ordinal : anyOf(choices, random).ordinal;
    if (to !== undefined) picks[id] = to;
  }
  return picks;
}

/** A step is one place in the printed order of a case; any change costs at least one. */
function effortOf(pair: SetPair, from: Picks, to: Picks): number {
  return pair.leaves.reduce((sum, { id, choices }) => {
    if (from[id] === to[id]) return sum;
    const rankOf = (pick: number | undefined) => choices.find(({ ordinal }) => ordinal === pick)?.rank ?? 0;
    return sum + Math.max(1, Math.abs(rankOf(to[id]) - rankOf(from[id])));
  }, 0);
}
