import { compileSet } from '@ocop-kit/engine';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { loadMigration } from '@ocop-kit/rules/migrations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastRank } from '../src/commands/impact/rank-forecast.js';
import { migrateAndScore } from '../src/migration/migrate-and-score.js';
import { openContext } from '../src/context/command-context.js';
import { FORMER, oldSheet } from './old-sheets.js';

const context = await openContext({ lang: 'vi', json: false });
const map = await loadMigration(FORMER, PACK_IN_FORCE);
const sets = await Promise.all(map.sets.map(async ({ from }) => compileSet(await loadSet(FORMER, from))));

describe('the rank forecast of one product', () => {
  it.each([
    ['rises', 3, 4, 4],
    ['rises', 3, 4, 5],
    ['keeps', 4, 4, 4],
    ['keeps', 2, 2, 2],
    ['falls', 5, 3, 4],
    ['falls', 2, 1, 1],
    ['loses', 3, 2, 2],
    ['loses', 5, 1, 2],
    ['loses', 3, null, null],
    ['unsure', 5, 2, 5],
    ['unsure', 5, 2, 3],
    ['unsure', 3, 3, 4],
    ['unrated', null, 2, 3],
  ] as const)('%s: it had %s stars, %s are sure and %s possible', async (change, held, least, most) => {
    const migration = await migrateAndScore(
      context,
      parseAssessment(await oldSheet({ set: 4 })),
      PACK_IN_FORCE,
      'vi',
    );
    const stood = {
      ...migration,
      before: { ...migration.before, stars: held },
      sure: { ...migration.sure, stars: least },
      most,
    };
    expect(forecastRank(stood, 'vi').verdict).toBe(change);
  });

  const anySheet = fc.constantFrom(...sets).chain(({ leaves, source, declarable }) =>
    fc
      .record({
        picks: fc.tuple(
          ...leaves.map(({ options }) =>
            fc.option(fc.constantFrom(...options.map((o) => o.ordinal)), { freq: 9 }),
          ),
        ),
        declared: fc.subarray([...declarable.keys()]),
      })
      .map(({ picks, declared }) =>
        parseAssessment({
          pack: FORMER,
          set: source.no,
          picks: Object.fromEntries(
            leaves.flatMap(({ id }, i) => (typeof picks[i] === 'number' ? [[id, picks[i]]] : [])),
          ),
          declared,
        }),
      ),
  );

  it('holds what it says: what is sure is the least, a lost certificate was held, a loss has a cause', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (assessment) => {
        const migration = await migrateAndScore(context, assessment, PACK_IN_FORCE, 'vi');
        const { verdict: change, least, most, sinks, causes } = forecastRank(migration, 'vi');
        const held = migration.before.stars;
        expect(least ?? 0).toBeLessThanOrEqual(most ?? 0);
        expect(change === 'unrated').toBe(held === null);
        if (change === 'loses') expect([(held ?? 0) >= 3, (most ?? 0) < 3]).toEqual([true, true]);
        if (change === 'falls' || change === 'loses') expect(sinks).toBe(true);
        if (change === 'keeps') expect([least, most]).toEqual([held, held]);
        if (change === 'rises') expect(least ?? 0).toBeGreaterThan(held ?? 0);
        if (held !== null && least !== null && least < held) expect(causes).not.toEqual([]);
        for (const { title } of causes) expect(title).not.toBe('');
      }),
      { numRuns: 300, seed: 26 },
    );
  });
});
