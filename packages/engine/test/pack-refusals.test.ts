/** Every way a pack is refused, with the place named. */
import { describe, expect, test } from 'vitest';
import { compilePack, compileSet, type CriteriaSet, type Pack, type ProblemCode } from '../src/index.js';
import { parsePack } from '../src/schema.js';
import { copyOf, withAt } from './fixtures/edit.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';
import { tea, teaPack } from './fixtures/tea.js';

const A1 = '/sets/0/sections/0/criteria/0';
const A2 = '/sets/0/sections/0/criteria/1';
const B3 = '/sets/0/sections/1/criteria/2';
const dossier = '/sets/0/conditions/0';
const stop = '/sets/0/conditions/3';
const skip = '/sets/0/conditions/5';

/** Where the pack is changed, to what, the code, and where the code points when that is another place. */
type Row = [name: string, pointer: string, value: unknown, code: ProblemCode, path?: string];

const shape: Row[] = [
  ['the pack is a list', '', [], 'pack/shape'],
  ['the pack is null', '', null, 'pack/shape'],
  ['the pack is text', '', 'ocop-pack/1', 'pack/shape'],
  ['the pack is undefined', '', undefined, 'pack/shape'],
  ['another format', '/format', 'ocop-pack/2', 'pack/shape'],
  ['no header', '/header', undefined, 'pack/shape'],
  ['no id', '/header/id', undefined, 'pack/shape'],
  ['an id that no vector can hold', '/header/id', 'Test.Tea', 'pack/shape'],
  ['an id too long', '/header/id', 'a'.repeat(65), 'pack/shape'],
  ['no languages', '/header/languages', [], 'pack/shape'],
  ['a language that is a number', '/header/languages/1', 5, 'pack/shape'],
  ['no decision', '/header/decision', undefined, 'pack/shape'],
  ['no bands', '/header/bands', [], 'pack/shape'],
  ['a band that is null', '/header/bands/2', null, 'pack/shape'],
  ['a rank with a fraction', '/header/bands/2/rank', 2.5, 'pack/shape'],
  ['a rank below 0', '/header/bands/2/rank', -1, 'pack/shape'],
  ['minimum ranks that are no list', '/header/minimumRanks', 3, 'pack/shape'],
  ['no sets', '/sets', [], 'pack/shape'],
  ['sets that are an object', '/sets', { 0: {} }, 'pack/shape'],
  ['a set without a number', '/sets/0/no', undefined, 'pack/shape'],
  ['a set number that is text', '/sets/0/no', '7', 'pack/shape'],
  ['a set number beyond four digits', '/sets/0/no', 10_000, 'pack/shape'],
  ['no sections', '/sets/0/sections', [], 'pack/shape'],
  ['a section id with a space', '/sets/0/sections/0/id', 'A B', 'pack/shape'],
  ['a section without criteria', '/sets/0/sections/0/criteria', undefined, 'pack/shape'],
  ['a group without criteria', `${A2}/criteria`, [], 'pack/shape'],
  ['a criterion that is a list', A1, [], 'pack/shape'],
  ['an id that is no id', `${A1}/id`, '__proto__', 'pack/shape'],
  ['neither options nor tick nor criteria', `${A1}/options`, undefined, 'pack/shape', A1],
  ['options and tick together', `${A1}/tick`, true, 'pack/shape', A1],
  ['a tick that is false', `${A2}/criteria/1/tick`, false, 'pack/shape'],
  ['no option', `${A1}/options`, [], 'pack/shape'],
  ['more options than a vector has letters', `${A1}/options`, Array(36).fill({ points: 1 }), 'pack/shape'],
  ['a case where there are none', `${A1}/options/0/case`, 1, 'pack/shape'],
  ['an option outside the cases', `${B3}/options/0/case`, undefined, 'pack/shape'],
  ['a case that is not printed', `${B3}/options/0/case`, 3, 'pack/shape'],
  ['a case number 0', `${B3}/cases/0/no`, 0, 'pack/shape'],
  ['a minimum that is text', `${A1}/options/1/minimum`, '3', 'pack/shape'],
  ['an unknown effect', `${dossier}/effect`, 'explode', 'pack/shape'],
  ['a condition id that is empty', `${dossier}/id`, '', 'pack/shape'],
  ['a skip of nothing', `${skip}/skips`, [], 'pack/shape'],
  ['a stop after nothing', `${stop}/after`, undefined, 'pack/shape'],
  ['a condition that no pick sets off', `${skip}/when`, [], 'pack/shape'],
  ['a condition with a null instead of picks', `${skip}/when`, null, 'pack/shape'],
  ['a skip of what stands before its pick', `${skip}/skips`, ['A3'], 'pack/shape', `${skip}/when/0`],
  ['a skip of the criterion that decides it', `${skip}/skips`, ['B1'], 'pack/shape', `${skip}/when/0`],
  ['a stop before its pick', '/sets/0/conditions/6/after', 'A1', 'pack/shape', '/sets/0/conditions/6/when/0'],
];

