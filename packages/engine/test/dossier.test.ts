/** What a dossier needs: kinds of evidence, papers of picks, components, days. */
import { describe, expect, test } from 'vitest';
import { dossier, type Dossier, type DossierItem } from '../src/dossier.js';
import { OcopError } from '../src/index.js';
import { garden, gardenRules, gardenSheet, type Attached } from './fixtures/garden.js';

const ON = '2026-11-28';
const general = (picks: Record<string, number>, attached?: Attached): Dossier =>
  dossier(garden, gardenSheet(picks, attached), { on: ON });
const ruled = (picks: Record<string, number>, attached?: Attached): Dossier =>
  dossier(garden, gardenSheet(picks, attached), { on: ON, rules: gardenRules });
const find = ({ items }: Dossier, id: string): DossierItem => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
};
const states = (found: Dossier, ...ids: readonly string[]) => ids.map((id) => find(found, id).state);
const papers = (found: Dossier): Record<string, string> =>
  Object.fromEntries(
    found.items.flatMap(({ papers: beneath = [] }) => beneath.map(({ id, state }) => [id, state])),
  );

describe('a kind of evidence, where no rules name papers', () => {
  test.each<[string, Record<string, number>, Attached, readonly string[]]>([
    ['no pick needs it', {}, {}, ['not-needed', 'not-needed', 'not-needed']],
    ['picks worth nothing need none', { A: 1, E: 1 }, {}, ['not-needed', 'not-needed', 'not-needed']],
    ['a pick needs it', { A: 2 }, {}, ['missing', 'not-needed', 'not-needed']],
    [
      'attached at another criterion of the kind',
      { A: 2 },
      { B: [{ kind: 'mark' }] },
      ['there', 'not-needed', 'not-needed'],
    ],
    [
      'attached without a kind, where there is one',
      { A: 2 },
      { B: [{}] },
      ['there', 'not-needed', 'not-needed'],
    ],
    [
      'attached without a kind, where there are two',
      { A: 2 },
      { C: [{}] },
      ['missing', 'not-needed', 'not-needed'],
    ],
    ['any of two kinds is missing', { C: 2 }, {}, ['missing', 'missing', 'not-needed']],
    ['one of two kinds will do', { C: 2 }, { A: [{}] }, ['there', 'not-needed', 'not-needed']],
    [
      'the other of two kinds will do',
      { C: 2 },
      { C: [{ kind: 'prize' }] },
      ['not-needed', 'there', 'not-needed'],
    ],
    ['whatever is attached there will do', { C: 2 }, { C: [{}] }, ['there', 'there', 'not-needed']],
    [
      'one of two for one, none for another',
      { B: 2, C: 2 },
      { C: [{ kind: 'prize' }] },
      ['missing', 'there', 'not-needed'],
    ],
    ['attached and not needed', {}, { E: [{}] }, ['not-needed', 'not-needed', 'there']],
    [
      'expired and not needed',
      {},
      { E: [{ expires: '2026-11-27' }] },
      ['not-needed', 'not-needed', 'not-needed'],
    ],
    [
      'criteria that are not judged need none',
      { D: 1, A: 3 },
      {},
      ['not-needed', 'not-needed', 'not-needed'],
    ],
    [
      'an unknown option is no pick',
      { A: 9, X: 2 },
      { X: [{ kind: 'mark' }] },
      ['not-needed', 'not-needed', 'not-needed'],
    ],
  ])('%s', (_what, picks, attached, expected) => {
    expect(states(general(picks, attached), 'mark', 'prize', 'soil')).toEqual(expected);
  });

  test('is asked for by picks, with their points and what else would do', () => {
    const found = general({ A: 3, C: 2 });
    expect(find(found, 'mark').neededBy).toEqual([
      { criterion: 'A', option: 3, points: 5 },
      { criterion: 'C', option: 2, points: 2, or: ['prize'] },
    ]);
  });

  test('is cited; one that nothing asks for stands there only where it is attached', () => {
    expect(find(general({}), 'soil').cite).toEqual({ form: 'M2' });
    expect(general({}).items.map(({ id }) => id)).toEqual([
      'registration',
      'report',
      'mark',
      'prize',
      'soil',
    ]);
    expect(states(general({}, { D: [{ kind: 'other' }] }), 'other')).toEqual(['there']);
  });

  test('is there on the last day of a document, and expired on the next', () => {
    const at = (on: string, ...ends: readonly string[]) =>
      find(
        dossier(garden, gardenSheet({ A: 2 }, { A: ends.map((expires) => ({ expires })) }), { on }),
        'mark',
      );
    expect(at('2026-11-28', '2026-11-28')).toMatchObject({ state: 'there', expires: '2026-11-28' });
    expect(at('2026-11-29', '2026-11-28')).toMatchObject({ state: 'expired', expires: '2026-11-28' });
    expect(at('2026-11-29', '2026-11-28', '2027-01-01')).toMatchObject({
      state: 'there',
      expires: '2027-01-01',
    });
    // The day that is written, whatever day it is elsewhere.
    expect(at('2026-11-28', '2026-11-28T00:30:00+07:00').state).toBe('there');
  });
});

