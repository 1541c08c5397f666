/** Views in DuckDB against the engine: sheet by sheet, and council by council. */
import { loadSet, sets } from '@ocop-kit/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programmes, setsOf } from '../programmes/programmes.js';
import { findDifferences } from './compare.mjs';
import { conformanceSheets } from './conformance-sheets.mjs';
import { openDuckDb, type Database } from './databases.mjs';
import { randomSet } from './random-pack.mjs';
import { randomSheets } from './random-sheets.mjs';

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
  await database.run('CREATE TABLE canary (alive INTEGER)');
});
afterAll(() => database.close());

const SHEETS_A_SET = 4_000;

test.each(sets.map(({ set }) => set))('set %i: random sheets and all conformance cases', async (no) => {
  const set = await loadSet('vn-qd-26-2026', no);
  const sheets = [...randomSheets(set, SHEETS_A_SET, 26), ...conformanceSheets(no)];
  expect(sheets.length).toBeGreaterThan(SHEETS_A_SET + 25);
  expect(await findDifferences(database, set, sheets, `decision_${no}`)).toEqual([]);
});

const others = programmes
  .filter(({ layer, pack }) => !layer && pack.header.id !== 'vn-qd-26-2026')
  .flatMap((programme) => setsOf(programme).map((set) => ({ name: `${programme.name} ${set.no}`, set })));

test.each(others)('another programme: $name', async ({ set }) => {
  const name = `other_${set.pack.id.replaceAll('-', '_')}`;
  expect(await findDifferences(database, set, randomSheets(set, 500, 7), name)).toEqual([]);
});

test('packs of every shape, with words that try to get out of quotes and comments', async () => {
  let tried = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const set = randomSet(seed);
    if (!set) continue;
    tried++;
    const found = await findDifferences(database, set, randomSheets(set, 100, seed), 'invented');
    expect(found, `seed ${seed}`).toEqual([]);
  }
  expect(tried).toBeGreaterThan(75);
  expect(await database.query('SELECT COUNT(*) FROM canary')).toEqual([[0n]]);
});

/** What a wrong script could get wrong, in set 16, which has conditions of every kind. */
const mistakes: [what: string, from: string, to: string][] = [
  ['a band', '>= 70', '>= 71'],
  ['points of an option', 'CASE "c_7" WHEN 2 THEN 1', 'CASE "c_7" WHEN 2 THEN 2'],
  ['a minimum', 'WHEN "c_2_2" >= 3 THEN', 'WHEN "c_2_2" >= 2 THEN'],
  ['a skip', 'COALESCE("c_5_1" = 1, FALSE)', 'COALESCE("c_5_1" = 2, FALSE)'],
  ['a stop', '"c_6_3" = 1 OR ', ''],
  ['an outcome', "'stopped'", "'rated'"],
  ['none of these in a council', '"counted" = 0 AND', '"counted" = 1 AND'],
  ['a majority', '2 * "disqualified" > "ballots"', '2 * "disqualified" >= "ballots"'],
  ['an average', '>= 90 * "counted"', '>= 89 * "counted"'],
];

test.each(mistakes)('%s that is altered in the script is found', async (_, from, to) => {
  const set = await loadSet('vn-qd-26-2026', 16);
  const alter = (sql: string): string => {
    expect(sql).toContain(from);
    return sql.replaceAll(from, to);
  };
  const found = await findDifferences(database, set, randomSheets(set, SHEETS_A_SET, 26), 'altered', alter);
  expect(found.length).toBeGreaterThan(0);
});
