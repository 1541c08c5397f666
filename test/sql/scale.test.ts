/** The statements of docs/scale.md, run as a reader would: over Parquet files of two sets, with what the engine finds beside. */
import { compileSet, council, OcopError, score, type CompiledSet } from '@ocop-kit/engine';
import { writeSql } from '@ocop-kit/engine/sql';
import { loadSet } from '@ocop-kit/rules';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb, type Database } from './databases.mjs';
import { lineOf } from './expected.mjs';
import { randomSheets, type SheetRow } from './random-sheets.mjs';
import { sheetsAsCsv } from './sheet-file.mjs';

const statementsOf = (document: string): string[] =>
  [
    ...readFileSync(new URL(`../../docs/${document}`, import.meta.url), 'utf8').matchAll(
      /^```sql\n(.*?)^```$/gms,
    ),
  ].map(([, text = '']) => text);

const [files = '', ...dashboards] = statementsOf('scale.md');
const [refused = '', stars = '', held = '', picks = '', councils = ''] = dashboards;

const sets = await Promise.all([4, 16].map(async (no) => compileSet(await loadSet('vn-qd-26-2026', no))));
const sheets = new Map<CompiledSet, SheetRow[]>(sets.map((set) => [set, randomSheets(set, 2_000, 9)]));
const scored = [...sheets].flatMap(([set, rows]) =>
  rows.map((row) => ({ set, row, result: score(set, row) })),
);

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-scale-'));
  database = await openDuckDb();
  for (const [set, rows] of sheets) {
    const { no } = set.source;
    const path = join(folder, `sheets/pack=vn-qd-26-2026/set=${no}`);
    mkdirSync(path, { recursive: true });
    const table = writeSql(set, { name: 'written' }).statements[0]?.sql ?? '';
    await database.run(table);
    await database.load(`written_sheets_${no}`, sheetsAsCsv(set, rows));
    await database.run(`COPY written_sheets_${no} TO '${path}/part-1.parquet' (FORMAT parquet)`);
  }
  await database.run(files.replaceAll("'sheets/", `'${folder}/sheets/`));
  for (const { kind, sql } of writeSql(sets).statements) if (kind === 'view') await database.run(sql);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const count = (keys: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, times]) => `${key}|${times}`).sort();
};
const found = async (sql: string): Promise<string[]> => (await database.query(sql)).map(lineOf);

test('the two languages have the same statements', () => {
  expect(dashboards).toHaveLength(5);
  expect(statementsOf('scale.vi.md')).toEqual([files, ...dashboards]);
});

test('nothing is refused', async () => {
  expect(await found(refused)).toEqual([]);
});

test('stars by province and set', async () => {
  const rated = scored.filter(({ result: { outcome } }) => outcome === 'rated' || outcome === 'stopped');
  const keys = rated.map(({ set, row, result }) => `${row.province}|${set.source.no}|${result.stars ?? ''}`);
  expect((await found(stars)).sort()).toEqual(count(keys));
});

test('what keeps products from four stars', async () => {
  const short = scored.filter(
    ({ result }) => result.starsByTotal >= 4 && result.stars !== null && result.stars < 4,
  );
  const criteria = short.flatMap(({ set, result }) =>
    (result.minimumsMissed[4] ?? []).map(({ criterion }) => `${set.source.no}|${criterion}`),
  );
  const most = count(criteria)
    .map((line) => Number(line.split('|')[2]))
    .sort((a, b) => b - a);
  const rows = (await found(held)).map((line) => line.split('|'));
  expect(rows.map((row) => Number(row.at(-1)))).toEqual(most.slice(0, 10));
  for (const [set, criterion, , times] of rows)
    expect(count(criteria)).toContain(`${set}|${criterion}|${times}`);
});

test('how a criterion was answered', async () => {
  const answers = [...sheets].flatMap(([set, rows]) =>
    set.source.no === 4 ? rows.map((row) => String(row.picks['5.1'] ?? '')) : [],
  );
  expect((await found(picks)).sort()).toEqual(count(answers));
});

test('councils with five stars, and those that are not done', async () => {
  const verdicts = [...sheets].flatMap(([set, rows]) =>
    [...new Set(rows.flatMap(({ dossier }) => dossier ?? []))].flatMap((dossier) => {
      try {
        const { stars } = council(
          set,
          rows.filter((row) => row.dossier === dossier),
        );
        return stars === 5 ? [`${dossier}|5|`] : [];
      } catch (error) {
        return error instanceof OcopError ? [`${dossier}||${error.code}`] : [];
      }
    }),
  );
  const rows = (await found(councils)).map((line) => line.split('|'));
  expect(rows.map(([dossier, , rank, , , why]) => `${dossier}|${rank}|${why}`).sort()).toEqual(
    verdicts.sort(),
  );
});
