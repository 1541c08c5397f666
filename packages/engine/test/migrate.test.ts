/** A sheet carried to a decision that follows: every answer, condition, note and piece of evidence has a place. */
import { describe, expect, test } from 'vitest';
import { migrate, score, sureSheet, type Migration } from '../src/index.js';
import { parseAssessment, type Assessment, type Condition, type CriteriaSet } from '../src/schema.js';
import { flatSet, leaf } from './fixtures/flat.js';
import { refusal } from './fixtures/refusal.js';

const condition = (id: string): Condition => ({ id, effect: 'disqualified', text: id });
const renamed = (set: CriteriaSet, id: string, no: number): CriteriaSet => ({
  ...set,
  no,
  pack: { ...set.pack, id },
});
const tick = { id: 'box', title: 'box', max: 10, tick: true } as const;
const from = renamed(
  flatSet([leaf('a', 0, 10), leaf('b', 0, 20), leaf('c', 0, 30), leaf('d', 0, 30), tick], {
    conditions: [condition('c.out'), condition('d.out')],
  }),
  'old',
  3,
);
const to = renamed(
  flatSet([leaf('1', 0, 5, 40), leaf('2', 0, 20), leaf('3', 0, 20), { ...tick, max: 20 }], {
    conditions: [condition('3.out')],
  }),
  'new',
  8,
);
const map: Migration = {
  from: 'old',
  to: 'new',
  why: { same: 'The same.', near: 'Near.', none: 'None.', gone: 'Gone.', fresh: 'New.' },
  sets: [
    {
      from: 3,
      to: 8,
      criteria: [
        {
          from: 'a',
          to: '1',
          options: [
            { to: 1, how: 'exact', why: 'same' },
            { to: 2, how: 'meaning', why: 'same' },
          ],
        },
        {
          from: 'b',
          to: '1',
          options: [
            { to: 1, how: 'exact', why: 'same' },
            { to: 3, how: 'doubtful', why: 'near' },
          ],
        },
        {
          from: 'c',
          to: '3',
          options: [
            { to: null, how: 'lost', why: 'none' },
            { to: 2, how: 'doubtful', why: 'near' },
          ],
        },
        { from: 'd', to: null, why: 'gone' },
        {
          from: 'box',
          to: 'box',
          options: [
            { to: 0, how: 'exact', why: 'same' },
            { to: 1, how: 'exact', why: 'same' },
          ],
        },
      ],
      added: [{ criterion: '2', why: 'fresh' }],
      conditions: [
        { from: 'c.out', to: '3.out', why: 'same' },
        { from: 'd.out', to: null, why: 'gone' },
      ],
    },
  ],
};
const sheet = (parts: Partial<Assessment>): Assessment =>
  parseAssessment({ pack: 'old', set: 3, picks: {}, format: 'ocop-assessment/0', ...parts });
const move = (parts: Partial<Assessment>) => migrate(sheet(parts), { map, from, to });

describe('an answer', () => {
  test.each([
    ['of the same wording is carried', { a: 1 }, 'carried', 'exact', { '1': 1 }],
    ['of the same meaning is carried', { a: 2 }, 'carried', 'meaning', { '1': 2 }],
    ['that is near is carried in doubt', { c: 2 }, 'doubtful', 'doubtful', { '3': 2 }],
    ['whose option is gone is lost', { c: 1 }, 'lost', 'option-gone', {}],
    ['whose criterion is gone is lost', { d: 2 }, 'lost', 'criterion-gone', {}],
    ['with a box ticked is carried', { box: 1 }, 'carried', 'exact', { box: 1 }],
    ['with a box not ticked is carried', { box: 0 }, 'carried', 'exact', { box: 0 }],
  ] as const)('%s', (_what, picks, list, code, expected) => {
    const { assessment, ...lists } = move({ picks });
    expect(assessment).toMatchObject({ pack: 'new', set: 8 });
    expect(assessment.picks).toEqual(expected);
    const all = [...lists.carried, ...lists.doubtful, ...lists.lost];
    expect(all).toHaveLength(1);
    expect(lists[list]).toMatchObject([{ what: 'answer', code }]);
    expect(score(to, assessment).total).toBe(
      all.reduce(
        (sum, entry) =>
          sum + (entry.what === 'answer' && typeof entry.to === 'object' ? (entry.to?.points ?? 0) : 0),
        0,
      ),
    );
  });

  test('tells what it was and is worth, and why', () => {
    expect(move({ picks: { a: 2 } }).carried).toEqual([
      {
        what: 'answer',
        code: 'meaning',
        from: { criterion: 'a', option: 2, points: 10 },
        to: { criterion: '1', option: 2, points: 5 },
        why: 'The same.',
      },
    ]);
  });

  test('that finds its criterion answered already is listed as taken', () => {
    const { assessment, lost } = move({ picks: { a: 1, b: 2 } });
    expect(assessment.picks).toEqual({ '1': 1 });
    expect(lost).toMatchObject([{ code: 'taken', from: { criterion: 'b' }, to: '1' }]);
  });
});

test('declared conditions go over or are listed', () => {
  const { assessment, carried, lost } = move({ declared: ['c.out', 'd.out'] });
  expect(assessment.declared).toEqual(['3.out']);
  expect(carried).toMatchObject([{ what: 'condition', from: 'c.out', to: '3.out' }]);
  expect(lost).toMatchObject([{ what: 'condition', code: 'condition-gone', from: 'd.out', to: null }]);
});

test('denied conditions go over too; what was denied of one that is gone stays in the old sheet', () => {
  const { assessment, lost } = move({ denied: ['c.out', 'd.out'] });
  expect(assessment.denied).toEqual(['3.out']);
  expect(assessment['former']).toMatchObject({ denied: ['c.out', 'd.out'] });
  expect(lost).toEqual([]);
  expect(move({}).assessment).not.toHaveProperty('denied');
});

