/** Who scores many sheets: each opens with the sheets that are drawn, repeats them, and adds their results up. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { encodeSheets } from '@ocop-kit/engine';
import { writeSql } from '@ocop-kit/engine/sql';
import { openDuckDb, openPglite } from '../../sql/databases.mjs';
import { startServer } from '../../sql/postgres-server.mjs';
import { sheetsAsCsv } from '../../sql/sheet-file.mjs';
import { findSpark } from '../../sql/spark-home.mjs';
import { runSparkSql } from '../../sql/spark-sql.mjs';

const THREADS = 2;

/** @param {string} view @param {string} quote */
const summaryOf = (view, quote) => {
  const name = (/** @type {string} */ column) => `${quote}${column}${quote}`;
  const count = (/** @type {string} */ condition) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
  return (
    `SELECT SUM(${name('total')}), SUM(${name('stars')}), ${count(`${name('outcome')} = 'rated'`)}, ` +
    `${count(`${name('missed_4')} <> 0`)} FROM ${view}`
  );
};
const FIELDS = ['total', 'stars', 'rated', 'missed'];
const summaryFrom = (row) => Object.fromEntries(FIELDS.map((field, i) => [field, Number(row?.[i])]));

/** Everything but the largest sizes, which would take these minutes to load. */
const SERVER_MOST = 1e6;

export const contestants = [
  { name: 'scoreMany', open: openKernel },
  {
    name: 'DuckDB',
    most: 1e7,
    open: async (drawn) => openDatabase(await openDuckDb(), drawn, processMegabytes),
  },
  { name: 'DuckDB on Parquet', most: 1e7, open: openParquet },
  {
    name: 'PostgreSQL',
    most: SERVER_MOST,
    open: async (drawn) => {
      const server = await startServer();
      return server && openDatabase(server.database, drawn);
    },
  },
  { name: 'PGlite', most: 1e5, open: async (drawn) => openDatabase(await openPglite(), drawn) },
  { name: 'Spark on Parquet', most: 1e7, open: openSpark },
];

const processMegabytes = () =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

/** Tables: rows are copied within the database until there are enough. */
async function openDatabase(database, { set, sheets }, megabytes = () => undefined) {
  const { no } = set.source;
  const { statements } = writeSql(set, { dialect: database.dialect, name: 'bench' });
  const table = `bench_sheets_${no}`;
  for (const { sql } of statements) await database.run(sql);
  await database.run(`CREATE TABLE drawn AS SELECT * FROM ${table}`);
  await database.load('drawn', sheetsAsCsv(set, sheets));
  return {
    grow: async (times) => {
      await database.run(`DELETE FROM ${table}`);
      await database.run(
        `INSERT INTO ${table} SELECT drawn.* FROM drawn, generate_series(1, ${times}) AS copies`,
      );
      if (database.dialect === 'postgres') await database.run(`VACUUM ANALYZE ${table}`);
    },
    run: () =>
      timeTwice(async () => summaryFrom((await database.query(summaryOf(`bench_scored_${no}`, '"')))[0])),
    megabytes,
    close: () => database.close(),
  };
}

/** Parquet files, read again for every run, as a warehouse has them. */
async function openParquet(drawn) {
  const database = await openDuckDb();
  const files = await parquetOf(database, drawn);
  const { no } = drawn.set.source;
  return {
    grow: async (times) => {
      await files.grow(times);
      await database.run(
        `CREATE OR REPLACE VIEW bench_sheets_${no} AS SELECT * FROM read_parquet('${files.path}')`,
      );
      for (const { kind, sql } of writeSql(drawn.set, { name: 'bench' }).statements)
        if (kind === 'view') await database.run(sql);
    },
    run: () =>
      timeTwice(async () => summaryFrom((await database.query(summaryOf(`bench_scored_${no}`, '"')))[0])),
    megabytes: processMegabytes,
    close: async () => {
      await database.close();
      files.remove();
    },
  };
}

/** Writes the drawn sheets many times over into one Parquet file. */
async function parquetOf(database, { set, sheets }) {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const path = join(folder, 'sheets.parquet');
  const table = writeSql(set, { name: 'draw' }).statements[0]?.sql ?? '';
  await database.run(table.replaceAll(`"draw_sheets_${set.source.no}"`, 'drawn'));
  await database.load('drawn', sheetsAsCsv(set, sheets));
  return {
    folder,
    path,
    grow: (times) =>
      database.run(
        `COPY (SELECT drawn.* FROM drawn, generate_series(1, ${times}) AS copies) TO '${path}' (FORMAT parquet)`,
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The second run of one start is timed, as spark-sql itself says it: starting takes longer than a million rows. */
async function openSpark(drawn) {
  const found = findSpark();
  if (!('home' in found)) return undefined;
  const database = await openDuckDb();
  const files = await parquetOf(database, drawn);
  const { no } = drawn.set.source;
  return {
    grow: (times) => files.grow(times),
    run: () => {
      const query = `${summaryOf(`bench_scored_${no}`, '`')};`;
      const { stdout, stderr } = runSparkSql(
        found.home,
        mkdtempSync(join(files.folder, 'spark-')),
        [
          `CREATE TEMPORARY VIEW bench_sheets_${no} USING parquet OPTIONS (path '${files.path}');`,
          ...writeSql(drawn.set, { dialect: 'spark', name: 'bench' })
            .statements.filter(({ relation }) => relation === `bench_scored_${no}`)
            .map(({ sql }) => sql.replace('CREATE OR REPLACE VIEW', 'CREATE OR REPLACE TEMPORARY VIEW')),
          query,
          query,
        ].join('\n'),
        // One method of the whole plan would be too long for the JVM to compile.
        { 'spark.driver.memory': '4g', 'spark.sql.codegen.wholeStage': 'false' },
      );
      const times = [...stderr.matchAll(/Time taken: ([\d.]+) seconds/g)].map(([, seconds]) =>
        Number(seconds),
      );
      const row = stdout.trim().split('\n').at(-1)?.split('\t');
      return Promise.resolve({ seconds: times.at(-1) ?? NaN, summary: summaryFrom(row) });
    },
    megabytes: () => undefined,
    close: async () => {
      await database.close();
      files.remove();
    },
  };
}

/** Two threads, each of which scores half of the sheets, a million at a time in the same arrays. */
async function openKernel({ set, sheets }) {
  const { sheets: bytes, declared } = encodeSheets(set, sheets);
  const workers = Array.from(
    { length: THREADS },
    () =>
      new Worker(new URL('kernel-thread.mjs', import.meta.url), {
        workerData: { set: set.source, bytes, declared },
      }),
  );
  const ask = (worker, message) =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(message);
    });
  let times = 1;
  return {
    grow: async (wanted) => {
      times = wanted;
    },
    run: () =>
      timeTwice(async () => {
        const half = Math.ceil(times / THREADS);
        const parts = await Promise.all(
          workers.map((worker, i) => ask(worker, i === 0 ? half : times - half)),
        );
        return Object.fromEntries(
          FIELDS.map((field) => [field, parts.reduce((sum, part) => sum + part[field], 0)]),
        );
      }),
    megabytes: processMegabytes,
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

/** Once to warm up, once for the time; what takes long is warm by itself. */
async function timeTwice(run) {
  const timed = async () => {
    const start = performance.now();
    const summary = await run();
    return { seconds: (performance.now() - start) / 1_000, summary };
  };
  const first = await timed();
  return first.seconds > LONG_SECONDS ? first : timed();
}

const LONG_SECONDS = 10;
