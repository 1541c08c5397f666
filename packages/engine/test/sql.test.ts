/** What scripts are called, quote and refuse; that they score as the engine does is tried in databases, in test/sql. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../src/index.js';
import { SQL_DIALECTS, writeSql, type SqlDialect, type SqlOptions } from '../src/sql.js';
import { DIALECTS } from '../src/sql/dialects.js';
import { commentText } from '../src/sql/comment.js';
import { refusal } from './fixtures/refusal.js';
import { tea, teaPack } from './fixtures/tea.js';

const option = { points: 1, text: 'An option' };
const leaf = (id: string): object => ({ id, title: 'A criterion', max: 1, options: [option] });

/** The tea pack with other criteria. */
function setOf(criteria: readonly object[], no = 1, pack = 'other') {
  const [set] = compilePack({
    ...teaPack,
    header: { ...teaPack.header, id: pack },
    sets: [{ no, title: 'A set', sections: [{ id: 'A', title: 'A section', max: 100, criteria }] }],
  });
  if (!set) throw new Error('The pack has one set.');
  return set;
}

/** @returns the columns of the table of sheets that hold criteria */
const criteriaColumns = (ids: readonly string[]): string[] =>
  [...(writeSql(setOf(ids.map(leaf))).statements[0]?.sql ?? '').matchAll(/^ {2}"(c_\w+)"/gm)].map(
    ([, name]) => name ?? '',
  );

describe('names of columns', () => {
  test.each<[why: string, ids: string[], columns: string[]]>([
    ['keep digits and part them by underscores', ['1.1', '10'], ['c_1_1', 'c_10']],
    ['have no marks', ['Đất', 'gạo'], ['c_dat', 'c_gao']],
    ['get a number where they would be the same', ['1.1', '1-1', '1_1'], ['c_1_1', 'c_1_1__2', 'c_1_1__3']],
    ['do not differ in capitals alone', ['b', 'B'], ['c_b', 'c_b__2']],
    ['stand for letters that are not Latin', ['ກ', 'ຂ'], ['c_x', 'c_x__2']],
    ['are cut', ['a'.repeat(64), 'a'.repeat(63)], [`c_${'a'.repeat(40)}`, `c_${'a'.repeat(40)}__2`]],
  ])('%s', (_, ids, columns) => {
    expect(criteriaColumns(ids)).toEqual(columns);
  });
});

describe('texts', () => {
  test.each<[dialect: SqlDialect, text: string, quoted: string]>([
    ['duckdb', "it's \\", "'it''s \\'"],
    ['postgres', "it's", "'it''s'"],
    ['postgres', "it's \\", "E'it''s \\\\'"],
    ['spark', 'gạo nếp', "'gạo nếp'"],
    ['spark', "it's", "CAST(X'69742773' AS STRING)"],
    ['spark', '${env:HOME}', "CAST(X'247b656e763a484f4d457d' AS STRING)"],
    ['spark', 'đ\\', "CAST(X'c4915c' AS STRING)"],
    ['duckdb', 'a\0b', "'ab'"],
  ])('%s quotes %j', (dialect, text, quoted) => {
    expect(DIALECTS[dialect].quoteText(text)).toBe(quoted);
  });

  test.each<[dialect: SqlDialect, name: string, quoted: string]>([
    ['duckdb', 'a"b', '"a""b"'],
    ['postgres', 'a"b', '"a""b"'],
    ['spark', 'a`b', '`a``b`'],
  ])('%s quotes the name %s', (dialect, name, quoted) => {
    expect(DIALECTS[dialect].quoteName(name)).toBe(quoted);
  });

  test.each([
    'one\ntwo',
    'one\r\ntwo',
    'one\u2028two',
    'one\0two',
    'one\\',
    "'; DROP TABLE x; --",
    '${x}',
    '*/',
  ])('a comment of %j stays one line of plain signs', (words) => {
    expect(commentText(words)).toMatch(/^-- [\p{L}\p{N} ;/-]*$/u);
  });
});

