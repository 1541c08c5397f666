/** Ways to change points, minimums, conditions, wording or looks through an overlay: each is refused by name, and by its place. */
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../src/index.js';
import { checkLayers, overlayPack } from '../src/overlay.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { teaPack } from './fixtures/tea.js';
import { commune, province } from './fixtures/tea-overlay.js';

/** Where the overlay is changed, to what, the code, and where the code points when that is another place. */
type Row = readonly [name: string, pointer: string, value: unknown, code: ProblemCode, path?: string];

const A1 = '/criteria/0';

const ofTheRules: readonly Row[] = [
  ['points of a criterion', `${A1}/points`, 12, 'overlay/of-the-rules'],
  ['a higher maximum', `${A1}/max`, 20, 'overlay/of-the-rules'],
  ['a weight', `${A1}/weight`, 2, 'overlay/of-the-rules'],
  ['options of its own', `${A1}/options`, [{ points: 10, text: 'Có' }], 'overlay/of-the-rules'],
  ['a lower minimum', `${A1}/minimum`, 3, 'overlay/of-the-rules'],
  ['another title', `${A1}/title`, 'Khác', 'overlay/unknown-field'],
  ['printed notes', `${A1}/notes`, ['Không bắt buộc'], 'overlay/of-the-rules'],
  ['an option made a box to tick', `${A1}/tick`, true, 'overlay/of-the-rules'],
  ['cases', `${A1}/cases`, [{ no: 1, title: 'Một' }], 'overlay/of-the-rules'],
  ['criteria inside', `${A1}/criteria`, [{ id: 'A1.1' }], 'overlay/unknown-field'],
  ['another id', `${A1}/id`, 'A9', 'overlay/unknown-field'],
  ['a citation', `${A1}/cite`, { article: '99' }, 'overlay/of-the-rules'],
  ['a layer of another name', `${A1}/layer`, 'test-tea', 'overlay/unknown-field'],
  ['sections of a set', '/sets/0/sections', [], 'overlay/of-the-rules'],
  ['conditions of a set', '/sets/0/conditions', [], 'overlay/of-the-rules'],
  ['a set without its disqualification', '/sets/0/errata', [], 'overlay/of-the-rules'],
  ['a set that cannot be scored', '/sets/0/unusable', { why: 'Thôi' }, 'overlay/of-the-rules'],
  ['a title of a set', '/sets/0/title', 'Chè khác', 'overlay/unknown-field'],
  ['a set of its own', '/sets/1', { set: 8, sections: [] }, 'overlay/of-the-rules', '/sets/1/sections'],
  ['a header', '/header', { bands: [] }, 'overlay/of-the-rules'],
  ['bands', '/bands', [{ rank: 5, from: 1, title: 'Năm sao' }], 'overlay/of-the-rules'],
  ['ranks without minimums', '/minimumRanks', [], 'overlay/of-the-rules'],
  ['another decision', '/decision', { number: '2/2020' }, 'overlay/of-the-rules'],
  ['another programme', '/programme', 'Khác', 'overlay/of-the-rules'],
  ['conditions', '/conditions', [], 'overlay/of-the-rules'],
  ['errata', '/errata', [{ criterion: 'A1', applied: 10 }], 'overlay/of-the-rules'],
  ['citations of other articles', '/cites', { stars: { article: '1' } }, 'overlay/of-the-rules'],
  ['a word for points', '/unit', 'sao', 'overlay/of-the-rules'],
  ['layers it would lie upon', '/layers', [], 'overlay/of-the-rules'],
  ['what is already merged', '/local', [], 'overlay/of-the-rules'],
  ['the digest it would have', '/digest', 'a'.repeat(64), 'overlay/of-the-rules'],
  ['points of a kind of evidence', '/evidenceKinds/0/points', 5, 'overlay/of-the-rules'],
  ['a council that counts otherwise', '/council/bands', [], 'overlay/of-the-rules'],
  ['a base with sets of its own', '/base/sets', [], 'overlay/unknown-field'],
];

const throughWords: readonly Row[] = [
  ['Vietnamese again', '/languages', ['vi'], 'overlay/language', '/languages/0'],
  ['English again', '/languages', ['km', 'en'], 'overlay/language', '/languages/1'],
  ['Vietnamese of a region', '/languages', ['vi-VN'], 'overlay/language', '/languages/0'],
  ['a language in capitals', '/languages', ['VI'], 'pack/shape', '/languages/0'],
  ['a language twice', '/languages', ['km', 'km'], 'overlay/language', '/languages/1'],
  ['wording under Vietnamese', '/translations/vi', { Không: 'Có' }, 'overlay/language'],
  ['wording under English', '/translations/en', { None: 'All' }, 'overlay/language'],
  ['a translation without its language', '/languages', [], 'overlay/language', '/translations/km'],
  ['explanations in Vietnamese', '/messages/vi', { total: 'Đạt 5 sao' }, 'overlay/language'],
  [
    'a translation of what is not there',
    '/translations/km',
    { 'Không ': 'x' },
    'overlay/unknown-words',
    '/translations/km/Không ',
  ],
  ['evidence under an id of the rules', '/evidenceKinds/0/id', 'photo', 'overlay/evidence'],
  [
    'evidence of the rules taken for its own',
    `${A1}/evidence`,
    ['photo'],
    'overlay/evidence',
    `${A1}/evidence/0`,
  ],
  ['evidence nobody explains', `${A1}/evidence`, ['x'], 'overlay/evidence', `${A1}/evidence/0`],
];

