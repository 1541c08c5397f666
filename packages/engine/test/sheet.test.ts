/** A sheet that names what the set does not print is refused, and the refusal says what. */
import { describe, expect, test } from 'vitest';
import { score, type Sheet } from '../src/index.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const bare = Object.create(null) as object;

test.each([undefined, null, 'picks', 5])('%s instead of a sheet', (sheet) => {
  expect(refusal(() => score(tea, sheet as unknown as Sheet))).toEqual({
    code: 'sheet/shape',
    path: '/picks',
    values: { expected: 'object of ordinals by criterion id' },
  });
});

describe('picks', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['missing', undefined],
    ['a list', [1, 2]],
    ['text', '1'],
    ['a number', 1],
  ])('%s instead of picks', (_, picks) => {
    expect(refusal(() => score(tea, { picks } as Sheet))).toMatchObject({
      code: 'sheet/shape',
      path: '/picks',
    });
  });

  test.each<[string, string]>([
    ['Z9', '/picks/Z9'],
    ['A2', '/picks/A2'],
    ['A', '/picks/A'],
    ['constructor', '/picks/constructor'],
    ['__proto__', '/picks/__proto__'],
    ['a/b~c', '/picks/a~1b~0c'],
    ['', '/picks/'],
  ])('of the unknown criterion "%s"', (criterion, path) => {
    const picks = JSON.parse(`{${JSON.stringify(criterion)}: 1}`) as Sheet['picks'];
    expect(refusal(() => score(tea, { picks }))).toEqual({
      code: 'sheet/unknown-criterion',
      path,
      values: { criterion },
    });
  });

  test('what a sheet inherits is not on the sheet', () => {
    const picks = Object.create({ A1: 3 }) as Sheet['picks'];
    expect(score(tea, { picks }).total).toBe(0);
  });

  test.each<[string, unknown, string]>([
    ['the place after the last', 4, '4'],
    ['a negative place', -1, '-1'],
    ['a fraction', 1.5, '1.5'],
    ['text', '1', '"1"'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['true', true, 'true'],
    ['no number', NaN, 'NaN'],
    ['no end', Infinity, 'Infinity'],
    ['a list', [1], 'object'],
    ['an object', { valueOf: () => 1 }, 'object'],
    ['an object without a prototype', bare, 'object'],
    ['a big integer', 1n, '1'],
    ['a symbol', Symbol('one'), 'Symbol(one)'],
    ['a property of lists', 'length', '"length"'],
  ])('that are %s', (_, ordinal, option) => {
    const picks = { A1: ordinal } as Sheet['picks'];
    expect(refusal(() => score(tea, { picks }))).toEqual({
      code: 'sheet/unknown-option',
      path: '/picks/A1',
      values: { criterion: 'A1', option, options: 3 },
    });
  });

  test.each([2, -1])('a box takes 0 or 1, not %s', (ordinal) => {
    expect(refusal(() => score(tea, { picks: { 'A2.2': ordinal } }))).toMatchObject({
      code: 'sheet/unknown-option',
      path: '/picks/A2.2',
    });
  });

  test('of what is not evaluated are checked all the same', () => {
    const sheet = { picks: { ...FULL, C2: 9 }, declared: ['A2.stop'] };
    expect(refusal(() => score(tea, sheet))).toMatchObject({ path: '/picks/C2' });
  });
});

describe('declared conditions', () => {
  test.each<[string, unknown, string]>([
    ['an unknown one', 'Z9.out', 'Z9.out'],
    ['an automatic skip', 'B2.skip', 'B2.skip'],
    ['an automatic stop', 'C1.stop', 'C1.stop'],
    ['a criterion', 'A1', 'A1'],
    ['__proto__', '__proto__', '__proto__'],
    ['a number', 0, '0'],
    ['null', null, 'null'],
    ['an object without a prototype', bare, 'object'],
  ])('%s is refused', (_, id, condition) => {
    const sheet = { picks: {}, declared: ['dossier', id] } as Sheet;
    expect(refusal(() => score(tea, sheet))).toEqual({
      code: 'sheet/unknown-condition',
      path: '/declared/1',
      values: { condition },
    });
  });

  test.each<[string, unknown]>([
    ['text', 'dossier'],
    ['null', null],
    ['an object', { 0: 'dossier' }],
  ])('%s instead of a list is refused', (_, declared) => {
    expect(refusal(() => score(tea, { picks: {}, declared } as Sheet))).toMatchObject({
      code: 'sheet/shape',
      path: '/declared',
    });
  });

  test('none and an empty list are the same', () => {
    expect(score(tea, { picks: FULL, declared: [] })).toEqual(score(tea, { picks: FULL }));
  });
});