const others: Row[] = [
  ['two sections of one id', '/sets/0/sections/1/id', 'A', 'pack/duplicate-id'],
  ['two criteria of one id', `${A2}/id`, 'A1', 'pack/duplicate-id'],
  ['a leaf named like its group', `${A2}/criteria/0/id`, 'A2', 'pack/duplicate-id'],
  ['two conditions of one id', `${stop}/id`, 'dossier', 'pack/duplicate-id'],
  ['two bands of one rank', '/header/bands/1/rank', 1, 'pack/duplicate-id'],
  ['one minimum rank twice', '/header/minimumRanks', [3, 3], 'pack/duplicate-id', '/header/minimumRanks/1'],
  ['a stop after an unknown criterion', `${stop}/after`, 'Z9', 'pack/unknown-criterion'],
  ['a stop after a section', `${stop}/after`, 'A', 'pack/unknown-criterion'],
  ['a skip of an unknown criterion', `${skip}/skips/0`, 'Z9', 'pack/unknown-criterion'],
  ['a condition printed nowhere', `${stop}/criterion`, 'Z9', 'pack/unknown-criterion'],
  ['a pick of no option', `${skip}/when/0/option`, 3, 'pack/unknown-option'],
  [
    'a pick in no criterion',
    `${skip}/when/0/criterion`,
    'Z9',
    'pack/unknown-option',
    `${skip}/when/0/option`,
  ],
  ['a pick in a group', `${skip}/when/0/criterion`, 'A2', 'pack/unknown-option', `${skip}/when/0/option`],
  ['points below 0', `${A1}/options/0/points`, -1, 'pack/points'],
  ['points as text', `${A1}/options/0/points`, '5', 'pack/points'],
  ['points missing', `${A1}/options/0/points`, undefined, 'pack/points'],
  ['points beyond the limit', `${A1}/options/0/points`, 100_001, 'pack/points'],
  ['points finer than a thousandth', `${A1}/options/0/points`, 0.0001, 'pack/points'],
  ['a maximum that is null', `${A1}/max`, null, 'pack/points'],
  ['a maximum of a group that is an object', `${A2}/max`, { valueOf: 1, toString: 1 }, 'pack/points'],
  ['a maximum of a section that is missing', '/sets/0/sections/0/max', undefined, 'pack/points'],
  ['a threshold below 0', '/header/bands/0/from', -1, 'pack/points'],
  ['no band that starts at 0', '/header/bands/0/from', 1, 'pack/bands', '/header/bands'],
  ['a threshold above that of a higher rank', '/header/bands/1/from', 60, 'pack/bands', '/header/bands'],
  ['two ranks with one threshold', '/header/bands/1/from', 50, 'pack/bands', '/header/bands'],
  ['a mark for a rank without minimums', `${A1}/options/1/minimum`, 2, 'pack/minimum-rank'],
  ['minimums for a rank without a band', '/header/minimumRanks/0', 6, 'pack/minimum-rank'],
  ['minimums for the lowest rank', '/header/minimumRanks/0', 1, 'pack/minimum-rank'],
  ['a number that is not one', `${A1}/options/0/points`, NaN, 'input/not-plain-data'],
  ['a number without end', `${A1}/max`, Infinity, 'input/not-plain-data'],
  ['a function', `${A1}/title`, () => 'x', 'input/not-plain-data'],
  ['a big integer', `${A1}/max`, 10n, 'input/not-plain-data'],
  ['a date', '/header/decision/issued', new Date(0), 'input/not-plain-data'],
  ['a text too long', '/header/programme', 'x'.repeat(20_001), 'input/too-large'],
];

