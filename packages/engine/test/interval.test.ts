/** What a half-filled sheet can still become, against a try of every completion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval, score, type CompiledSet, type Sheet } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { combinations, picksOf, setWithSheet } from './fixtures/random-set.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

function completions(set: CompiledSet, sheet: Sheet): Sheet[] {
  const choices = set.leaves.map((leaf) =>
    Object.hasOwn(sheet.picks, leaf.id) ? [sheet.picks[leaf.id]!] : picksOf(leaf),
  );
  return [...combinations(choices)].map((ordinals) => ({
    ...sheet,
    picks: Object.fromEntries(ordinals.map((ordinal, i) => [set.leaves[i]!.id, ordinal])),
  }));
}

/** Null, no stars at all, stands below every rank. */
const ascending = (ranks: (number | null)[]) => [...ranks].sort((a, b) => (a ?? -1) - (b ?? -1));

describe('interval', () => {
  test('is exactly the least and the most of all completions, in total and in stars', () => {
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet }) => {
        const results = completions(set, sheet).map((completion) => score(set, completion));
        const totals = results.map(({ total }) => total).sort((a, b) => a - b);
        const stars = ascending(results.map((result) => result.stars));
        expect(interval(set, sheet)).toEqual({
          total: { least: totals[0], most: totals.at(-1) },
          stars: { least: stars[0], most: stars.at(-1) },
        });
      }),
      { numRuns: 300 },
    );
  });

  test('of a full sheet is its score', () => {
    expect(interval(tea, { picks: FULL })).toEqual({
      total: { least: 100, most: 100 },
      stars: { least: 5, most: 5 },
    });
  });

  test('of an empty sheet runs from the worst to the best the set can give', () => {
    expect(interval(tea, { picks: {} })).toEqual({
      total: { least: 0, most: 100 },
      stars: { least: 1, most: 5 },
    });
  });

  test('leaves no stars where a declared condition ends the rating', () => {
    expect(interval(tea, { picks: FULL, declared: ['A1.out'] }).stars).toEqual({ least: null, most: null });
  });

  test('an automatic disqualification that may still happen makes the least stars null', () => {
    const set = flatSet([leaf('a', 0, 100)], {
      conditions: [{ id: 'out', effect: 'disqualified', text: '', when: [{ criterion: 'a', option: 1 }] }],
    });
    expect(interval(set, { picks: {} }).stars).toEqual({ least: null, most: 5 });
  });

  test('a condition that an ignored pick would set off does not count', () => {
    const picks = { ...FULL, 'C1.1': 1 };
    expect(interval(tea, { picks, declared: ['A2.stop'] })).toEqual({
      total: { least: 30, most: 30 },
      stars: { least: 2, most: 2 },
    });
  });

  test('refuses a sheet that names what the set does not print', () => {
    expect(refusal(() => interval(tea, { picks: { nothing: 1 } })).code).toBe('sheet/unknown-criterion');
  });
});
