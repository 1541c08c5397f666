/** Scores sheets in a database and with the engine, and names where the two differ. */
import { compileSet } from '@ocop-kit/engine';
import { writeSql } from '@ocop-kit/engine/sql';
import { councilColumns, expectedCouncils, expectedScores, lineOf, scoredColumns } from './expected.mjs';
import { sheetsAsCsv } from './sheet-file.mjs';

/**
 * @typedef {import('@ocop-kit/engine').CriteriaSet} CriteriaSet
 * @typedef {import('@ocop-kit/engine').CompiledSet} CompiledSet
 * @typedef {import('./random-sheets.mjs').SheetRow} SheetRow
 */

/**
 * @param {import('./databases.mjs').Database} database
 * @param {CriteriaSet | CompiledSet} source
 * @param {readonly SheetRow[]} sheets
 * @param {string} name what the tables are called; those that are there from before are dropped
 * @param {(sql: string) => string} alter what a wrong script would be
 * @returns {Promise<string[]>} one line a difference
 */
export async function findDifferences(database, source, sheets, name, alter = (sql) => sql) {
  const set = compileSet(source);
  const { no } = set.source;
  const { sql } = writeSql(set, { dialect: database.dialect, name });
  for (const kind of ['councils', 'scored', 'refused'])
    await database.run(`DROP VIEW IF EXISTS "${name}_${kind}_${no}"`);
  await database.run(`DROP TABLE IF EXISTS "${name}_sheets_${no}"`);
  await database.run(alter(sql));
  await database.load(`${name}_sheets_${no}`, sheetsAsCsv(set, sheets));
  const lines = async (/** @type {string} */ view, /** @type {readonly string[]} */ columns) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return (await database.query(`SELECT ${list} FROM "${name}_${view}_${no}"`)).map(lineOf);
  };
  const scored = scoredColumns(set, sectionColumns(sql));
  return [
    ...differences(`set ${no}`, expectedScores(set, sheets), await lines('scored', scored)),
    ...differences(
      `councils of set ${no}`,
      expectedCouncils(set, sheets),
      await lines('councils', councilColumns(set)),
    ),
  ];
}

/** In the order in which the script names them. @param {string} sql */
export const sectionColumns = (sql) => [...new Set(sql.match(/\bsection_[a-z0-9_]+/g) ?? [])];

/** @param {string} what @param {readonly string[]} expected @param {readonly string[]} actual both by their first column */
export function differences(what, expected, actual) {
  const byId = new Map(actual.map((line) => [line.split('|', 1)[0], line]));
  const found = expected.flatMap((line) => {
    const other = byId.get(line.split('|', 1)[0]);
    return other === line ? [] : [`${what}: expected ${line}, is ${other}`];
  });
  return expected.length === actual.length
    ? found
    : [...found, `${what}: ${actual.length} rows for ${expected.length}`];
}
