/** Views in PostgreSQL against the engine. Here it is PGlite; `npm run test:postgres` asks a server. */
import { loadSet, sets } from '@ocop-kit/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes, setsOf } from '../programmes/programmes.js';
import { findDifferences } from './compare.mjs';
import { conformanceSheets } from './conformance-sheets.mjs';
import { openPglite, type Database } from './databases.mjs';
import { randomSet } from './random-pack.mjs';
import { randomSheets } from './random-sheets.mjs';

let database: Database;
beforeAll(async () => {
  database = await openPglite();
  await database.run('CREATE TABLE canary (alive INTEGER)');
});
afterAll(() => database.close());

test.each(sets.map(({ set }) => set))('set %i: random sheets and all conformance cases', async (no) => {
  const set = await loadSet('vn-qd-26-2026', no);
  const sheets = [...randomSheets(set, 1_000, 15), ...conformanceSheets(no)];
  expect(await findDifferences(database, set, sheets, `decision_${no}`)).toEqual([]);
});

const small = programmes
  .filter((programme) => programme.small)
  .flatMap((programme) => setsOf(programme).map((set) => ({ name: `${programme.name} ${set.no}`, set })));

test.each(small)('another programme: $name', async ({ set }) => {
  const name = `other_${set.pack.id.replaceAll('-', '_')}`;
  expect(await findDifferences(database, set, randomSheets(set, 500, 7), name)).toEqual([]);
});

test('packs of every shape, with words that try to get out of quotes and comments', async () => {
  for (let seed = 1; seed <= 80; seed++) {
    const set = randomSet(seed);
    if (!set) continue;
    const found = await findDifferences(database, set, randomSheets(set, 100, seed), 'invented');
    expect(found, `seed ${seed}`).toEqual([]);
  }
  expect(await database.query('SELECT COUNT(*) FROM canary')).toEqual([[0]]);
});