describe('notes and evidence', () => {
  const evidence = (title: string) => [{ title }];

  test('go with their criterion, two into one', () => {
    const { assessment, lost } = move({
      criteria: { a: { note: 'x', evidence: evidence('A') }, b: { note: 'y', evidence: evidence('B') } },
    });
    expect(assessment.criteria).toEqual({
      '1': { note: 'x\ny', evidence: [{ title: 'A' }, { title: 'B' }] },
    });
    expect(lost).toEqual([]);
  });

  test('of a criterion that is gone, or was never there, are kept beside and listed', () => {
    const criteria = { d: { note: 'x', evidence: evidence('D') }, z: { note: 'strange' } };
    const { assessment, lost } = move({ criteria });
    expect(assessment.criteria).toEqual({});
    expect(assessment['former']).toMatchObject({ criteria });
    expect(lost).toEqual([
      { what: 'notes', code: 'criterion-gone', criterion: 'd', note: true, evidence: 1, why: 'Gone.' },
      { what: 'notes', code: 'criterion-gone', criterion: 'z', note: true, evidence: 0, why: '' },
    ]);
  });

  test('too much for one criterion stays beside, so that the sheet can still be read', () => {
    const long = 'x'.repeat(15_000);
    const { assessment, lost } = move({ criteria: { a: { note: long }, b: { note: long } } });
    expect(lost).toMatchObject([{ what: 'notes', code: 'no-room', criterion: 'b' }]);
    expect(parseAssessment(assessment)).toEqual(assessment);
  });
});

test('the new sheet holds the old one whole, also after a second move, and every field nobody knows', () => {
  const old = sheet({
    picks: { a: 2, d: 1 },
    declared: ['d.out'],
    stage: 'province',
    times: { created: '2024-01-02', submitted: '2024-03-04' },
    product: { name: 'Trà', brand: 'B' },
    former: { pack: 'older' },
    extra: [1],
  });
  const { assessment } = migrate(old, { map, from, to });
  expect(assessment).toMatchObject({ product: old.product, entity: old.entity, extra: [1], stage: 'self' });
  expect(assessment.times).toEqual({ created: '2024-01-02' });
  expect(assessment['former']).toEqual({
    pack: 'old',
    set: 3,
    stage: 'province',
    picks: old.picks,
    declared: old.declared,
    times: old.times,
    criteria: {},
    former: { pack: 'older' },
  });
});

test('reviews stay with the criteria they are about: in the old sheet, not on the new one', () => {
  const reviews: Assessment['reviews'] = {
    a: [{ who: { name: 'B' }, stage: 'commune', verdict: 'ask', remark: 'Why?', time: '2024-02-02' }],
  };
  const { assessment } = migrate(sheet({ picks: { a: 2 }, reviews }), { map, from, to });
  expect(assessment).not.toHaveProperty('reviews');
  expect(assessment['former']).toMatchObject({ reviews });
});

test('what is new is listed, and the sure sheet leaves the doubtful answers out', () => {
  const migrated = move({ picks: { a: 2, c: 2 } });
  expect(migrated.added).toEqual([{ criterion: '2', code: 'new', why: 'New.' }]);
  expect(migrated.assessment.picks).toEqual({ '1': 2, '3': 2 });
  expect(sureSheet(migrated)).toEqual({ picks: { '1': 2 }, declared: [] });
});

describe('refused by name', () => {
  test.each([
    ['another pack', { pack: 'other' }, {}, 'migration/wrong-pack'],
    ['another set', { set: 4 }, {}, 'migration/wrong-pack'],
    ['a set without a way', {}, { map: { ...map, sets: [] } }, 'migration/no-set'],
    ['a target that does not follow', {}, { to: { ...to, no: 9 } }, 'migration/wrong-pack'],
    ['an unknown criterion', { picks: { x: 1 } }, {}, 'sheet/unknown-criterion'],
    ['an unknown option', { picks: { a: 9 } }, {}, 'sheet/unknown-option'],
    ['an unknown condition', { declared: ['x'] }, {}, 'sheet/unknown-condition'],
    ['a set that cannot be scored', {}, { from: { ...from, unusable: { why: 'No.' } } }, 'pack/unusable'],
  ])('%s', (_what, parts, sources, code) => {
    expect(refusal(() => migrate(sheet(parts), { map, from, to, ...sources })).code).toBe(code);
  });
});

describe('a sheet for rules with layers over them', () => {
  const layers = [
    { id: 'new', version: '1', digest: '0'.repeat(64) },
    { id: 'local', version: '2', digest: '1'.repeat(64) },
  ];
  const laid: CriteriaSet = { ...to, pack: { ...to.pack, id: 'local', layers } };

  test('goes the way of the rules, and names the layers', () => {
    const { assessment } = migrate(sheet({ picks: { a: 1 } }), { map, from, to: laid });
    expect(assessment).toMatchObject({ pack: 'local', layers, set: 8, picks: { '1': 1 } });
    expect(score(laid, assessment).total).toBe(score(to, { picks: { '1': 1 } }).total);
  });

  test('leaves the layers it had with what it was', () => {
    const before = {
      ...from,
      pack: { ...from.pack, id: 'old-local', layers: [{ ...layers[0]!, id: 'old' }] },
    }; // it has two
    const old = sheet({ pack: 'old-local', layers: before.pack.layers, picks: { a: 1 } });
    const { assessment } = migrate(old, { map, from: before, to });
    expect(assessment.layers).toBeUndefined();
    expect(assessment['former']).toMatchObject({ pack: 'old-local', layers: before.pack.layers });
  });
});
