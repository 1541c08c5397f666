/** Every way a pack is refused, with the place named. */
import { describe, expect, test } from 'vitest';
import { compilePack, compileSet, type CriteriaSet, type Pack, type ProblemCode } from '../src/index.js';
import { parsePack } from '../src/schema.js';
import { A1, damagedShapes, otherDamages, type DamagedPack } from './fixtures/damaged-packs.js';
import { copyOf, withAt } from './fixtures/edit.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';
import { tea, teaPack } from './fixtures/tea.js';

describe('compilePack refuses', () => {
  test.each([...damagedShapes, ...otherDamages])('%s', (_, pointer, value, code, path = pointer) => {
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
  test.each<DamagedPack>([
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
