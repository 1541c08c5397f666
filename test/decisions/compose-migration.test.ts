/** Migrations are composed from any decision, boxes to tick and all; what is the same goes over exactly. */
import { compilePack, listScoredCriteria, type Migration } from '@ocop-kit/engine';
import type { Pack } from '@ocop-kit/engine/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// A script of the build, without types.
const script: string = '../../packages/rules/scripts/compose-migration.mjs';
const { composeMigration } = (await import(script)) as {
  composeMigration: (ruled: unknown, from: Pack, to: Pack) => Migration;
};

const file = new URL('../../packages/rules/packs/vn-qd-26-2026.json', import.meta.url);
const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
const nothingRuled = {
  why: { exact: { vi: 'Giống hệt', en: 'The same' }, 'condition-same': { vi: 'Giống hệt', en: 'The same' } },
  setTitles: [],
  criteria: [],
  added: [],
  conditions: [],
  options: [],
};

describe('a decision that repeats the one before', () => {
  const { sets } = composeMigration(nothingRuled, pack, pack);
  const compiled = compilePack(pack);

  test.each(pack.sets.map((set) => [set.no, set] as const))('set %i goes over as it is', (no, set) => {
    const leaves = compiled.find(({ source }) => source.no === no)?.leaves ?? [];
    const migrated = sets.find(({ from }) => from === no);
    expect(migrated?.criteria).toEqual(
      listScoredCriteria(set).map(({ id }, i) => {
        const { first, options, none } = leaves[i]!;
        return {
          from: id,
          to: id,
          options: options.map((_, at) => ({ to: first + at, how: 'exact', why: 'exact' })),
          ...(none && { none: { to: 0, how: 'exact', why: 'exact' } }),
        };
      }),
    );
  });
});
