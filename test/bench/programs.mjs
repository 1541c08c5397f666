/** Figures of benchmarks that run as programs of their own, `ocop batch` and the rules as SQL, for the one table that shows all. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Spark starts for half a minute, and is fetched where it is not installed: `sql.mjs` by itself has it. */
const DATABASES = 'scoreMany,DuckDB,DuckDB on Parquet,PostgreSQL,PGlite';

/** @typedef {{ name: string, rowsPerSecond: number, note: string }} ProgramRate */

/**
 * Each compares its answers before it times them, and ends with an error where they differ.
 * @param {{ rows: number }} effort
 * @returns {Promise<ProgramRate[]>}
 */
export async function ratePrograms({ rows }) {
  const batch = [];
  for (const format of ['ndjson', 'csv']) {
    const columns = 'id,total,stars';
    const found = await json('batch.mjs', '--rows', `${rows}`, '--format', format, '--columns', columns);
    const note = `${columns}; peak ${Math.round(found.peakMegabytes)} MB`;
    batch.push({ name: `ocop batch, ${format}`, rowsPerSecond: found.rowsPerSecond, note });
  }
  const sizes = await json('sql.mjs', '--most', `${rows}`, '--only', DATABASES);
  /** The largest size of each. */
  const largest = new Map(sizes.map((one) => [one.name, one]));
  const sql = [...largest.values()].map(({ name, rows: count, rate }) => ({
    name: `SQL: ${name}`,
    rowsPerSecond: rate,
    note: `${count.toLocaleString('en')} sheets`,
  }));
  return [...batch, ...sql];
}

async function json(script, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await run(process.execPath, [file, ...args, '--json'], { maxBuffer: 1e7 });
  return JSON.parse(stdout);
}
