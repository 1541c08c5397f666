/** People find the set of their product with the words they use for it. */
import { findSets, sets } from '@ocop-kit/rules';
import { isSure, loadFinder, titles } from '@ocop-kit/rules/search';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUERIES } from './find-queries.js';
import { jsonSets, type Translated } from './decision.js';

const file = new URL('../../packages/rules/data/vn-qd-26-2026/products.json', import.meta.url);
const products = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<number, readonly Translated[]>>;

const find = await loadFinder('en');
const inVietnamese = await loadFinder('vi');

const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe.each(jsonSets)('set $no, $title.en', ({ no }) => {
  const queries = QUERIES[no] ?? [];

  test('has at least three everyday queries here and fifteen product names', () => {
    expect(queries.length).toBeGreaterThanOrEqual(3);
    expect(new Set(products[no]?.map(({ vi }) => vi)).size).toBeGreaterThanOrEqual(15);
  });

  test.each(queries)('is found first for “%s” and “%s”', (vi, en) => {
    for (const words of [vi, plain(vi), vi.toLocaleUpperCase('vi'), en, en.toUpperCase()]) {
      expect(findSets(words)[0], words).toMatchObject({ set: no });
    }
  });
});

describe('every product name, as typed and without diacritics, puts the sets that have it first', () => {
  test.each(['vi', 'en'] as const)('names in “%s”', (lang) => {
    const written = setsBy(lang, (name) => name);
    const unaccented = [...setsBy(lang, plain)].filter(([words]) => !written.has(words));
    const astray = [...written, ...unaccented].filter(([words, sharing]) => {
      const first = find(words).slice(0, sharing.length);
      return first.length < sharing.length || !first.every(({ set }) => sharing.includes(set));
    });
    expect(astray).toEqual([]);
  });
});

test('there are 3,798 names', () => {
  expect(Object.values(products).flat()).toHaveLength(3_798);
});

test('sets that share a name stand in printed order', () => {
  for (const [name, sharing] of setsBy('vi', (vi) => vi)) {
    expect(
      findSets(name)
        .slice(0, sharing.length)
        .map(({ set }) => set),
      name,
    ).toEqual(sharing);
  }
});

test('99 names in 100 are among the first six from three letters of their last word on', () => {
  const typing = Object.entries(products).flatMap(([no, list]) =>
    list.flatMap(({ vi }) =>
      [vi, plain(vi)].flatMap((name) => {
        const begun = /^.+ \p{L}{3}(?=\p{L})/u.exec(name)?.[0];
        return begun === undefined ? [] : [{ begun, set: Number(no) }];
      }),
    ),
  );
  expect(typing.length).toBeGreaterThan(1_000);
  const astray = typing.filter(
    ({ begun, set }) =>
      !find(begun)
        .slice(0, 6)
        .some((found) => found.set === set),
  );
  expect(astray.length / typing.length).toBeLessThan(0.01);
});

test.each([
  ['more words than any name has', 'mật ong hoa bạc hà Đồng Văn Hà Giang', 4],
  ['a name nobody wrote down, by its first word', 'kẹo thanh trà', 7],
  ['one of two English names of a product', 'trout', 2],
])('%s finds a set: “%s”', (_what, words, set) => {
  expect(findSets(words)[0]).toMatchObject({ set });
});

test('asking again gives the same finder, which English and other languages share', async () => {
  expect(await loadFinder('vi-VN')).toBe(inVietnamese);
  expect(await loadFinder('fr')).toBe(find);
  expect(find).not.toBe(inVietnamese);
});

test('who does not wait is answered like who does', () => {
  for (const words of ['fish sauce', 'nuoc mam', 'cà chua sấy dẻo'])
    expect(findSets(words)).toEqual(find(words));
});

test('the Vietnamese names alone say that they know no English word, so that the others are asked', () => {
  for (const words of Object.values(QUERIES).flatMap((list) => list.map(([, en]) => en))) {
    const [own] = inVietnamese(words);
    const [both] = find(words);
    expect(isSure(inVietnamese(words), words) ? own?.set : both?.set, words).toBe(both?.set);
  }
});

test('the Vietnamese names alone are sure of every Vietnamese query', () => {
  for (const [vi] of Object.values(QUERIES).flat())
    expect(isSure(inVietnamese(plain(vi)), plain(vi)), vi).toBe(true);
});

test('no words at all give every set in printed order', () => {
  expect(findSets(' … ').map(({ set }) => set)).toEqual(jsonSets.map(({ no }) => no));
  expect(titles).toEqual(
    sets.map(({ set, title, groups }) => [set, title.vi, ...groups.map(({ vi }) => vi)]),
  );
  expect(sets.map(({ set, title }) => ({ set, title }))).toEqual(
    jsonSets.map(({ no, title }) => ({ set: no, title })),
  );
});

test('words of no product find nothing', () => {
  expect(findSets('xyzzy')).toEqual([]);
});

/** By name, in the form people type it, the sets that have a product of this name. */
function setsBy(lang: 'vi' | 'en', form: (name: string) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { no } of jsonSets) {
    for (const product of products[no] ?? []) {
      const key = form(product[lang]).toLocaleLowerCase('vi');
      found.set(key, [...new Set([...(found.get(key) ?? []), no])]);
    }
  }
  return found;
}