describe('compilePack refuses', () => {
  test.each<Row>([...shape, ...others])('%s', (_, pointer, value, code, path = pointer) => {
    const pack = withAt(teaPack, pointer, value) as Pack;
    expect(refusal(() => compilePack(pack))).toMatchObject({ code, path });
  });

  test('two sets of one number', () => {
    const [set] = teaPack.sets;
    const problem = refusal(() =>
      compilePack({ ...teaPack, sets: [set!, copyOf(set) as typeof set & object] }),
    );
    expect(problem).toEqual({ code: 'pack/duplicate-id', path: '/sets/1/no', values: { id: '7' } });
  });
});

describe('compileSet refuses', () => {
  test.each<[string, string, unknown, ProblemCode]>([
    ['a null', '', null, 'pack/shape'],
    ['text', '', 'tea', 'pack/shape'],
    ['a number', '', 7, 'pack/shape'],
    ['a set without its header', '/pack', undefined, 'pack/shape'],
    ['a fault in the header, by its place in the set', '/pack/bands/0/from', 1.00001, 'pack/points'],
    ['a fault in a criterion, by its place in the set', '/sections/2/criteria/1/max', 'x', 'pack/points'],
  ])('%s', (_, pointer, value, code) => {
    const set = withAt(tea, pointer, value) as CriteriaSet;
    expect(refusal(() => compileSet(set))).toMatchObject({ code, path: pointer });
  });

  test('more automatic conditions than can be tried, and takes as many as can', () => {
    const boxes = (count: number) => {
      const criteria = Array.from({ length: count }, (_, i) => leaf(`c${i}`, 0, 1));
      const when = criteria.map(({ id }) => ({ criterion: id, option: 1 }));
      return flatSet(criteria, { conditions: [{ id: 'out', effect: 'disqualified', text: '', when }] });
    };
    expect(compileSet(boxes(12)).triggers).toHaveLength(12);
    expect(refusal(() => compileSet(boxes(13)))).toEqual({
      code: 'pack/too-many-triggers',
      path: '/conditions',
      values: { limit: 4_096 },
    });
  });

  test('more than 500 criteria in all', () => {
    const criteria = Array.from({ length: 300 }, (_, i) => leaf(`c${i}`, 1));
    const flat = flatSet(criteria);
    const second = {
      ...flat.sections[0]!,
      id: 'T',
      criteria: criteria.map((c) => ({ ...c, id: `${c.id}t` })),
    };
    const set = { ...flat, sections: [...flat.sections, second] };
    expect(refusal(() => compileSet(set))).toMatchObject({ code: 'input/too-large', path: '/sections' });
  });
});

describe('parsePack refuses what compiling alone would not notice', () => {
  test.each<Row>([
    ['text that is not JSON', '', '{"format":', 'input/not-json'],
    ['a title that is a number', `${A1}/title`, 5, 'pack/shape'],
    ['a criterion without a title', `${A1}/title`, undefined, 'pack/shape'],
    ['a date in words', '/header/decision/issued', 'yesterday', 'calendar/day'],
    ['a day that the calendar lacks', '/header/decision/effective', '2027-02-31', 'calendar/day'],
    ['a day as people write it', '/header/decision/lapses', '05/08/2026', 'calendar/day'],
    ['a message that is no text', '/header/messages/vi/total', 1, 'pack/shape'],
  ])('%s', (_, pointer, value, code, path = pointer) => {
    expect(refusal(() => parsePack(withAt(teaPack, pointer, value)))).toMatchObject({ code, path });
  });

  test('and passes on what compiling refuses', () => {
    const pack = withAt(teaPack, '/header/bands/0/from', 1);
    expect(refusal(() => parsePack(pack))).toMatchObject({ code: 'pack/bands', path: '/header/bands' });
  });
});

describe('parsePack', () => {
  test.each<[string, unknown]>([
    ['data', teaPack],
    ['JSON text', JSON.stringify(teaPack)],
    ['JSON text with a byte order mark', `\uFEFF${JSON.stringify(teaPack)}`],
  ])('reads %s', (_, input) => {
    expect(parsePack(input)).toEqual(teaPack);
  });
});
