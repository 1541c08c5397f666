/** `ocop impact --with` on the tables of databases: read alone, in pieces, and never by what a name might smuggle in. */
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOptional } from '../src/commands/impact/sources/optional-package.js';
import { openContext } from '../src/context/command-context.js';
import { criterionOf, editedRules } from './edited-rules.js';
import { startPostgres, type PostgresServer } from './pglite-server.js';
import { inFolder, json, ocop, write } from './run-ocop.js';

type At = (name: string) => string;

/** As somebody writes a table by hand, and as `ocop sql` names its columns; both hold 5,000 sheets. */
const TABLES = [
  `CREATE TABLE sheets AS SELECT 'n' || i AS id, 4 AS "set", CASE WHEN i % 2 = 0 THEN 'Tỉnh A' END AS province, i % 3 + 1 AS "1.1", 2 AS "1.2", '' AS declared FROM range(5000) AS t(i)`,
  `CREATE TABLE sheets_4 AS SELECT 'n' || i AS sheet_id, 'Tỉnh B' AS province, CAST(i % 3 + 1 AS SMALLINT) AS c_1_1, CAST(NULL AS SMALLINT) AS c_1_2, i % 5 = 0 AS d_dossier FROM range(5000) AS t(i)`,
  `CREATE TABLE "o'dd ""table" AS SELECT 4 AS "set", 3 AS "1.1", 2 AS "9.9"`,
];

async function writeRules(path: At): Promise<string> {
  const pack = await editedRules((edited) => {
    for (const option of criterionOf(edited, 4, '1.1').options ?? [])
      option.points = Math.max(0, option.points - 1);
  });
  await write(path('edited.json'), JSON.stringify(pack));
  return path('edited.json');
}

async function impact(source: string, rules: string, ...args: readonly string[]) {
  const { code, out, err } = await ocop(['impact', source, '--with', rules, '--format', 'json', ...args]);
  return {
    code,
    err,
    out,
    report: out === '' ? undefined : (json(out) as { summary: object; source: string }),
  };
}

async function createDuckDb(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const table of TABLES) await connection.run(table);
  connection.closeSync();
  instance.closeSync();
}

const HAND = {
  sheets: 5_000,
  unusable: 0,
  provinces: [
    { province: 'Tỉnh A', sheets: 2_500 },
    { province: null, sheets: 2_500 },
  ],
};
const GENERATED = {
  sheets: 5_000,
  unusable: 0,
  changes: { unrated: 1_000 },
  provinces: [{ province: 'Tỉnh B', sheets: 5_000 }],
};

describe('DuckDB', () => {
  it('reads a table in either spelling, and names a row that is no sheet', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path);
      await createDuckDb(path('data.db'));
      const hand = await impact(path('data.db'), rules, '--table', 'sheets');
      expect(hand.report?.summary).toMatchObject(HAND);
      const generated = await impact(path('data.db'), rules, '--table', 'main.sheets_4', '--set', '4');
      expect(generated.report?.summary).toMatchObject(GENERATED);
      const odd = await impact(path('data.db'), rules, '--table', `o'dd "table`);
      expect(odd).toMatchObject({ code: 1, report: { summary: { sheets: 0, unusable: 1 } } });
      expect(odd.err).toContain('9.9');
    });
  });

  it.each([
    [[], 2, '--table'],
    [['--table', 'nobody'], 4, 'nobody'],
    [['--table', 'sheets; DROP TABLE sheets'], 4, 'DROP TABLE'],
    [['--table', '.'], 2, 'tên bảng'],
  ] as const)('%j ends with %i', async (args, code, words) => {
    await inFolder(async (path) => {
      const rules = await writeRules(path);
      await createDuckDb(path('data.db'));
      const result = await impact(path('data.db'), rules, ...args);
      expect(result.code).toBe(code);
      expect(result.err).toContain(words);
      expect((await impact(path('data.db'), rules, '--table', 'sheets')).report?.summary).toMatchObject(HAND);
    });
  });

  it('lets no view of a file reach beyond it', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path);
      await write(path('secret.csv'), 'set,1.1\n4,3\n');
      const instance = await DuckDBInstance.create(path('data.db'));
      const connection = await instance.connect();
      await connection.run(`CREATE VIEW peek AS SELECT * FROM read_csv('${path('secret.csv')}')`);
      connection.closeSync();
      instance.closeSync();
      expect(await impact(path('data.db'), rules, '--table', 'peek')).toMatchObject({ code: 4 });
    });
  });
});

