/** People find the set of their product with the words they use for it. */
import { findSets, sets } from '@ocop-kit/rules';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUERIES } from './find-queries.js';
import { jsonSets, type Translated } from './law.js';

const file = new URL('../../packages/rules/data/vn-qd-26-2026/products.json', import.meta.url);
const products = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<number, readonly Translated[]>>;

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

  test('is found first for each of its product names, beside the sets that share the name', () => {
    for (const { vi } of products[no] ?? []) {
      const sharing = jsonSets
        .map((set) => set.no)
        .filter((other) => products[other]?.some((p) => p.vi === vi));
      const first = findSets(vi).slice(0, sharing.length);
      expect(
        first.map(({ set }) => set),
        vi,
      ).toEqual(sharing);
    }
  });
});

test('no words at all give every set in printed order', () => {
  expect(findSets(' … ').map(({ set }) => set)).toEqual(jsonSets.map(({ no }) => no));
  expect(sets.map(({ set, title }) => ({ set, title }))).toEqual(
    jsonSets.map(({ no, title }) => ({ set: no, title })),
  );
});

test('words of no product find nothing', () => {
  expect(findSets('xyzzy')).toEqual([]);
});
