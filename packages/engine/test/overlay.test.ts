/** What an overlay adds, and that it adds and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { council, decode, encode, score, textIn, type CriteriaSet, type Pack } from '../src/index.js';
import { checkLayers, lintOverlay, overlayPack, overlaySet, rulesDigest } from '../src/overlay.js';
import { parsePack, type Overlay } from '../src/schema.js';
import { checkPack } from '../src/index.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea, teaPack } from './fixtures/tea.js';
import { commune, province } from './fixtures/tea-overlay.js';

const merged = overlayPack(teaPack, province);
const both = overlayPack(teaPack, province, commune);
const setOf = ({ header, sets: [first] }: Pack): CriteriaSet => ({ ...first, pack: header }) as CriteriaSet;
const [A1, A2] = merged.sets[0]?.sections[0]?.criteria ?? [];

describe('a merged pack', () => {
  test('is a pack, by the schema and by the plain checks', () => {
    expect(parsePack(merged)).toEqual(JSON.parse(JSON.stringify(merged)));
    expect(checkPack(merged)).toBe(merged);
  });

  test('is named after the overlay, and names what it is made of', () => {
    expect(merged.header).toMatchObject({ id: 'tea-hills', version: '1.2' });
    expect(merged.header.layers).toMatchObject([
      { id: 'test-tea', version: '0', digest: rulesDigest(teaPack) },
      { id: 'tea-hills', version: '1.2' },
    ]);
    expect(merged.header.local).toMatchObject([{ layer: 'tea-hills', title: { en: 'Tea Hills (example)' } }]);
  });

  test('holds what the province says of a criterion, a group and a set', () => {
    expect(A1?.local).toEqual([
      {
        layer: 'tea-hills',
        guidance: [{ vi: 'Ghi tên vườn', en: 'Name the garden' }],
        examples: ['Vườn xã Ví Dụ'],
        photos: [{ src: 'photos/garden.jpg', alt: { vi: 'Vườn chè', en: 'A tea garden' }, credit: 'Ví Dụ' }],
        evidence: ['garden'],
      },
    ]);
    expect(A2?.local).toEqual([{ layer: 'tea-hills', guidance: ['Cả nhóm tiêu chí'] }]);
    expect(merged.sets[0]?.local).toMatchObject([{ layer: 'tea-hills', names: ['trà nõn tôm'] }]);
  });

  test('speaks the added language where it is translated, the first one elsewhere', () => {
    expect(merged.header.languages).toEqual(['vi', 'en', 'km']);
    expect(textIn(merged.sets[0]?.title, 'km')).toBe('តែ');
    expect(textIn(A2?.title, 'km')).toBe('Chế biến');
    expect(textIn(A2?.title, 'en')).toBe('Processing');
  });

  test('is frozen, and the pack below is as it was', () => {
    const before = JSON.stringify(teaPack);
    overlayPack(teaPack, province);
    expect(JSON.stringify(teaPack)).toBe(before);
    expect(Object.isFrozen(merged.sets[0]?.sections)).toBe(true);
  });

  test('carries layer on layer in the order that their bases state', () => {
    expect(both.header.layers?.map(({ id }) => id)).toEqual(['test-tea', 'tea-hills', 'tea-hills-east']);
    expect(both.sets[0]?.sections[0]?.criteria[0]?.local?.map(({ layer }) => layer)).toEqual([
      'tea-hills',
      'tea-hills-east',
    ]);
    expect(overlayPack(merged, commune)).toEqual(both);
    expect(refusal(() => overlayPack(teaPack, commune, province))).toMatchObject({
      code: 'overlay/base',
      path: '/base/id',
      values: { found: 'tea-hills', expected: 'test-tea' },
    });
  });
});

describe('one set, laid over alone', () => {
  const stated: Pack = { ...teaPack, header: { ...teaPack.header, digest: rulesDigest(teaPack) } };

  test('is the set of the merged pack', () => {
    expect(overlaySet(setOf(stated), province, commune)).toEqual(setOf(both));
  });

  test('needs a pack that states its digest', () => {
    expect(refusal(() => overlaySet(tea, province)).code).toBe('overlay/no-digest');
  });

  test('leaves alone what is said of other sets', () => {
    const wider = { ...province, sets: [{ set: 1, names: ['gạo'] }], criteria: [{ criterion: 'Z9' }] };
    expect(overlaySet(setOf(stated), wider).local).toBeUndefined();
  });
});

describe('results, codes and councils', () => {
  const set = setOf(merged);

  test('name the merged pack', () => {
    const result = score(set, { picks: FULL });
    expect(result.pack).toBe('tea-hills');
    expect(result.layers).toEqual(merged.header.layers);
    expect(encode(set, { picks: FULL })).toContain('tea-hills');
    expect(decode(set, encode(set, { picks: FULL })).picks).toEqual(FULL);
  });

  test('are those of the pack below in everything else', () => {
    const { pack: _pack, layers: _layers, ...result } = score(set, { picks: { A1: 2, C2: 1 } });
    const { pack: _base, ...below } = score(tea, { picks: { A1: 2, C2: 1 } });
    expect(result).toEqual(below);
  });

  test('go by the policy of the place, unless one is named', () => {
    const ballots = [{ picks: FULL }, { picks: FULL }, { picks: { ...FULL, A1: 1 } }];
    expect(council(set, ballots)).toMatchObject({ policy: 'majority', stars: 5 });
    expect(council(set, ballots, 'unanimous')).toMatchObject({ policy: 'unanimous', stars: 2 });
    expect(council(tea, ballots).policy).toBe('average');
  });

  test('name ballots as far apart as the place says', () => {
    // Ten points: A2.1 alone is worth twelve.
    const ballots = [
      { member: 'A', picks: FULL },
      { member: 'B', picks: { ...FULL, 'A2.1': 1 } },
      { member: 'C', picks: FULL },
    ];
    const far = [
      { ballots: ['A', 'B'], points: 12 },
      { ballots: ['C', 'B'], points: 12 },
    ];
    expect(council(set, ballots).apart).toEqual(far);
    expect(council(set, ballots, { apart: 12 }).apart).toEqual(far);
    expect(council(set, ballots, { apart: 12.5 }).apart).toBeUndefined();
    expect(council(tea, ballots).apart).toBeUndefined();
  });
});

describe('the digest of the rules', () => {
  test('is the same in one language and in all, with layers and without', () => {
    const vietnamese = JSON.parse(
      JSON.stringify(teaPack, (key, value: unknown) =>
        key === 'en' ? undefined : key === 'languages' ? ['vi'] : value,
      ),
    ) as Pack;
    for (const pack of [vietnamese, merged, both]) expect(rulesDigest(pack)).toBe(rulesDigest(teaPack));
  });

  test.each([
    ['points', '/sets/0/sections/0/criteria/0/options/1/points', 6],
    ['a mark', '/sets/0/sections/0/criteria/0/options/1/minimum', 4],
    ['wording', '/sets/0/sections/0/criteria/0/options/1/text/vi', 'Một phần'],
    ['a band', '/header/bands/4/from', 80],
    ['a condition', '/sets/0/conditions/1', undefined],
    ['the order of options', '/sets/0/sections/0/criteria/0/options', A1?.options?.toReversed()],
  ])('tells a merged pack in which somebody has changed %s', (_what, pointer, value) => {
    expect(() => {
      checkLayers(merged);
    }).not.toThrow();
    expect(
      refusal(() => {
        checkLayers(withAt(merged, pointer, value) as Pack);
      }),
    ).toMatchObject({ code: 'overlay/tampered', values: { layer: 'test-tea' } });
  });
});

describe('an overlay of any content', () => {
  const text = fc.oneof(fc.string({ maxLength: 20 }), fc.record({ vi: fc.string(), en: fc.string() }));
  const criterion = fc.constantFrom('A1', 'A2', 'A2.1', 'A2.2', 'B3', 'C1.2');
  const overlays = fc.record({
    criteria: fc.array(
      fc.record({
        criterion,
        guidance: fc.array(text, { maxLength: 3 }),
        examples: fc.array(text, { maxLength: 3 }),
      }),
      { maxLength: 6 },
    ),
    sets: fc.array(fc.record({ set: fc.constant(7), names: fc.array(text, { maxLength: 3 }) }), {
      maxLength: 2,
    }),
    languages: fc.constantFrom([], ['km'], ['tai', 'km']),
    version: fc.constantFrom('1', '2.0', '10.4.1'),
  });
  const picks = fc.record(
    Object.fromEntries(Object.entries(FULL).map(([id, most]) => [id, fc.integer({ min: 1, max: most })])),
    { requiredKeys: [] },
  );

  test('leaves every score as it was', () => {
    fc.assert(
      fc.property(overlays, picks, (parts, picked) => {
        const sheet = picked as Record<string, number>; // the keys that are there have numbers
        const overlay: Overlay = { ...commune, base: { id: 'test-tea' }, ...parts };
        const laid = overlayPack(teaPack, overlay);
        expect(rulesDigest(laid)).toBe(rulesDigest(teaPack));
        const { pack: _pack, layers: _layers, ...result } = score(setOf(laid), { picks: sheet });
        const { pack: _base, ...below } = score(tea, { picks: sheet });
        expect(result).toEqual(below);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lint', () => {
  test.each([
    ['a round that ends before it begins', '/rounds/0/until', '2026-12-31', 'round-order', '/rounds/0/until'],
    ['words nobody can read', '/theme/light/on-accent', '#00aa55', 'theme-contrast', '/theme/light'],
    ['a text in one language', '/title', { vi: 'Tỉnh' }, 'missing-translation', '/title'],
    [
      'other numbers in a translation',
      '/translations/km/Một nửa',
      '៥០',
      'translation-numbers',
      '/translations/km/Một nửa',
    ],
    ['what cannot be laid over the base', '/base/id', 'other', 'overlay/base', '/base/id'],
  ])('names %s', (_what, pointer, value, code, path) => {
    expect(lintOverlay(teaPack, withAt(province, pointer, value))).toContainEqual(
      expect.objectContaining({ code, path }),
    );
  });

  test('reads the digits of other scripts', () => {
    const [source, translation] = ['Từ 50 đến 100', 'ពី ៥០ ដល់ ១០០'];
    const numbered = withAt(teaPack, '/sets/0/title/vi', source) as Pack;
    const overlay = withAt(province, '/translations/km', { [source]: translation });
    expect(lintOverlay(numbered, overlay).map(({ code }) => code)).not.toContain('translation-numbers');
  });

  test('counts what an added language lacks', () => {
    const found = lintOverlay(teaPack, province).find(({ code }) => code === 'untranslated');
    expect(found).toMatchObject({ path: '/translations/km', values: { lang: 'km' } });
    expect(found?.values['count']).toBeGreaterThan(30);
  });

  test('has nothing to say of a commune that only advises', () => {
    expect(lintOverlay(merged, commune)).toEqual([]);
  });
});