describe('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    for (const table of TABLES)
      await server.database.exec(
        table.replace(/range\((\d+)\) AS t\(i\)/, 'generate_series(0, $1 - 1) AS t(i)'),
      );
  });
  afterAll(() => server.close());

  it('reads JSON, whatever it holds', async () => {
    await inFolder(async (path) => {
      await server.database.exec(
        `CREATE TABLE objects AS SELECT 4 AS "set", 3 AS "1.1", '{"toString": 1, "valueOf": 2}'::json AS province`,
      );
      const address = `postgres://postgres@${server.host}/postgres`;
      const { report } = await impact(address, await writeRules(path), '--table', 'objects');
      expect(report?.summary).toMatchObject({
        sheets: 1,
        provinces: [{ province: '{"toString":1,"valueOf":2}' }],
      });
    });
  });

  it('reads a table with a cursor, and shows no password', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path);
      const address = `postgres://postgres:geheim-7@${server.host}/postgres`;
      const hand = await impact(address, rules, '--table', 'public.sheets');
      expect(hand.report?.summary).toMatchObject(HAND);
      expect(hand.report?.source).toBe(`postgres://postgres@${server.host}/postgres (public.sheets)`);
      const generated = await impact(address, rules, '--table', 'sheets_4', '--set', '4');
      expect(generated.report?.summary).toMatchObject(GENERATED);
      const wrong = await impact(address, rules, '--table', 'geheim-7');
      expect(wrong.code).toBe(4);
      for (const { out, err } of [hand, generated, wrong]) expect(out + err).not.toContain('geheim-7@');
    });
  });

  it.each([
    ['postgres://user:geheim-8@127.0.0.1:1/none', 4],
    ['postgres://user:geheim-8@[::bad/none', 2],
    ['postgres://user:12#geheim-8@127.0.0.1:1/none', 2],
    ['postgres://user:12/geheim-8@127.0.0.1:1/none', 2],
    ['postgres://user:12?geheim-8@127.0.0.1:1/none', 2],
    ['postgres://user:%geheim-8@127.0.0.1:1/none', 2],
    ['postgres://user@127.0.0.1:1/none?password=geheim-8', 4],
    ['postgresql+psycopg2://user:geheim-8@127.0.0.1:1/none', 2],
    ['jdbc:postgresql://127.0.0.1:1/none?user=user&password=geheim-8', 2],
    [' postgres://user:geheim-8@127.0.0.1:1/none', 4],
  ] as const)('%s ends with %i and one sentence', async (address, code) => {
    await inFolder(async (path) => {
      const result = await impact(address, await writeRules(path), '--table', 'sheets');
      expect(result).toMatchObject({ code, out: '' });
      expect(result.err.trim().split('\n')).toHaveLength(1);
      expect(result.err).not.toContain('geheim-8');
    });
  });
});

it('quotes no address that stands where a folder should', async () => {
  const { code, out, err } = await ocop(['impact', 'postgres://user:geheim-9@127.0.0.1:1/none']);
  expect(code).toBe(2);
  expect(err).toContain('--with');
  expect(out + err).not.toContain('geheim-9');
});

it('says what to install where a package is missing', async () => {
  const context = await openContext({ lang: 'en', json: false });
  const load = () => import(`no-such-package-${Date.now()}`) as Promise<unknown>;
  await expect(loadOptional(context, '@duckdb/node-api', load)).rejects.toMatchObject({
    exitCode: 4,
    message:
      'This source needs one more package: run npm install @duckdb/node-api where ocop is installed (npm install -g @duckdb/node-api where it is for the whole machine), then run this again.',
  });
});
