/** The rivals of the benchmark answer as the engine does: a race between different answers means nothing. */
import { describe, expect, it } from 'vitest';
import { findDisagreements } from './agreement.mjs';
import { compileSet } from '@ocop-kit/engine';
import { createContestants } from './contestants.mjs';
import { findKernelDifferences } from './kernel.mjs';
import { loadThirtyCriteria } from './sheet.mjs';

const { engine, rivals, sheets } = await createContestants();

describe.each(rivals)('$name', (rival) => {
  it('agrees with the engine on every sheet', async () => {
    const lines = await Promise.all(
      sheets.map(async (sheet) => findDisagreements(rival, engine(sheet), await rival.run(sheet))),
    );
    expect(lines.flat()).toEqual([]);
  });
});

it('scoreMany agrees with the engine on a thousand sheets', async () => {
  expect(findKernelDifferences(compileSet(await loadThirtyCriteria()))).toEqual([]);
});

describe('the sheets', () => {
  const results = sheets.map(engine);
  const seen = {
    'thirty criteria': results.every(({ criteria }) => criteria.length === 30),
    'a criterion that does not apply': results.some(({ notApplicable }) => notApplicable.length > 0),
    'an unanswered criterion': results.some(({ unanswered }) => unanswered.length > 0),
    'stars lost by a minimum': results.some(
      ({ stars, starsByTotal }) => stars !== null && stars < starsByTotal,
    ),
    'stars kept': results.some(({ stars, starsByTotal }) => stars === starsByTotal),
  };
  it.each(Object.entries(seen))('hold %s', (_, held) => {
    expect(held).toBe(true);
  });
});

describe('disagreements', () => {
  it.each([
    ['a wrong total', ['total'], { total: 1 }, { total: 2 }, 1],
    ['a field the rival does not give', ['total'], { total: 1, stars: 3 }, { total: 1 }, 0],
    ['a field too many in a full result', null, { total: 1 }, { total: 1, extra: 0 }, 1],
  ])('finds %s', (_, gives, expected, answer, count) => {
    expect(findDisagreements({ gives }, expected, answer)).toHaveLength(count);
  });
});