describe('a paper that a pick makes necessary', () => {
  test.each<[string, Record<string, number>, Attached, Record<string, string>]>([
    ['is listed where it is asked for', { B: 2 }, {}, {}],
    ['is missing', { A: 3 }, {}, { certificate: 'missing', patent: 'missing' }],
    ['is there when attached where it is asked for', { A: 2 }, { A: [{}] }, { certificate: 'there' }],
    ['is not there when attached elsewhere', { A: 2 }, { B: [{ kind: 'mark' }] }, { certificate: 'missing' }],
    [
      'is there when it is named elsewhere',
      { A: 2 },
      { E: [{ need: 'certificate' }] },
      { certificate: 'there' },
    ],
    ['is not two papers', { A: 3 }, { A: [{}] }, { certificate: 'there', patent: 'missing' }],
    [
      'is the one that is named',
      { A: 3 },
      { A: [{ need: 'patent' }] },
      { certificate: 'missing', patent: 'there' },
    ],
    [
      'serves every criterion that asks for it',
      { A: 3, B: 3 },
      { A: [{}], B: [{}] },
      { certificate: 'there', patent: 'missing', right: 'there' },
    ],
    [
      'is never missing where only some cases ask for it',
      { B: 3 },
      { B: [{}] },
      { certificate: 'there', right: 'not-needed' },
    ],
    ['has expired', { A: 2 }, { A: [{ expires: '2026-11-01' }] }, { certificate: 'expired' }],
    [
      'is the valid one of two',
      { A: 3 },
      { A: [{ expires: '2026-11-01' }, {}] },
      { certificate: 'there', patent: 'expired' },
    ],
  ])('%s', (_what, picks, attached, expected) => {
    expect(papers(ruled(picks, attached))).toEqual(expected);
  });

  test('cites its criterion, says that it has a term, and makes its kind as bad as itself', () => {
    const mark = find(ruled({ A: 3 }, { A: [{ expires: '2027-05-01' }] }), 'mark');
    expect(mark.papers?.[0]).toEqual({
      id: 'certificate',
      title: 'Giấy chứng nhận',
      state: 'there',
      cite: { annex: { vi: 'Phụ lục', en: 'Annex' }, set: 1, criterion: 'A' },
      hasTerm: true,
      neededBy: [{ criterion: 'A', option: 3, points: 5 }],
      evidence: [{ criterion: 'A', position: 0 }],
      expires: '2027-05-01',
    });
    expect(mark.state).toBe('missing');
  });

  test('stands by itself where the pack has no such kind', () => {
    const { evidenceKinds: _, ...pack } = garden.pack;
    const [criterion] = garden.sections[0]?.criteria.filter(({ id }) => id === 'A') ?? [];
    const set = {
      ...garden,
      pack,
      conditions: [],
      sections: [{ ...garden.sections[0]!, criteria: [{ ...criterion!, evidence: [] }] }],
    };
    const found = dossier(set, gardenSheet({ A: 2 }, { A: [{}] }), { on: ON, rules: gardenRules });
    expect(found.items.at(-1)).toMatchObject({ id: 'certificate', type: 'paper', state: 'there' });
  });
});

