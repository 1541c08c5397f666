/** The four contents of Article 7.2a, found in all 26 sets as the decision prints them. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { articles } from '@ocop-kit/rules/articles';
import { communeContents } from '@ocop-kit/rules/commune';
import { expect, test } from 'vitest';
import { jsonSets } from './decision.js';

const sets = await Promise.all(jsonSets.map(({ no }) => loadSet(PACK_IN_FORCE, no, { lang: 'all' })));

/** The titles that stand for a content, over all sets, each with how many sets print it. */
const printed = (content: string): Record<string, number> => {
  const titles: Record<string, number> = {};
  for (const set of sets) {
    const found = communeContents(set).find(({ id }) => id === content);
    const criterion = listScoredCriteria(set).find(({ id }) => id === found?.criterion);
    const title = criterion ? textIn(criterion.title, 'vi') : '–';
    titles[title] = (titles[title] ?? 0) + 1;
  }
  return titles;
};

test.each<[string, Record<string, number>]>([
  ['origin', { 'Nguồn gốc sản phẩm': 7, 'Nguồn nguyên liệu': 18, '–': 1 }],
  ['labour', { 'Sử dụng lao động địa phương': 26 }],
  ['idea', { 'Nguồn gốc ý tưởng sản phẩm': 25, 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch': 1 }],
  ['identity', { 'Trí tuệ/bản sắc địa phương': 25, 'Câu chuyện sản phẩm': 1 }],
])('%s is a criterion of every set that prints it', (content, titles) => {
  expect(printed(content)).toEqual(titles);
});

test('they come in the order of the decision, with its words and in English', () => {
  const [first] = sets;
  if (!first) throw new Error('No sets');
  const contents = communeContents(first);
  const clause = (articles['7.2a'] ?? '').toLowerCase();
  const places = contents.map(({ title }) => clause.indexOf(textIn(title, 'vi').toLowerCase()));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(contents.map(({ title }) => textIn(title, 'en'))).toMatchInlineSnapshot(`
    [
      "Origin of the product, local materials",
      "Employment of local workers",
      "Origin of the product idea",
      "Local identity and know-how",
    ]
  `);
});

test('layers over the decision keep them, and other packs have none', () => {
  const [first] = sets;
  if (!first) throw new Error('No sets');
  const layers = [{ id: PACK_IN_FORCE, version: '1', digest: '' }];
  expect(communeContents({ no: 4, pack: { ...first.pack, id: 'tinh-vi-du', layers } })).toHaveLength(4);
  expect(communeContents({ no: 4, pack: { ...first.pack, id: 'toString' } })).toEqual([]);
});
