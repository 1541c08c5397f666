/**
 * `npm run test:spark`: the views in a local Spark against the engine, on Parquet files of random sheets of every set, all conformance
 * cases and invented packs. `--short` takes six of the sets and fewer sheets, for a test run that does everything. Exits with 1 and names what differs;
 * where there is no Spark one line tells so.
 */
import { writeSql } from '@ocop-kit/engine/sql';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, sectionColumns } from './compare.mjs';
import { openDuckDb } from './databases.mjs';
import { councilColumns, expectedCouncils, expectedScores, lineOf, scoredColumns } from './expected.mjs';
import { inventedSheets, decisionSheets } from './decision-sheets.mjs';
import { sheetsAsCsv } from './sheet-file.mjs';
import { findSpark } from './spark-home.mjs';
import { runSparkSql } from './spark-sql.mjs';

const isShort = process.argv.includes('--short');
const SHEETS_A_SET = isShort ? 200 : 4_000;
const INVENTED = isShort ? 2 : 12;
/** Those with a stop that a pick sets off (16) and with cases (26) among them. */
const SHORT_SETS = [1, 6, 11, 16, 21, 26];

const found = findSpark();
if ('home' in found) process.exitCode = (await compareWith(found.home)) > 0 ? 1 : 0;
else console.log(`Spark: ${found.missing}; the views were not tried in it.`);

/** @param {string} home @returns {Promise<number>} how many lines differ */
async function compareWith(home) {
  const tried = [
    ...(await decisionSheets(SHEETS_A_SET, 4))
      .filter(({ set }) => !isShort || SHORT_SETS.includes(set.source.no))
      .map((one) => ({ ...one, name: 'decision' })),
    ...inventedSheets(INVENTED).map((one) => ({ ...one, name: 'invented' })),
  ].map((one) => {
    const { no } = one.set.source;
    const { sql } = writeSql(one.set, { dialect: 'spark', name: one.name });
    const columns = {
      scored: scoredColumns(one.set, sectionColumns(sql)),
      councils: councilColumns(one.set),
    };
    return { ...one, no, sql, columns };
  });
  const folder = mkdtempSync(join(tmpdir(), 'ocop-spark-'));
  const database = await openDuckDb();
  const out = (/** @type {string[]} */ ...names) => join(folder, names.join('_'));
  /** As docs/scale.md lays a warehouse out. */
  const folderOf = (/** @type {string} */ name, /** @type {number} */ no) =>
    join(folder, 'sheets', `pack=${name}`, `set=${no}`);
  try {
    for (const { set, sheets, name, no } of tried) {
      await database.run(writeSql(set, { name }).sql);
      await database.load(`${name}_sheets_${no}`, sheetsAsCsv(set, sheets));
      mkdirSync(folderOf(name, no), { recursive: true });
      await database.run(
        `COPY ${name}_sheets_${no} TO '${folderOf(name, no)}/part.parquet' (FORMAT parquet)`,
      );
    }
    const statements = tried.map(({ name, no, sql, columns }) =>
      [
        // The table is there already where the script comes to it, and stays as it is.
        `CREATE TABLE ${name}_sheets_${no} USING PARQUET LOCATION '${folderOf(name, no)}';`,
        sql,
        ...Object.entries(columns).map(
          ([view, list]) =>
            `INSERT OVERWRITE DIRECTORY '${out(name, view, String(no))}' USING parquet\n` +
            `SELECT ${list.map((column) => `\`${column}\``).join(', ')} FROM ${name}_${view}_${no};`,
        ),
      ].join('\n'),
    );
    runSparkSql(
      home,
      folder,
      ['CREATE TABLE canary (alive INT) USING parquet;', ...statements, 'SELECT * FROM canary;'].join('\n'),
    );
    let differing = 0;
    for (const { set, sheets, name, no, columns } of tried) {
      const lines = async (/** @type {'scored' | 'councils'} */ view) => {
        const list = columns[view].map((column) => `"${column}"`).join(', ');
        const files = join(out(name, view, String(no)), '*.parquet');
        return (await database.query(`SELECT ${list} FROM read_parquet('${files}')`)).map(lineOf);
      };
      const wrong = [
        ...differences(`${name} ${no}`, expectedScores(set, sheets), await lines('scored')),
        ...differences(`councils of ${name} ${no}`, expectedCouncils(set, sheets), await lines('councils')),
      ];
      differing += wrong.length;
      for (const line of wrong.slice(0, 5)) console.error(line);
    }
    const count = tried.reduce((sum, { sheets }) => sum + sheets.length, 0);
    console.log(`Spark: ${count} sheets of ${tried.length} sets, ${differing} differences from the engine`);
    return differing;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}