describe('components', () => {
  const of = (
    kind: 'first' | 'upgrade' | 're-rating',
    sheet = gardenSheet({}),
    prepares?: 'commune' | 'province',
  ) => dossier(garden, sheet, { on: ON, rules: gardenRules, kind, prepares });
  const full = { D: 2, A: 1, B: 1, C: 1, E: 1 };

  test.each([
    ['first', undefined, ['entry', 'jars']],
    ['first', 'commune', ['entry', 'jars', 'letter']],
    ['first', 'province', ['entry', 'jars', 'tests']],
    ['upgrade', undefined, ['entry', 'news', 'news-papers']],
    ['re-rating', undefined, ['soil-papers', 'terms']],
  ] as const)('of a dossier: %s, prepared by %s', (kind, prepares, expected) => {
    const { items } = of(kind, gardenSheet({}), prepares);
    expect(items.filter(({ type }) => type !== 'evidence').map(({ id }) => id)).toEqual(expected);
  });

  test('a form is missing with what is empty in it, and there with what may stay empty', () => {
    expect(find(of('upgrade', gardenSheet({}, {}, { entity: { name: '  ' } })), 'entry')).toMatchObject({
      type: 'form',
      state: 'missing',
      cite: { article: '2' },
      fields: [
        { path: 'entity.name', title: 'Tên' },
        { path: 'entity.email', title: 'Email', optional: true },
        { path: 'picks', title: 'Trả lời' },
        { path: 'registration.certificate.number', title: 'Số' },
      ],
    });
    expect(find(of('first', gardenSheet(full)), 'entry')).toMatchObject({
      state: 'there',
      fields: [{ path: 'entity.email', title: 'Email', optional: true }],
    });
  });

  test.each([
    ['of a sheet without a paper', {}, {}, true],
    ['where there is evidence: of what, only a person knows', { A: [{}] }, {}, true],
    ['of somebody who has none of them', {}, { product: { name: 'Jam', papers: [] } }, false],
  ])('papers to be ticked are open: %s', (_, attached, part, isOpen) => {
    const ticks = { form: 'entry', path: 'product.papers', title: 'Papers', optional: true } as const;
    const rules = { ...gardenRules, fields: [ticks] };
    const entry = find(
      dossier(garden, gardenSheet(full, attached, part), { on: ON, rules, kind: 'upgrade' }),
      'entry',
    );
    expect(entry.fields).toHaveLength(isOpen ? 1 : 0);
  });

  test('samples are counted, and not needed of some sets', () => {
    const jars = (samples: number, no = 1) =>
      find(
        dossier({ ...garden, no }, gardenSheet({}, {}, { registration: { samples } }), {
          on: ON,
          rules: gardenRules,
        }),
        'jars',
      );
    expect(jars(1)).toMatchObject({ type: 'sample', state: 'missing', samples: { asked: 2, there: 1 } });
    expect(jars(2).state).toBe('there');
    expect(jars(0, 9).state).toBe('not-needed');
  });

  test.each([
    ['nothing', {}, {}, 'missing', 'missing'],
    ['a text', { changes: 'Bao bì mới' }, {}, 'there', 'missing'],
    ['a new paper', {}, { issued: '2026-02-01' }, 'missing', 'there'],
    ['a paper from before', {}, { issued: '2025-12-31' }, 'missing', 'missing'],
    ['a paper of which nobody knows the day', {}, {}, 'missing', 'there'],
  ] as const)('changes: %s', (what, registration, document, text, paper) => {
    const certificate = { issued: '2026-01-01' };
    const sheet = gardenSheet({}, what === 'nothing' || what === 'a text' ? {} : { E: [document] }, {
      registration: { ...registration, certificate },
    });
    expect(states(of('upgrade', sheet), 'news', 'news-papers')).toEqual([text, paper]);
  });

  test('papers with a term are as bad as the worst of them', () => {
    const terms = (picks: Record<string, number>, attached: Attached) =>
      find(of('re-rating', gardenSheet(picks, attached)), 'terms').state;
    expect(terms({}, {})).toBe('not-needed');
    expect(terms({ A: 2 }, {})).toBe('missing');
    expect(terms({ A: 2 }, { A: [{ expires: '2026-01-01' }] })).toBe('expired');
    expect(terms({ A: 2 }, { A: [{ expires: '2027-01-01' }] })).toBe('there');
  });

  test('a paper is what names it; one that there need not be is never missing', () => {
    expect(states(of('first', gardenSheet({}), 'commune'), 'letter')).toEqual(['missing']);
    expect(states(of('first', gardenSheet({}, { A: [{ need: 'letter' }] }), 'commune'), 'letter')).toEqual([
      'there',
    ]);
    expect(states(of('first', gardenSheet({}), 'province'), 'tests')).toEqual(['not-needed']);
  });

  test('which time it is comes from the assessment, and else it is the first', () => {
    expect(general({}).kind).toBe('first');
    const sheet = gardenSheet({}, {}, { registration: { kind: 'upgrade' } });
    expect(dossier(garden, sheet, { on: ON }).kind).toBe('upgrade');
    expect(dossier(garden, sheet, { on: ON, kind: 're-rating' }).kind).toBe('re-rating');
  });
});

