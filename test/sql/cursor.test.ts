/** The rows of a database's cursor, scored one after another: what docs/scale.md shows. */
import { loadPack, loadSet } from '@ocop-kit/rules';
import { compileSet, score, scoreRows, type Result } from '@ocop-kit/engine';
import { sheetColumns, writeSql } from '@ocop-kit/engine/sql';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { randomSheets } from './random-sheets.mjs';
import { sheetsAsCsv } from './sheet-file.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACK = 'vn-qd-26-2026';

test('a table of sheets in DuckDB is read and scored row by row', async () => {
  const set = compileSet(await loadSet(PACK, 4));
  const sheets = randomSheets(set, 5_000, 4);
  const folder = mkdtempSync(join(tmpdir(), 'ocop-cursor-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    await connection.run(writeSql(set).statements[0]?.sql ?? '');
    writeFileSync(join(folder, 'sheets.csv'), sheetsAsCsv(set, sheets));
    await connection.run(`COPY ocop_sheets_4 FROM '${folder}/sheets.csv' (FORMAT csv, HEADER false)`);

    async function* cursor() {
      const answer = await connection.stream('SELECT 4 AS "set", * FROM ocop_sheets_4');
      for await (const rows of answer.yieldRowObjectJs()) yield* rows;
    }
    const { picks, declared } = sheetColumns(set);
    const columns = {
      criterion: (id: string) => picks.get(id) ?? id,
      condition: (id: string) => declared.get(id) ?? id,
    };
    const found: Result[] = [];
    for await (const { result } of scoreRows(cursor(), { pack: await loadPack(PACK), columns }))
      found.push(result);
    expect(found).toEqual(sheets.map((sheet) => score(set, sheet)));
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
});
