/** What changed between two sheets. */
import { describe, expect, test } from 'vitest';
import { diff } from '../src/index.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const full = { picks: FULL };
const changesTo = (change: Record<string, number>) => diff(tea, full, { picks: { ...FULL, ...change } });

describe('diff', () => {
  test('of a sheet and itself has nothing', () => {
    expect(diff(tea, full, full)).toEqual({
      total: { from: 100, to: 100, points: 0 },
      stars: { from: 5, to: 5 },
      outcome: { from: 'rated', to: 'rated' },
      conditionsAdded: [],
      conditionsRemoved: [],
      criteria: [],
    });
  });

  test('names points and the minimums lost, at every rank', () => {
    expect(changesTo({ 'A2.1': 2 })).toMatchObject({
      total: { from: 100, to: 92, points: -8 },
      stars: { from: 5, to: 3 },
      criteria: [
        {
          criterion: 'A2.1',
          from: { state: 'scored', pick: 4, points: 12 },
          to: { state: 'scored', pick: 2, points: 4 },
          points: -8,
          minimumsGained: [],
          minimumsLost: [4, 5],
        },
      ],
    });
  });

  test('names the minimums gained the other way round', () => {
    const [change] = diff(tea, { picks: { ...FULL, 'A2.1': 1 } }, full).criteria;
    expect(change).toMatchObject({ points: 12, minimumsGained: [3, 4, 5], minimumsLost: [] });
  });

  test('may gain and lose nothing although the pick changed', () => {
    expect(changesTo({ 'A2.1': 3 }).criteria).toMatchObject([{ minimumsGained: [], minimumsLost: [] }]);
  });

  test('lists criteria in printed order', () => {
    expect(changesTo({ C2: 1, A1: 1, B3: 5 }).criteria.map(({ criterion }) => criterion)).toEqual([
      'A1',
      'B3',
      'C2',
    ]);
  });

  test('tells an answer from none', () => {
    const { A3: _size, ...rest } = FULL;
    expect(diff(tea, { picks: rest }, { picks: { ...rest, A3: 1 } })).toMatchObject({
      outcome: { from: 'incomplete', to: 'rated' },
      criteria: [
        {
          criterion: 'A3',
          from: { state: 'unanswered', pick: null, points: 0 },
          to: { state: 'scored', pick: 1, points: 0 },
          points: 0,
        },
      ],
    });
  });

  test('names the conditions that came, and what they changed in criteria whose pick is the same', () => {
    const after = diff(tea, full, { picks: { ...FULL, B1: 1 }, declared: ['A1.out'] });
    expect(after).toMatchObject({
      conditionsAdded: ['A1.out', 'B2.skip'],
      conditionsRemoved: [],
      outcome: { from: 'rated', to: 'disqualified' },
      stars: { from: 5, to: null },
    });
    expect(after.criteria.map(({ criterion, to }) => [criterion, to.state])).toEqual([
      ['B1', 'scored'],
      ['B2', 'not-applicable'],
    ]);
  });

  test('names the conditions that went', () => {
    const stopped = { picks: FULL, declared: ['A3.stop'] };
    const { conditionsAdded, conditionsRemoved, criteria } = diff(tea, stopped, full);
    expect({ conditionsAdded, conditionsRemoved }).toEqual({
      conditionsAdded: [],
      conditionsRemoved: ['A3.stop'],
    });
    expect(criteria.find(({ criterion }) => criterion === 'B3')).toMatchObject({ minimumsGained: [3, 4, 5] });
  });

  test('takes points apart exactly where they have decimals', () => {
    const set = flatSet([leaf('a', 0.1, 0.3), leaf('b', 0.2)]);
    const { total, criteria } = diff(set, { picks: { a: 1, b: 1 } }, { picks: { a: 2, b: 1 } });
    expect(total).toEqual({ from: 0.3, to: 0.5, points: 0.2 });
    expect(criteria[0]?.points).toBe(0.2);
  });

  test('turned round has every sign turned', () => {
    const other = { picks: { ...FULL, A1: 1, C2: 1 }, declared: ['dossier'] };
    const [there, back] = [diff(tea, full, other), diff(tea, other, full)];
    expect(back.total.points).toBe(-there.total.points);
    expect(back.conditionsRemoved).toEqual(there.conditionsAdded);
    expect(back.criteria.map(({ minimumsGained }) => minimumsGained)).toEqual(
      there.criteria.map(({ minimumsLost }) => minimumsLost),
    );
  });

  test('refuses a sheet that names what the set does not print', () => {
    expect(refusal(() => diff(tea, full, { picks: { Z: 1 } })).code).toBe('sheet/unknown-criterion');
  });
});
