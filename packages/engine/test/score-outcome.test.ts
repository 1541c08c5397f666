/** The outcome of a sheet: the first that holds, in a fixed order. */
import { describe, expect, test } from 'vitest';
import { score } from '../src/index.js';
import { FULL, tea } from './fixtures/tea.js';

const { C2: _left, ...partial } = FULL;
const zeroInC1 = { ...FULL, 'C1.1': 1 };

test.each<[string, Record<string, number>, string[], string]>([
  ['every criterion is answered', FULL, [], 'rated'],
  ['one criterion is unanswered', partial, [], 'incomplete'],
  ['an automatic condition stops it', zeroInC1, [], 'stopped'],
  ['a declared condition stops it', FULL, ['A3.stop'], 'stopped'],
  ['it is stopped, and incomplete', { A1: 3 }, ['A2.stop'], 'stopped'],
  ['it is ineligible, and stopped, and incomplete', partial, ['A2.ineligible', 'A2.stop'], 'ineligible'],
  ['it is disqualified, and ineligible', FULL, ['A2.ineligible', 'dossier'], 'disqualified'],
  ['it is disqualified by one criterion', FULL, ['A1.out'], 'disqualified'],
])('when %s', (_, picks, declared, outcome) => {
  expect(score(tea, { picks, declared }).outcome).toBe(outcome);
});

describe.each(['dossier', 'A2.ineligible'])('with %s declared', (condition) => {
  test('there are no stars, but the total, the rank by total and the minimums are still told', () => {
    const result = score(tea, { picks: { ...FULL, A1: 2 }, declared: [condition] });
    expect(result).toMatchObject({
      total: 95,
      starsByTotal: 5,
      stars: null,
      minimumsMissed: { 3: [], 4: [], 5: [{ criterion: 'A1', option: 3, pick: 2 }] },
    });
  });
});

describe('an incomplete sheet', () => {
  test('has provisional stars, what is unanswered counting 0', () => {
    expect(score(tea, { picks: partial })).toMatchObject({ total: 85, starsByTotal: 4, stars: 4 });
  });

  test('names what is unanswered, in printed order, under every outcome', () => {
    const picks = { 'C1.2': 3, 'A2.1': 2 };
    const names = ['A1', 'A2.2', 'A3', 'B1', 'B2', 'B3', 'C1.1', 'C2'];
    expect(score(tea, { picks }).unanswered).toEqual(names);
    expect(score(tea, { picks, declared: ['dossier'] }).unanswered).toEqual(names);
  });

  test('does not count as unanswered what was not evaluated or does not apply', () => {
    const { unanswered } = score(tea, { picks: { B1: 1, 'C1.1': 1 } });
    expect(unanswered).toEqual(['A1', 'A2.1', 'A2.2', 'A3', 'B3', 'C1.2']);
  });

  test('is not one that answers with zero points', () => {
    const zeros = { A1: 1, 'A2.1': 1, 'A2.2': 0, A3: 1, B1: 2, B2: 1, B3: 1, 'C1.1': 2, 'C1.2': 2, C2: 1 };
    expect(score(tea, { picks: zeros })).toMatchObject({ outcome: 'rated', unanswered: [], total: 22 });
  });

  test('a box left alone is unanswered, a box marked 0 is answered', () => {
    const { 'A2.2': _box, ...rest } = FULL;
    expect(score(tea, { picks: rest }).unanswered).toEqual(['A2.2']);
    expect(score(tea, { picks: { ...rest, 'A2.2': 0 } })).toMatchObject({ unanswered: [], total: 92 });
  });
});
