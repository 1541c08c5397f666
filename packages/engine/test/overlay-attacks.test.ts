/** Ways to change points, minimums, conditions, wording or looks through an overlay: each is refused by name, and by its place. */
import { describe, expect, test } from 'vitest';
import { checkLayers, overlayPack } from '../src/overlay.js';
import { damagedOverlays } from './fixtures/damaged-overlays.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { teaPack } from './fixtures/tea.js';
import { commune, province } from './fixtures/tea-overlay.js';

describe.each(Object.entries(damagedOverlays))('%s', (_group, rows) => {
  test.each(rows)('%s', (_name, pointer, value, code, path = pointer) => {
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
  expect(Object.values(damagedOverlays).flat().length).toBeGreaterThan(40);
});