const throughPlaces: readonly Row[] = [
  ['a criterion that is not there', `${A1}/criterion`, 'A9', 'overlay/unknown-criterion'],
  ['an option as a criterion', `${A1}/criterion`, 'A1/options/0', 'pack/shape'],
  ['a set that is not there', '/sets/0/set', 8, 'overlay/unknown-set'],
  ['a criterion of a set that is not there', '/criteria/1/set', 8, 'overlay/unknown-set'],
  ['another base', '/base/id', 'vn-qd-26-2026', 'overlay/base'],
  ['another version of its base', '/base/version', '9', 'overlay/base'],
  ['the id of its base', '/id', 'test-tea', 'overlay/id'],
  ['the format of a pack', '/format', 'ocop-pack/1', 'pack/shape'],
  ['a later format', '/format', 'ocop-overlay/2', 'pack/shape'],
  ['no version', '/version', undefined, 'pack/shape'],
];

const throughTheme: readonly Row[] = [
  ['a colour that fetches', '/theme/light/accent', 'url(https://x.example)', 'pack/shape'],
  ['a colour that hides words', '/theme/light/ink', 'transparent', 'pack/shape'],
  ['a colour that ends its rule', '/theme/light/accent', '#fff;display:none', 'pack/shape'],
  ['a length that pushes words out', '/theme/light/radius', '-999px', 'pack/shape'],
  ['a property of its own', '/theme/light/display', 'none', 'overlay/unknown-field'],
  ['a picture that runs', `${A1}/photos/0/src`, 'javascript:alert(1)', 'pack/shape'],
  [
    'a picture inside the file',
    `${A1}/photos/0/src`,
    'data:image/svg+xml,<svg onload=alert(1)>',
    'pack/shape',
  ],
  ['a picture from wherever the page is', `${A1}/photos/0/src`, '//x.example/a.png', 'pack/shape'],
  ['a picture without a word', `${A1}/photos/0/alt`, undefined, 'pack/shape'],
  ['a link without encryption', '/contacts/0/url', 'http://vi-du.example', 'pack/shape'],
  ['mail that is a command', '/contacts/0/email', 'a@b?bcc=c@d', 'pack/shape'],
  ['a telephone number that is a link', '/contacts/0/phone', 'tel:1', 'pack/shape'],
];

const throughSize: readonly Row[] = [
  ['guidance without end', `${A1}/guidance`, new Array(21).fill('a'), 'pack/shape'],
  ['a text without end', '/notice', 'a'.repeat(20_001), 'input/too-large'],
  ['criteria without end', '/criteria', new Array(5_001).fill({ criterion: 'A1' }), 'pack/shape'],
  ['names without end', '/sets/0/names', new Array(501).fill('chè'), 'pack/shape'],
];

const groups = { ofTheRules, throughWords, throughPlaces, throughTheme, throughSize };

describe.each(Object.entries(groups))('%s', (_group, rows) => {
  test.each([...rows] as [...Row][])('%s', (_name, pointer, value, code, path = pointer) => {
    const problem = refusal(() => overlayPack(teaPack, withAt(province, pointer, value)));
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path });
  });
});

test('keys that reach a prototype are refused', () => {
  const overlay: unknown = JSON.parse(`{ "__proto__": { "points": 100 }, "format": "ocop-overlay/1" }`);
  expect(refusal(() => overlayPack(teaPack, overlay)).code).toBe('input/forbidden-key');
});

test('a whole pack with the name of its base is no overlay', () => {
  const pack = { ...teaPack, base: { id: 'test-tea' } };
  expect(refusal(() => overlayPack(teaPack, pack))).toMatchObject({
    code: 'overlay/of-the-rules',
    path: '/header',
  });
});

test('no more than five lie upon each other', () => {
  const stack = [0, 1, 2, 3, 4, 5].map((no) => ({
    ...commune,
    id: `layer-${no + 1}`,
    base: { id: no === 0 ? 'test-tea' : `layer-${no}` },
  }));
  expect(overlayPack(teaPack, ...stack.slice(0, 5)).header.layers).toHaveLength(6);
  expect(refusal(() => overlayPack(teaPack, ...stack)).code).toBe('overlay/too-many');
});

describe('a merged pack that was changed by hand', () => {
  const merged = overlayPack(teaPack, province);

  test.each([
    ['more points', '/sets/0/sections/0/criteria/0/options/1/points', 9],
    ['no mark', '/sets/0/sections/0/criteria/0/options/1/minimum', undefined],
    ['a lower band', '/header/bands/4/from', 1],
    ['no condition', '/sets/0/conditions/0', undefined],
    ['other wording', '/sets/0/sections/0/criteria/0/options/0/text/vi', 'Một ít'],
    ['another digest', '/header/layers/0/digest', '0'.repeat(64)],
  ])('%s', (_name, pointer, value) => {
    const changed = withAt(merged, pointer, value) as typeof merged;
    const problem = refusal(() => {
      checkLayers(changed);
    });
    expect(problem.code).toBe('overlay/tampered');
  });
});

test('there are more than forty ways', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThan(40);
});