test.each(SQL_DIALECTS)('%s: a set gets a table, views, and the list of its criteria', (dialect) => {
  const { statements, sql } = writeSql(tea, { dialect });
  const views = [...(dialect === 'postgres' ? [] : ['refused']), 'scored', 'councils'];
  expect(statements.map(({ relation }) => relation)).toEqual([
    'ocop_sheets_7',
    ...views.map((view) => `ocop_${view}_7`),
    'ocop_criteria',
  ]);
  for (const statement of statements) expect(sql).toContain(statement.sql);
});

test('several sets get views of all of them', () => {
  const sets = [setOf([leaf('a')], 1), setOf([leaf('b')], 2)];
  expect(
    writeSql(sets)
      .statements.map(({ relation }) => relation)
      .slice(-3),
  ).toEqual(['ocop_criteria', 'ocop_scored', 'ocop_councils']);
});

test('a name may name a schema, and comments speak English where asked', () => {
  const { sql } = writeSql(tea, { name: 'warehouse.tea', lang: 'en' });
  expect(sql).toContain('CREATE OR REPLACE VIEW "warehouse"."tea_scored_7"');
  expect(sql).toContain('-- All numbers are whole');
});

test('totals that 32 bits do not hold are worked out in 64', () => {
  const heavy = (id: string): object => ({
    ...leaf(id),
    max: 100_000,
    options: [
      { ...option, points: 100_000 },
      { ...option, points: 0.001 },
    ],
  });
  const { sql } = writeSql(setOf(Array.from({ length: 40 }, (_, i) => heavy(`h${i}`))));
  expect(sql).toContain('ELSE CAST(0 AS BIGINT) END');
  expect(sql).toContain('AS BIGINT) AS "total"');
});

const many = (count: number) => setOf(Array.from({ length: count }, (_, i) => leaf(`n${i}`)));

test('63 criteria have a bit each', () => {
  expect(writeSql(many(63)).sql).toContain('THEN 4611686018427387904 ELSE 0 END');
});

describe('refused', () => {
  const one = setOf([leaf('a')]);
  test.each<[code: string, path: string, write: () => unknown]>([
    ['sql/too-many-criteria', '/sets/0', () => writeSql(many(64))],
    ['sql/no-set', '/sets', () => writeSql([])],
    ['sql/set-twice', '/sets/1', () => writeSql([one, one])],
    ['sql/other-pack', '/sets/1', () => writeSql([one, setOf([leaf('a')], 2, 'another')])],
    ['sql/dialect', '/dialect', () => writeSql(one, { dialect: 'oracle' } as unknown as SqlOptions)],
    ['sql/name', '/name', () => writeSql(one, { name: 'a"b' })],
    ['sql/name', '/name', () => writeSql(one, { name: '' })],
    ['sql/name', '/name', () => writeSql(one, { name: 'a.b.c.d' })],
    ['sql/name', '/name', () => writeSql(one, { name: 7 } as unknown as SqlOptions)],
    ['sql/name-too-long', '/name', () => writeSql(one, { dialect: 'postgres', name: 'a'.repeat(53) })],
    ['sql/name', '/columns/1', () => writeSql(one, { columns: ['district', 'the village'] })],
    ['sql/name-twice', '/columns/0', () => writeSql(one, { columns: ['Province'] })],
    ['sql/name-twice', '/columns/0', () => writeSql(one, { columns: ['c_1_1'] })],
    ['sql/name-twice', '/columns/0', () => writeSql(one, { columns: ['xmin'] })],
    ['sql/name-twice', '/columns/1', () => writeSql(one, { columns: ['district', 'DISTRICT'] })],
  ])('%s at %s', (code, path, write) => {
    expect(refusal(write)).toMatchObject({ code, path });
  });
});

test('PostgreSQL takes the longest name of 63 bytes', () => {
  const name = 'a'.repeat(63 - '_councils_7'.length);
  expect(writeSql(tea, { dialect: 'postgres', name }).sql).toContain(`"${name}_councils_7"`);
});
