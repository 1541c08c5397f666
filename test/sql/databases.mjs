/** Databases that a script is tried in, behind one small interface. */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Database
 * @property {import('@ocop-kit/engine/sql').SqlDialect} dialect
 * @property {(sql: string) => Promise<unknown>} run several statements at once
 * @property {(sql: string) => Promise<unknown[][]>} query
 * @property {(table: string, csv: string) => Promise<unknown>} load
 * @property {() => Promise<void>} close
 */

/** In memory, with two threads as continuous integration has. @returns {Promise<Database>} */
export async function openDuckDb() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'ocop-sql-'));
  return {
    dialect: 'duckdb',
    run: (sql) => connection.run(sql),
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    load: async (table, csv) => {
      const file = join(folder, 'sheets.csv');
      writeFileSync(file, csv);
      await connection.run(`COPY "${table}" FROM '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false)`);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL itself, compiled to WebAssembly. @returns {Promise<Database>} */
export async function openPglite() {
  const db = await PGlite.create();
  return {
    dialect: 'postgres',
    run: (sql) => db.exec(sql),
    query: async (sql) => (await db.query(sql, [], { rowMode: 'array' })).rows,
    load: (table, csv) =>
      db.query(`COPY "${table}" FROM '/dev/blob' (FORMAT csv)`, [], { blob: new Blob([csv]) }),
    close: () => db.close(),
  };
}