test('counts add up, and a dossier is complete when nothing is missing or expired', () => {
  const { items, counts, complete } = ruled({ A: 3 }, { A: [{ expires: '2020-01-01' }] });
  expect(counts.there + counts.missing + counts.expired + counts.notNeeded).toBe(items.length);
  expect(complete).toBe(false);
  const sheet = gardenSheet({ D: 2, A: 2, B: 1, C: 1, E: 1 }, { A: [{}] }, { registration: { samples: 2 } });
  const whole = dossier(garden, sheet, { on: ON, rules: gardenRules });
  expect([whole.complete, whole.counts]).toEqual([true, { there: 3, missing: 0, expired: 0, notNeeded: 2 }]);
});

describe('when a dossier may be handed in', () => {
  const filing = (on: string, certificate: Readonly<Record<string, string>>) =>
    dossier(garden, gardenSheet({}, {}, { registration: { certificate } }), {
      on,
      kind: 're-rating',
      rules: gardenRules,
    }).filing;
  const days = { from: '2026-07-04', until: '2026-09-02', cite: { article: '7' } };

  test.each([
    ['2026-07-03', 'early'],
    ['2026-07-04', 'open'],
    ['2026-09-02', 'open'],
    ['2026-09-03', 'late'],
  ])('on %s it is %s, 180 to 120 days before the certificate ends', (on, state) => {
    expect(filing(on, { expires: '2026-12-31' })).toEqual({ state, ...days });
  });

  test('the end follows from the day of issue, and is unknown without either', () => {
    expect(filing('2026-08-01', { issued: '2023-12-31' })).toEqual({ state: 'open', ...days });
    expect(filing('2026-08-01', { expires: 'ngày mai' })).toEqual({
      state: 'unknown',
      cite: { article: '7' },
    });
    expect(general({}).filing).toBeUndefined();
  });
});

test('what a layer asks for beside the rules is never missing', () => {
  const local = [
    { layer: 'tinh', title: 'Tỉnh', issuer: 'Sở', evidenceKinds: [{ id: 'hive', title: 'Ảnh tổ ong' }] },
  ];
  const [section] = garden.sections;
  const criteria = section!.criteria.map((one) =>
    one.id === 'A' ? { ...one, local: [{ layer: 'tinh', evidence: ['hive'] }] } : one,
  );
  const set = { ...garden, sections: [{ ...section!, criteria }], pack: { ...garden.pack, local } };
  const hive = (attached: Attached) =>
    find(dossier(set, gardenSheet({ A: 2 }, attached), { on: ON }), 'hive');
  expect(hive({})).toMatchObject({ title: 'Ảnh tổ ong', state: 'not-needed', optional: true });
  expect(hive({ A: [{ kind: 'hive' }] }).state).toBe('there');
});

test.each<[string, object, string, string]>([
  ['no day', { on: '28/11/2026' }, 'calendar/day', '/on'],
  ['a day that there is not', { on: '2026-02-30' }, 'calendar/day', '/on'],
  ['no such kind', { on: ON, kind: 'second' }, 'calendar/kind', '/kind'],
  ['nobody’s dossier', { on: ON, prepares: 'ministry' }, 'input/shape', '/prepares'],
])('refuses %s', (_what, options, code, path) => {
  const read = () => dossier(garden, gardenSheet({}), options as { on: string });
  expect(read).toThrow(OcopError);
  expect(read).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code, path }) as unknown }),
  );
});
