/** The sets as people choose one, and which decision is meant where nobody names one. */
import { decisions, isPackId, PACK_IN_FORCE, packFor, packIds, setGroups, sets } from '@ocop-kit/rules';
import { groupTitles, titles } from '@ocop-kit/rules/search';
import { describe, expect, test } from 'vitest';
import { jsonSets } from './decision.js';

describe.each(['vi', 'en'] as const)('groups in %s', (lang) => {
  const groups = setGroups(lang);

  test('hold every set once, in printed order', () => {
    expect(groups.flatMap(({ choices }) => choices.map(({ set }) => set))).toEqual(
      jsonSets.map(({ no }) => no),
    );
  });

  test('say title and group of each set in that language', () => {
    for (const { set, title, hint } of groups.flatMap(({ choices }) => choices)) {
      const own = sets.find((entry) => entry.set === set);
      expect({ title, hint }).toEqual({ title: own?.title[lang], hint: own?.groups[1]?.[lang] ?? '' });
    }
  });

  test('stand under headings that are sentences, each once', () => {
    const headings = groups.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) expect(heading).toMatch(/^\p{Lu}[^\p{Lu}]*$/u);
  });
});

test('Vietnamese groups begin with food', () => {
  expect(setGroups('vi')[0]?.heading).toBe('Sản phẩm thực phẩm');
  expect(groupTitles(titles)).toEqual(setGroups('vi'));
});

describe('the pack in force', () => {
  test('is that of the latest decision, and the first of all', () => {
    expect(decisions.at(-1)?.pack).toBe(PACK_IN_FORCE);
    expect(packIds[0]).toBe(PACK_IN_FORCE);
  });

  test('is what a rating goes by once the former decision has lapsed', () => {
    expect(packFor({ date: '2026-12-01', kind: 'first' }).pack).toBe(PACK_IN_FORCE);
  });

  test.each([
    ...packIds.map((id) => [id, true] as const),
    ['vn-qd-1-1999', false],
    ['constructor', false],
    [undefined, false],
  ] as const)('%s is an id of this package: %s', (id, is) => {
    expect(isPackId(id)).toBe(is);
  });
});
