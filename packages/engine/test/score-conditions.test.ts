/** Conditions, declared and automatic: what they stop, what they take out, what they leave alone. */
import { describe, expect, test } from 'vitest';
import { encode, score } from '../src/index.js';
import type { Condition } from '../src/schema.js';
import { dossier } from './fixtures/dossier.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { FULL, tea } from './fixtures/tea.js';

test('what is denied changes nothing, nor the code of the sheet', () => {
  const denied = { ...dossier, declared: [], denied: ['dossier', 'A1.out'] };
  expect(score(tea, denied)).toEqual(score(tea, { picks: FULL }));
  expect(encode(tea, denied)).toBe(encode(tea, { picks: FULL }));
});

describe('a stop', () => {
  test('at a leaf leaves everything printed after it unevaluated', () => {
    const result = score(tea, { picks: FULL, declared: ['A3.stop'] });
    expect(result.notEvaluated).toEqual(['B1', 'B2', 'B3', 'C1.1', 'C1.2', 'C2']);
    expect(result).toMatchObject({ total: 40, sections: { A: 40, B: 0, C: 0 }, starsByTotal: 2 });
  });

  test('at a group still evaluates the whole group', () => {
    const result = score(tea, { picks: FULL, declared: ['A2.stop'] });
    expect(result.notEvaluated[0]).toBe('A3');
    expect(result.total).toBe(30);
  });

  test.each([['C1.1'], ['C1.2']])('is set off by a zero in %s, after the whole group', (id) => {
    const result = score(tea, { picks: { ...FULL, [id]: 1 } });
    expect(result).toMatchObject({ outcome: 'stopped', notEvaluated: ['C2'], total: 75 });
    expect(result.conditions).toEqual([{ condition: 'C1.stop', effect: 'stop', declared: false }]);
  });

  test('is not set off by an unanswered criterion', () => {
    const { 'C1.1': _smell, ...picks } = FULL;
    expect(score(tea, { picks })).toMatchObject({ outcome: 'incomplete', notEvaluated: [] });
  });

  test('that comes first wins over a later one, however they are declared', () => {
    for (const declared of [
      ['A2.stop', 'A3.stop'],
      ['A3.stop', 'A2.stop'],
    ]) {
      expect(score(tea, { picks: FULL, declared }).notEvaluated).toHaveLength(7);
    }
  });

  test('keeps the pick that no longer counts on view, worth nothing', () => {
    const { criteria } = score(tea, { picks: FULL, declared: ['A3.stop'] });
    expect(criteria.at(-1)).toEqual({
      criterion: 'C2',
      section: 'C',
      state: 'not-evaluated',
      pick: 2,
      points: 0,
      max: 15,
    });
  });

  test('silences the automatic conditions of picks after it', () => {
    const { conditions } = score(tea, { picks: { ...FULL, B1: 1, 'C1.1': 1 }, declared: ['A3.stop'] });
    expect(conditions.map(({ condition }) => condition)).toEqual(['A3.stop']);
  });
});

describe('a skip', () => {
  test('takes a criterion out: no points, no minimum, not unanswered, its pick ignored', () => {
    const result = score(tea, { picks: { ...FULL, B1: 1 } });
    expect(result).toMatchObject({ outcome: 'rated', notApplicable: ['B2'], total: 85, unanswered: [] });
  });

  test('does not happen while the criterion that decides it is unanswered', () => {
    expect(score(tea, { picks: { B2: 3 } })).toMatchObject({ notApplicable: [], total: 10 });
  });

  test('makes the pick it takes out set off nothing', () => {
    const when = (criterion: string) => [{ criterion, option: 1 }];
    const conditions: Condition[] = [
      { id: 'skip', effect: 'skip', text: '', skips: ['b'], when: when('a') },
      { id: 'out', effect: 'disqualified', text: '', when: when('b') },
    ];
    const set = flatSet([leaf('a', 0, 1), leaf('b', 0, 1)], { conditions });
    expect(score(set, { picks: { a: 1, b: 1 } }).outcome).toBe('rated');
    expect(score(set, { picks: { a: 2, b: 1 } }).outcome).toBe('disqualified');
  });

  test('can be declared, and takes out every criterion of a group', () => {
    const group = { id: 'g', title: '', max: 30, criteria: [leaf('b', 10), leaf('c', 20)] };
    const set = flatSet([leaf('a', 5), group], {
      conditions: [{ id: 'g.none', effect: 'skip', text: '', skips: ['g'] }],
    });
    const result = score(set, { picks: { a: 1, b: 1, c: 1 }, declared: ['g.none'] });
    expect(result).toMatchObject({ outcome: 'rated', total: 5, notApplicable: ['b', 'c'] });
  });

  test('of what a stop leaves out too is not evaluated: the stop is stronger', () => {
    const { notApplicable, notEvaluated } = score(tea, {
      picks: { ...FULL, B1: 1, 'C1.1': 1 },
      declared: ['A3.stop'],
    });
    expect(notApplicable).toEqual([]);
    expect(notEvaluated).toContain('B2');
  });
});

describe('conditions that hold', () => {
  test('are listed in printed order with how they came about, each once', () => {
    const result = score(tea, {
      picks: { ...FULL, B1: 1, 'C1.1': 1, 'C1.2': 1 },
      declared: ['A2.ineligible', 'dossier', 'dossier'],
    });
    expect(result.conditions).toEqual([
      { condition: 'dossier', effect: 'disqualified', declared: true },
      { condition: 'A2.ineligible', effect: 'ineligible', declared: true },
      { condition: 'B2.skip', effect: 'skip', declared: false },
      { condition: 'C1.stop', effect: 'stop', declared: false },
    ]);
  });

  test.each(['disqualified', 'ineligible'] as const)('an automatic one can make a product %s', (effect) => {
    const set = flatSet([leaf('a', 0, 90)], {
      conditions: [{ id: 'x', effect, text: '', when: [{ criterion: 'a', option: 1 }] }],
    });
    expect(score(set, { picks: { a: 1 } })).toMatchObject({ outcome: effect, stars: null });
    expect(score(set, { picks: { a: 2 } })).toMatchObject({ outcome: 'rated', stars: 5 });
  });

  test('a box left unticked can set one off', () => {
    const set = flatSet([{ id: 'box', title: '', max: 90, tick: true }], {
      conditions: [{ id: 'x', effect: 'ineligible', text: '', when: [{ criterion: 'box', option: 0 }] }],
    });
    expect(score(set, { picks: { box: 0 } }).outcome).toBe('ineligible');
    expect(score(set, { picks: {} }).outcome).toBe('incomplete');
  });
});
