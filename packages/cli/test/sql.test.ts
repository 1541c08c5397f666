/** `ocop sql` as a person runs it; what its scripts find is tried in databases, in test/sql. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ocop } from './run-ocop.js';

const otherPack = fileURLToPath(
  new URL('../../../test/programmes/packs/section-thresholds.json', import.meta.url),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-sql-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('sql', () => {
  it('prints the script of a set for DuckDB, with Vietnamese comments', async () => {
    const { code, out, err } = await ocop(['sql', '--set', '4']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^-- Chấm điểm bằng SQL \(duckdb\)/);
    expect(out).toContain('CREATE TABLE IF NOT EXISTS "ocop_sheets_4"');
    expect(out).toContain('CREATE OR REPLACE VIEW "ocop_scored_4"');
  });

  it('prints all sets, in the order of their numbers', async () => {
    const { out } = await ocop(['sql', '--set', 'all', '--dialect', 'spark', '--lang', 'en']);
    const tables = [...out.matchAll(/CREATE TABLE IF NOT EXISTS `ocop_sheets_(\d+)`/g)].map(([, no]) => no);
    expect(tables).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
    expect(out).toContain('CREATE OR REPLACE VIEW `ocop_scored` AS');
  });

  it.each([
    ['tables', 'CREATE TABLE', 'CREATE OR REPLACE VIEW'],
    ['views', 'CREATE OR REPLACE VIEW', 'CREATE TABLE'],
  ])('prints only %s', async (kind, there, absent) => {
    const { out } = await ocop(['sql', '--set', '4', '--dialect', 'postgres', '--only', kind]);
    expect(out).toContain(there);
    expect(out).not.toContain(absent);
  });

  it('writes a file, with names and columns of an own', async () => {
    const file = join(folder, 'own.sql');
    const options = ['--table', 'kho.phieu', '--columns', 'huyen, xa', '-o', file];
    const { code, out, err } = await ocop(['sql', '--set', '4,16', ...options]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(`Đã ghi ${file}: SQL cho duckdb, bộ sản phẩm 4, 16.\n`);
    const script = await readFile(file, 'utf8');
    expect(script).toContain('CREATE OR REPLACE VIEW "kho"."phieu_councils_16"');
    expect(script).toContain('"xa" VARCHAR');
  });

  it('takes another pack', async () => {
    const { out } = await ocop(['sql', '--set', 'all', '--pack', otherPack]);
    expect(out).toContain('"short_sections"');
  });

  it('prints statements as JSON', async () => {
    const { out } = await ocop(['sql', '--set', '4', '--json']);
    const statements = JSON.parse(out) as { readonly kind: string; readonly relation: string }[];
    expect(statements[0]).toMatchObject({ kind: 'table', relation: 'ocop_sheets_4' });
  });

  it.each<[why: string, args: string[], code: number, sentence: RegExp]>([
    ['no set', ['sql'], 2, /--set/],
    ['what is no number', ['sql', '--set', '4,mật ong'], 2, /“mật ong” không phải số bộ sản phẩm/],
    ['a set that there is not', ['sql', '--set', '99'], 3, /99/],
    ['another database', ['sql', '--set', '4', '--dialect', 'oracle'], 2, /duckdb, postgres, spark/],
    ['a name with a blank', ['sql', '--set', '4', '--table', 'a b'], 3, /Tên "a b"/],
    ['a set named twice', ['sql', '--set', '4,4'], 3, /Bộ sản phẩm 4 được nêu hai lần/],
  ])('refuses %s', async (_, args, code, sentence) => {
    const result = await ocop(args);
    expect(result.err).toMatch(sentence);
    expect([result.code, result.out]).toEqual([code, '']);
  });
});
