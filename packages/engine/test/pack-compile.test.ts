/** The indexed form of a set: bands, minimums, cases, ticks and conditions wired, and nothing in it can change. */
import { describe, expect, test } from 'vitest';
import { compilePack, compileSet } from '../src/index.js';
import { NEVER } from '../src/pack/compiled.js';
import { copyOf, withAt } from './fixtures/edit.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { tea, teaPack } from './fixtures/tea.js';
import type { CriteriaSet, Pack } from '../src/index.js';

const set = compileSet(tea);
const leafOf = (id: string) => set.leaves[set.positions.get(id) ?? -1]!;

describe('compileSet', () => {
  test('numbers the leaves in printed order, groups left out', () => {
    expect(set.leaves.map(({ id }) => id)).toEqual([
      ...['A1', 'A2.1', 'A2.2', 'A3', 'B1', 'B2', 'B3', 'C1.1', 'C1.2', 'C2'],
    ]);
    expect(set.leaves.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('puts every leaf into its section', () => {
    expect(set.leaves.map(({ section }) => set.sections[section]?.id).join('')).toBe('AAAABBBCCC');
  });

  test('sorts the bands from the highest rank down, however they are printed', () => {
    expect(set.bands.map(({ rank, from }) => [rank, from])).toEqual([
      [5, 90],
      [4, 70],
      [3, 50],
      [2, 30],
      [1, 0],
    ]);
  });

  test('sorts the minimum ranks from the lowest up', () => {
    const turned = withAt(tea, '/pack/minimumRanks', [5, 3, 4]) as CriteriaSet;
    expect(compileSet(turned).minimumRanks).toEqual([3, 4, 5]);
  });

  test.each<[string, Record<number, Record<number, number>>]>([
    ['A1', { 3: { 0: 2 }, 4: { 0: 2 }, 5: { 0: 3 } }],
    ['A2.1', { 3: { 0: 2 }, 4: { 0: 3 }, 5: { 0: 3 } }],
    ['A3', {}],
    ['B2', { 4: { 0: 2 }, 5: { 0: 2 } }],
    ['B3', { 3: { 1: 2, 2: 4 }, 4: { 1: 3, 2: 4 }, 5: { 1: 3, 2: 5 } }],
    ['C2', { 5: { 0: 2 } }],
  ])(
    '%s requires at each rank the highest option marked at or below it, a case at a time',
    (id, required) => {
      expect(leafOf(id).required).toEqual(required);
    },
  );

  test.each<[string, number, number[]]>([
    ['A1', 3, [3, 5, NEVER]],
    ['A2.1', 3, [3, 4, NEVER, NEVER]],
    ['A3', NEVER, [NEVER, NEVER]],
    ['B3', 3, [3, 4, NEVER, 5, NEVER]],
    ['A2.2', NEVER, [NEVER, NEVER]],
  ])('%s knows the lowest rank each answer misses', (id, unanswered, picked) => {
    expect(leafOf(id).missesFrom).toBe(unanswered);
    expect(leafOf(id).options.map(({ missesFrom }) => missesFrom)).toEqual(picked);
  });

  test('ranks the options of a criterion within their case', () => {
    expect(leafOf('B3').options.map((option) => [option.ordinal, option.case, option.rank])).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 3],
      [4, 2, 1],
      [5, 2, 2],
    ]);
  });

  test('ranks options whose cases are printed in turns', () => {
    const turns = compileSet(withAt(tea, '/sections/1/criteria/2/options/1/case', 2) as CriteriaSet);
    expect(turns.leaves[6]?.options.map(({ rank }) => rank)).toEqual([1, 1, 2, 2, 3]);
  });

  test('a box to tick is worth nothing at 0 and its maximum at 1', () => {
    expect(leafOf('A2.2')).toMatchObject({ tick: true, first: 0 });
    expect(leafOf('A2.2').options.map(({ ordinal, points }) => [ordinal, points])).toEqual([
      [0, 0],
      [1, 8],
    ]);
  });

  test('a stop at a group stops after its last leaf, a stop at a leaf after that leaf', () => {
    const stops = set.conditions.filter(({ effect }) => effect === 'stop');
    expect(stops.map(({ id, stopsAfter }) => [id, set.leaves[stopsAfter]?.id])).toEqual([
      ['A2.stop', 'A2.2'],
      ['A3.stop', 'A3'],
      ['C1.stop', 'C1.2'],
    ]);
  });

  test('a skip of a group skips every leaf in it', () => {
    const skipping = compileSet(withAt(tea, '/conditions/5/skips', ['C1', 'C2']) as CriteriaSet);
    expect(skipping.conditions[5]?.skips.map((i) => skipping.leaves[i]?.id)).toEqual(['C1.1', 'C1.2', 'C2']);
  });

  test('only options named by `when` set off a condition, and it cannot be declared', () => {
    const firing = set.leaves.flatMap(({ id, options }) =>
      options.flatMap(({ ordinal, triggers }) => triggers.map((index) => [id, ordinal, index])),
    );
    expect(firing).toEqual([
      ['B1', 1, 5],
      ['C1.1', 1, 6],
      ['C1.2', 1, 6],
    ]);
    expect([...set.declarable.keys()]).toEqual(['dossier', 'A1.out', 'A2.ineligible', 'A2.stop', 'A3.stop']);
  });

  test('two sets of another shape have another mark of shape', () => {
    const shapes = [flatSet([leaf('a', 0, 1)]), flatSet([leaf('a', 0, 1, 2)]), flatSet([leaf('b', 0, 1)])];
    expect(new Set(shapes.map((one) => compileSet(one).shape)).size).toBe(3);
  });
});

describe('the compiled form', () => {
  const frozenThroughout = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozenThroughout));

  test('is frozen, its source with it', () => {
    expect(frozenThroughout(set)).toBe(true);
    expect(frozenThroughout(set.source)).toBe(true);
    expect(compilePack(teaPack).every(frozenThroughout)).toBe(true);
  });

  test('keeps nothing of what it was given: that stays free to change and changes nothing', () => {
    const source = copyOf(tea) as { sections: { criteria: { title: { vi: string } }[] }[] };
    const own = compileSet(source as unknown as CriteriaSet);
    source.sections[0]!.criteria[0]!.title.vi = 'Khác';
    expect(own.leaves[0]?.title).toEqual({ vi: 'Nguyên liệu', en: 'Ingredients' });
    expect(own.source).toEqual(tea);
  });

  test('compilePack too leaves what it was given free to change', () => {
    const source = copyOf(teaPack) as Pack;
    compilePack(source);
    expect(Object.isFrozen(source.sets[0]?.sections[0]?.criteria[0]?.title)).toBe(false);
  });

  test('is made once for one object', () => {
    const source = copyOf(tea) as CriteriaSet;
    expect(compileSet(source)).toBe(compileSet(source));
  });

  test('of another object with the same data is another one', () => {
    expect(compileSet(copyOf(tea) as CriteriaSet)).not.toBe(set);
  });

  test('is returned as it is', () => {
    expect(compileSet(set)).toBe(set);
  });

  test('of a pack is that of each of its sets with the header', () => {
    expect(compilePack(teaPack)).toEqual([set]);
  });
});
