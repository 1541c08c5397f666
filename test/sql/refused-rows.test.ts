/** What the engine refuses, tables refuse too; rows of files that no table has checked are listed, and never scored. */
import { compileSet } from '@ocop-kit/engine';
import { writeSql } from '@ocop-kit/engine/sql';
import { loadSet } from '@ocop-kit/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb, openPglite, type Database } from './databases.mjs';

/** Set 16: 1.1 has three options and takes 0, 1.4 has four of which one is worth nothing, 2.4 is a box to tick. */
const set = compileSet(await loadSet('vn-qd-26-2026', 16));
const databases: Record<string, Database> = {};
beforeAll(async () => {
  databases['duckdb'] = await openDuckDb();
  databases['postgres'] = await openPglite();
  for (const database of Object.values(databases))
    await database.run(writeSql(set, { dialect: database.dialect }).sql);
});
afterAll(() => Promise.all(Object.values(databases).map((database) => database.close())));

const refused: [why: string, columns: string, values: string][] = [
  ['an ordinal above the last', '"c_1_1"', '4'],
  ['an ordinal below none of these', '"c_1_1"', '-1'],
  ['none of these where an option is worth nothing', '"c_1_4"', '0'],
  ['a box that is ticked twice', '"c_2_4"', '2'],
  ['an unknown criterion', '"c_99"', '1'],
  ['a condition that nobody declares', '"d_5_2_skip"', 'TRUE'],
  ['a condition neither declared nor not', '"d_dossier"', 'NULL'],
];
const allowed: [why: string, columns: string, values: string][] = [
  ['none of these where it may stand', '"c_1_1"', '0'],
  ['the last ordinal', '"c_1_1"', '3'],
  ['no answer', '"c_1_4"', 'NULL'],
  ['a box that is not ticked', '"c_2_4"', '0'],
  ['a declared condition', '"d_dossier"', 'TRUE'],
];

const insert = (column: string, value: string): string =>
  `INSERT INTO "ocop_sheets_16" ("sheet_id", ${column}) VALUES ('${column}${value}', ${value})`;

for (const name of ['duckdb', 'postgres']) {
  test.each(refused)(`${name} refuses %s`, async (_, column, value) => {
    await expect(databases[name]?.run(insert(column, value))).rejects.toThrow(
      /constraint|does not exist|not have|column/i,
    );
  });
  test.each(allowed)(`${name} takes %s`, async (_, column, value) => {
    await databases[name]?.run(insert(column, value));
  });
}

test('sheets of a file are scored where every answer is printed, and listed with the criteria where not', async () => {
  const database = await openDuckDb();
  const row = (id: string, changes: Record<string, number>): string =>
    `SELECT '${id}' AS sheet_id, NULL AS province, 'd1' AS dossier, NULL AS product, NULL AS member, ${set.leaves
      .map((leaf) => `${changes[leaf.id] ?? leaf.first} AS "c_${leaf.id.replaceAll('.', '_')}"`)
      .join(', ')}, FALSE AS d_dossier`;
  await database.run(
    `CREATE VIEW ocop_sheets_16 AS ${[row('good', {}), row('bad', { 1.1: 9, 2.4: -1 })].join(' UNION ALL ')}`,
  );
  await database.run(
    writeSql(set)
      .statements.filter(({ kind }) => kind === 'view')
      .map(({ sql }) => sql)
      .join('\n'),
  );
  expect(await database.query('SELECT sheet_id FROM ocop_scored_16')).toEqual([['good']]);
  expect(await database.query('SELECT sheet_id, criteria_ids FROM ocop_refused_16')).toEqual([
    ['bad', '1.1 2.4'],
  ]);
  // A council with such a ballot has no result: leaving the ballot out would change its average.
  expect(await database.query('SELECT refused, stars FROM ocop_councils_16')).toEqual([
    ['sheet/unknown-option', null],
  ]);
  await database.close();
});

test('a column of fractions is refused when the views are made', async () => {
  const database = await openDuckDb();
  const script = writeSql(set);
  await database.run((script.statements[0]?.sql ?? '').replace('"c_1_1" SMALLINT', '"c_1_1" DOUBLE'));
  await expect(database.run(script.statements[1]?.sql ?? '')).rejects.toThrow(/DOUBLE/);
  await database.close();
});
