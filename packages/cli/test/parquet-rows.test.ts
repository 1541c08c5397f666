/** Sheets in Parquet, as DuckDB writes them and as nobody should. */
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dictionaryPage, emptyGroups, parquetFile, plainPage } from './fixtures/parquet-bombs.js';
import { duckdb, writeParquet } from './fixtures/write-parquet.js';
import { picksOf, readRows } from './read-rows.js';
import { inFolder, json, ocop } from './run-ocop.js';

const SHEETS = `
  select * from (values
    ('A', 4, 3, '2', 'Mật ong', 1.50, date '2026-01-02'),
    ('B', 4, null, '1', 'Chè, xanh', null, null),
    (null, null, null, null, null, null, null),
    ('  C', 5, 0, ' ', '=1+1', -3, date '2026-03-04')
  ) as t(id, "set", "1.1", "1.2", "Tên", gia, ngay)`;

const parquet = (query: string, ...options: readonly string[]): Promise<Buffer> =>
  inFolder(async (path) => {
    await writeParquet(path('a.parquet'), query, ...options);
    return readFile(path('a.parquet'));
  });

describe('Parquet', () => {
  it.each(
    ['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'].flatMap((codec) =>
      ['V1', 'V2'].map((version) => [codec, version] as const),
    ),
  )('is read, compressed by %s, pages of %s', async (codec, version) => {
    const read = await readRows(await parquet(SHEETS, `codec ${codec}`, `parquet_version ${version}`));
    expect(read.refused).toBe('');
    expect(picksOf(read)).toEqual([{ '1.1': 3, '1.2': 2 }, { '1.2': 1 }, { '1.1': 0 }]);
    expect(read.sheets.map(({ id, set, carried }) => [id, set, carried])).toEqual([
      ['A', 4, ['Mật ong', '1.5', '2026-01-02']],
      ['B', 4, ['Chè, xanh', '', '']],
      ['C', 5, ['=1+1', '-3', '2026-03-04']],
    ]);
  });

  it.each([
    'tinyint',
    'utinyint',
    'smallint',
    'integer',
    'uinteger',
    'bigint',
    'ubigint',
    'double',
    'float',
    'decimal(9, 2)',
    'decimal(30, 4)',
    'varchar',
  ])('has ordinals in columns of %s', async (type) => {
    const query = `select 4 as "set", (range % 5 + 1)::${type} as "1.1" from range(3000)`;
    for (const version of ['V1', 'V2']) {
      const picks = picksOf(await readRows(await parquet(query, `parquet_version ${version}`)));
      expect(picks).toEqual(Array.from({ length: 3_000 }, (_, at) => ({ '1.1': (at % 5) + 1 })));
    }
  });

  it('has its groups of rows read one after another, and counts rows from 1', async () => {
    const query = `select 'VD-' || range as id, 4 as "set", if(range = 7000, 1.5, 2) as "1.1" from range(9000)`;
    const read = await readRows(await parquet(query, 'row_group_size 2048'));
    expect(read.sheets).toHaveLength(8_999);
    expect(read.sheets.at(-1)?.id).toBe('VD-8999');
    expect(read.bad).toEqual([{ line: 7_001, bad: expect.stringContaining('“1.5”') as string }]);
  });

  it('is scored from a file and from a pipe, into CSV unless told otherwise', () =>
    inFolder(async (path) => {
      await writeParquet(path('a.parquet'), SHEETS);
      const { code, out, err } = await ocop(['batch', path('a.parquet')]);
      expect([code, err]).toEqual([0, expect.stringContaining('3 phiếu đã chấm, 0 dòng sai')]);
      expect(out).toMatch(/\n1,A,vn-qd-26-2026,4,Mật ong,1.5,2026-01-02,incomplete,4,1,1,/);
      expect(out).toMatch(/\n4,C,vn-qd-26-2026,5,'=1\+1,-3,2026-03-04,incomplete,/);
      const { out: rows } = await ocop(['batch', path('a.parquet'), '--format', 'ndjson']);
      expect(json(rows.split('\n', 1)[0] ?? '')).toMatchObject({ id: 'A', total: 4 });
    }));

  it.each([
    ['lists', 'select 4 as "set", [1, 2] as l', '“l”'],
    ['no set', 'select 4 as a', 'set'],
    ['a heading twice', 'select 4 as "set", 1 as "1.1", 2 as " 1.1"', '“1.1”'],
  ])('is refused for %s', async (_, query, words) => {
    const { refused } = await readRows(await parquet(query));
    expect(refused).toContain(words);
  });

  it('is refused by commands that do not read it', () =>
    inFolder(async (path) => {
      await writeParquet(path('a.parquet'), SHEETS);
      const { code, err } = await ocop(['register', 'import', path('a.parquet'), '-o', path('b.json')]);
      expect([code, err]).toEqual([3, expect.stringContaining('Parquet')]);
    }));
});

describe('a damaged Parquet file', () => {
  const whole = parquet(
    `select range as id, 4 as "set", range % 3 + 1 as "1.1" from range(500)`,
    'codec snappy',
  );

  it('is refused when it was cut anywhere', async () => {
    const bytes = await whole;
    for (const length of [9, 100, bytes.length - 9, bytes.length - 1]) {
      const { refused } = await readRows(bytes.subarray(0, length));
      expect(refused).toMatch(/Parquet/);
    }
  });

  it('ends in one sentence or in rows, whatever byte is wrong', async () => {
    const bytes = await whole;
    for (let at = 5; at < bytes.length; at += 1 + Math.floor(bytes.length / 700))
      for (const value of [0, 0x7f, 0xff]) {
        const spoilt = Buffer.from(bytes);
        spoilt[at] = value;
        const { refused, sheets, bad } = await readRows(spoilt);
        expect(refused !== '' || sheets.length + bad.length <= 500).toBe(true);
      }
  });

  it('names the column and the group', () =>
    inFolder(async (path) => {
      const bytes = Buffer.from(await whole);
      bytes.fill(0xff, 4, 60);
      bytes[4] = 0x15;
      await writeFile(path('a.parquet'), bytes);
      const { code, err } = await ocop(['batch', path('a.parquet')]);
      expect([code, err]).toEqual([3, expect.stringContaining('cột “id”, nhóm dòng 1')]);
    }));
});

describe('results in Parquet', () => {
  const rows = Array.from({ length: 9_000 }, (_, at) => `VD-${at},${1 + (at % 26)},Mật ong ${at},,${at % 2}`);
  const table = `id,set,Tên,total,1.1\n${rows.join('\n')}\n`.replaceAll(/,0$/gm, ',');

  it('are what CSV has, with types, as DuckDB reads them', () =>
    inFolder(async (path) => {
      await writeFile(path('a.csv'), table);
      await ocop(['batch', path('a.csv'), '-o', path('a.parquet')]);
      await ocop(['batch', path('a.csv'), '-o', path('b.csv')]);
      const names = 'line, id, "set", "Tên", outcome, total, stars, missed_3, missed_4, missed_5, unanswered';
      const read = (from: string) => duckdb(`select ${names} from ${from} order by line`);
      const csv = `read_csv('${path('b.csv')}', types = {'line': 'INTEGER', 'set': 'INTEGER', 'total': 'INTEGER', 'stars': 'INTEGER'})`;
      expect(await read(`'${path('a.parquet')}'`)).toEqual(await read(csv));
      const types = await duckdb(`select column_name, column_type from (describe '${path('a.parquet')}')`);
      expect(Object.fromEntries(types.map((one) => [one['column_name'], one['column_type']]))).toEqual({
        line: 'INTEGER',
        id: 'VARCHAR',
        pack: 'VARCHAR',
        set: 'INTEGER',
        Tên: 'VARCHAR',
        input_total: 'VARCHAR',
        outcome: 'VARCHAR',
        total: 'INTEGER',
        section_A: 'INTEGER',
        section_B: 'INTEGER',
        section_C: 'INTEGER',
        stars_by_total: 'INTEGER',
        stars: 'INTEGER',
        missed_3: 'VARCHAR',
        missed_4: 'VARCHAR',
        missed_5: 'VARCHAR',
        unanswered: 'VARCHAR',
      });
    }));

  it('are the same from rows that are read one by one, and are read again beside answers alone', () =>
    inFolder(async (path) => {
      await writeFile(path('a.csv'), table);
      await writeParquet(path('b.parquet'), `from read_csv('${path('a.csv')}', all_varchar = true)`);
      await ocop([
        'batch',
        path('a.csv'),
        '-o',
        path('c.parquet'),
        '--columns',
        'id,carried,total,sections,missed',
      ]);
      await ocop([
        'batch',
        path('b.parquet'),
        '-o',
        path('d.parquet'),
        '--columns',
        'id,carried,total,sections,missed',
      ]);
      const [c, d] = await Promise.all(['c', 'd'].map((name) => duckdb(`from '${path(`${name}.parquet`)}'`)));
      expect(c).toHaveLength(9_000);
      expect(d).toEqual(c);
      await ocop(['batch', path('a.csv'), '-o', path('e.parquet')]);
      expect(await ocop(['batch', path('e.parquet')])).toMatchObject({ code: 3, out: '' });
      await writeParquet(path('f.parquet'), `select *, 1 as "1.1" from '${path('e.parquet')}'`);
      const { code, out } = await ocop([
        'batch',
        path('f.parquet'),
        '--format',
        'ndjson',
        '--columns',
        'id,set',
      ]);
      expect([code, json(out.split('\n')[7] ?? '')]).toEqual([0, { id: 'VD-7', set: 8 }]);
    }));

  it.each([
    ['to a terminal', ['--format', 'parquet'], 2],
    ['a workbook to a terminal', ['--format', 'xlsx'], 2],
    ['columns of a workbook', ['-o', 'a.xlsx', '--columns', 'id'], 2],
    ['a column that is none', ['--columns', 'id,points'], 2],
    ['no columns', ['--columns', ','], 2],
  ])('are refused: %s', (_, options, expected) =>
    inFolder(async (path) => {
      await writeFile(path('a.csv'), table);
      expect((await ocop(['batch', path('a.csv'), ...options])).code).toBe(expected);
    }),
  );

  it('have their columns where no row could be scored', () =>
    inFolder(async (path) => {
      await writeFile(path('a.csv'), 'id,set,1.1\nA,4,99\n');
      const { code } = await ocop(['batch', path('a.csv'), '--format', 'parquet', '-o', path('a.out')]);
      expect([code, await duckdb(`from read_parquet('${path('a.out')}')`)]).toEqual([1, []]);
    }));
});

describe('a short file that stands for very much', () => {
  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000);
  const four = Buffer.from([1, 0, 0, 0, 0x34]);

  it('is read where it is none', async () => {
    const { refused, bad, sheets } = await readRows(parquetFile(1, [plainPage(1, four)]));
    expect([refused, bad.length, sheets.length]).toEqual(['', 0, 1]);
  });

  it.each<readonly [string, () => Buffer, string]>([
    ['texts in a page', () => parquetFile(3_000_000, [plainPage(3_000_000, zeros(12))]), 'set'],
    ['words', () => parquetFile(1, [dictionaryPage(3_000_000, zeros(12)), plainPage(1, four)]), 'set'],
    [
      'dictionaries',
      () => parquetFile(1, [dictionaryPage(0, four), dictionaryPage(0, four), plainPage(1, four)]),
      'set',
    ],
    [
      'pages that are long together',
      () =>
        parquetFile(
          9,
          Array.from({ length: 9 }, () => plainPage(1, zeros(30))),
        ),
      'set',
    ],
    ['groups of rows', () => parquetFile(1, [], emptyGroups(7_900_000)), 'Parquet'],
  ])('is refused: %s', async (_, file, words) => {
    const { refused, sheets, bad } = await readRows(file());
    expect(refused).toContain(words);
    expect(sheets.length + bad.length).toBe(0);
  });
});
