/** The published worked cases, and that the comparison would notice a wrong one. */
import { loadSet, sets } from '@ocop-kit/rules';
import { expect, test } from 'vitest';
import { cases, findDifferences, noneOfThese, PACK, type Case } from './compare.mjs';

test.each(sets.map(({ set }) => set))('every case of set %i passes', async (no) => {
  const set = await loadSet(PACK, no);
  const own = [...cases, ...noneOfThese].filter((example) => example.set === no);
  expect(own.length).toBeGreaterThan(25);
  expect(own.flatMap((example) => findDifferences(set, example))).toEqual([]);
});

test('818 cases, and 155 with none of these, are numbered from 1, each for a set of the decision', () => {
  expect(cases.map(({ id }) => id)).toEqual(Array.from({ length: 818 }, (_, i) => i + 1));
  expect(noneOfThese.map(({ id }) => id)).toEqual(Array.from({ length: 155 }, (_, i) => i + 1));
  for (const some of [cases, noneOfThese])
    expect(new Set(some.map(({ set }) => set))).toEqual(new Set(sets.map(({ set }) => set)));
});

/** What a wrong engine could get wrong: one field of a case, altered. */
const alterations: [field: string, alter: (value: unknown) => unknown][] = [
  ['outcome', () => 'nothing of the sort'],
  ['total', (total) => Number(total) + 1],
  ['sections', (sections) => ({ ...(sections as object), C: -1 })],
  ['starsByTotal', (stars) => Number(stars) + 1],
  ['stars', (stars) => (stars === null ? 1 : null)],
  ['minimumsMissed', (missed) => ({ ...(missed as object), 5: ['no such criterion'] })],
  ['unanswered', (ids) => [...(ids as string[]), 'no such criterion']],
  ['notApplicable', (ids) => [...(ids as string[]), 'no such criterion']],
  ['notEvaluated', (ids) => [...(ids as string[]), 'no such criterion']],
  ['averageTotal', (ratio) => `${String(ratio)}0`],
];

test.each(alterations)('a case whose %s is altered is found to differ there', async (field, alter) => {
  const having = cases.filter(({ expect: expected }) => field in expected);
  expect(having.length).toBeGreaterThan(100);
  for (const example of having) {
    const altered: Case = {
      ...example,
      expect: { ...example.expect, [field]: alter(example.expect[field]) },
    };
    const found = findDifferences(await loadSet(PACK, example.set), altered);
    expect(found, `case ${example.id}`).toHaveLength(1);
    expect(found[0]).toContain(`case ${example.id} `);
    expect(found[0]).toContain(`${field} is`);
  }
});

test('a case that is refused is named', async () => {
  const refused: Case = { ...cases[0]!, picks: { 'no such criterion': 1 }, declared: [] };
  const found = findDifferences(await loadSet(PACK, 1), refused);
  expect(found).toEqual([expect.stringMatching(/^case 1 .*refused with .*no such criterion/)]);
});
