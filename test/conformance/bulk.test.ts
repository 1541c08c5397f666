/** The worked cases, and random sheets of every set, scored many at a time: what `scoreMany` gives is what `score` gives. */
import {
  compileSet,
  declarableConditions,
  encodeSheets,
  missedMinimums,
  NO_STARS,
  OUTCOMES,
  score,
  scoreMany,
  type BulkLayout,
  type BulkResult,
  type CompiledSet,
  type Sheet,
} from '@ocop-kit/engine';
import { loadSet, sets } from '@ocop-kit/rules';
import { expect, test } from 'vitest';
import { cases, noneOfThese, PACK } from './compare.mjs';
import { randomSheets } from './random-sheets.mjs';

const NUMBERS = sets.map(({ set }) => set);
/** 104,000 sheets in all. */
const SHEETS_PER_SET = 4_000;

const readBulk = (set: CompiledSet, bulk: BulkResult, sheet: number) => ({
  outcome: OUTCOMES[bulk.outcomes[sheet]!],
  total: bulk.totals[sheet]! / set.scale,
  sections: Object.fromEntries(set.sections.map(({ id }, i) => [id, bulk.sections[i]![sheet]! / set.scale])),
  starsByTotal: bulk.starsByTotal[sheet],
  stars: bulk.stars[sheet] === NO_STARS ? null : bulk.stars[sheet],
  minimumsMissed: missedMinimums(bulk, sheet),
});

function readAlone(set: CompiledSet, sheet: Sheet) {
  const { outcome, total, sections, starsByTotal, stars, minimumsMissed } = score(set, sheet);
  const missed: (readonly [string, string[]])[] = Object.entries(minimumsMissed).map(([rank, all]) => [
    rank,
    all.map(({ criterion }) => criterion),
  ]);
  return { outcome, total, sections, starsByTotal, stars, minimumsMissed: Object.fromEntries(missed) };
}

function scoreAll(set: CompiledSet, sheets: readonly Sheet[], layout: BulkLayout): BulkResult {
  const { sheets: bytes, declared } = encodeSheets(set, sheets, layout);
  return scoreMany(set, bytes, { layout, declared });
}

test.each(NUMBERS)('every worked case of set %i passes', async (no) => {
  const set = compileSet(await loadSet(PACK, no));
  const own = [...cases, ...noneOfThese].flatMap((example) =>
    example.set === no && !('sheets' in example) ? [example] : [],
  );
  expect(own.length).toBeGreaterThan(20);
  const bulk = scoreAll(set, own, 'rows');
  for (const [i, { expect: expected }] of own.entries()) {
    const found: Readonly<Record<string, unknown>> = readBulk(set, bulk, i);
    const fields = Object.keys(expected).filter((field) => field in found);
    expect(fields.length).toBeGreaterThan(2);
    for (const field of fields) expect(found[field], `case ${own[i]!.id}, ${field}`).toEqual(expected[field]);
  }
});

test.each(NUMBERS)('random sheets of set %i come out as each does alone', async (no) => {
  const set = compileSet(await loadSet(PACK, no));
  const sheets = randomSheets(set, declarableConditions(set), SHEETS_PER_SET, no);
  const alone = sheets.map((sheet) => readAlone(set, sheet));
  expect(new Set(alone.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  for (const layout of ['rows', 'columns'] as const) {
    const bulk = scoreAll(set, sheets, layout);
    const differing = alone.findIndex(
      (result, i) => JSON.stringify(result) !== JSON.stringify(readBulk(set, bulk, i)),
    );
    expect(differing, JSON.stringify(sheets[differing])).toBe(-1);
  }
});
