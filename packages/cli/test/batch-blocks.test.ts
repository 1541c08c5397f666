/** Rows that are read as bytes give what rows give that are read one by one, byte for byte. */
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { compileSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { scoreBlocks } from '../src/commands/batch/bulk/score-blocks.js';
import { scoreGroups } from '../src/commands/batch/bulk/score-groups.js';
import { RESULT_COLUMNS, type BatchColumn } from '../src/commands/batch/columns.js';
import { createWriter } from '../src/commands/batch/result-writer.js';
import { RowTally } from '../src/commands/batch/row-tally.js';
import { scoreEach } from '../src/commands/batch/score-each.js';
import { createScoreRow } from '../src/commands/batch/score-row.js';
import { openContext } from '../src/context/command-context.js';
import { Failure } from '../src/failures/failure.js';
import { openRows } from '../src/sheet-rows/open-rows.js';
import type { Format } from '../src/sheet-rows/sheet-row.js';
import { sanitizeLines } from '../src/terminal/sanitize.js';
import { createRandom } from './edited-rules.js';
import { writeParquet } from './fixtures/write-parquet.js';
import { inFolder } from './run-ocop.js';

interface RunOptions {
  readonly format: Format;
  readonly columns?: readonly BatchColumn[];
  /** Bytes a piece. */
  readonly piece?: number;
  readonly toTerminal?: boolean;
}

/** Everything that a run brings: what is written, what is said, how often rows were read as bytes. */
async function runBatch(
  input: Uint8Array,
  inBlocks: boolean,
  { format, columns, piece = 65_536, toTerminal = false }: RunOptions,
): Promise<{ readonly out: string; readonly messages: readonly string[]; readonly plain: number }> {
  const messages: string[] = [];
  const context = {
    ...(await openContext({ lang: 'vi', json: false })),
    warn: (line: string) => void messages.push(line),
  };
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < input.length; at += piece) pieces.push(input.subarray(at, at + piece));
  const written: Buffer[] = [];
  const sink = {
    write: (bytes: Uint8Array) => Promise.resolve(void written.push(Buffer.from(bytes))),
    sanitize: toTerminal ? sanitizeLines : (text: string) => text,
  };
  let plain = 0;
  try {
    const opened = await openRows(context, Readable.from(pieces), { expected: 'csv', plain: inBlocks });
    const tally = new RowTally(context, false, { update: () => undefined, clear: () => undefined }, () => 0);
    const writer = await createWriter(context, sink, format, opened, columns && new Set(columns));
    const { writePlain } = writer;
    const counted = {
      ...writer,
      writePlain: (...row: Parameters<NonNullable<typeof writePlain>>) => {
        plain++;
        writePlain?.(...row);
      },
    };
    const scoreRow = createScoreRow(context);
    if (opened.plain) await scoreBlocks(opened.plain, scoreRow, counted, tally, true);
    else if (opened.plainGroups && inBlocks)
      await scoreGroups(opened.plainGroups, scoreRow, counted, tally, true);
    else await scoreEach(opened.rows, scoreRow, writer, tally);
    await writer.end();
    tally.end();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    messages.push(`refused: ${error.message}`);
  }
  return { out: Buffer.concat(written).toString('latin1'), messages, plain };
}

/** @returns how many rows were read as bytes */
async function expectSame(text: string | Uint8Array, options: RunOptions): Promise<number> {
  const input = typeof text === 'string' ? Buffer.from(text) : text;
  const [bytes, each] = [await runBatch(input, true, options), await runBatch(input, false, options)];
  expect({ ...bytes, plain: 0 }).toEqual({ ...each, plain: 0 });
  return bytes.plain;
}

const good = '{"id":"a","set":4,"picks":{"1.1":3,"1.2":2},"declared":[]}';
/** The first row of a set is read by itself. */
const ndjson = (line: string): string => `${good}\n{"set":1,"picks":{}}\n${line}\n${good}\n`;
const csv = (row: string, separator = ','): string =>
  `id,set,declared,1.1,Tên,1.2,pack,vector,\nA,4,,3,Mật ong,2,,,\n${row}\nB,4,,3,x,2,,,\n`.replaceAll(
    ',',
    separator,
  );

describe('NDJSON', () => {
  it('is read as bytes where nothing is unusual', async () => {
    for (const line of [
      '{"id":"Chè Thái Nguyên","set":4,"picks":{"1.1":1}}',
      '{ "set": 4, "id": null, "picks": { "1.2": 1, "1.1": 2 } } ',
      '{"picks":{"1.2":1},"set":4,"id":12}',
      '{"picks":{},"pack":"vn-qd-26-2026","set":4}',
      '{"declared":["6.1.stop","dossier"],"picks":{},"set":1}\r',
    ])
      expect(await expectSame(ndjson(line), { format: 'ndjson' }), line).toBe(2);
  });

  it.each([
    '',
    '   ',
    'nonsense',
    '{}',
    '[]',
    'null',
    '{"set":4}',
    '{"set":4,"picks":{"1.1":3}',
    '{"set":4,"picks":{"1.1":3}}}',
    '{"set":4,"picks":{"1.1":3},}',
    '{"set":4,"picks":{"1.1":3,}}',
    '{"set":4,"picks":{"1.1":03}}',
    '{"set":4,"picks":{"1.1":3.0}}',
    '{"set":4,"picks":{"1.1":3e0}}',
    '{"set":4,"picks":{"1.1":-3}}',
    '{"set":4,"picks":{"1.1":"3"}}',
    '{"set":4,"picks":{"1.1":null}}',
    '{"set":4,"picks":{"1.1":99}}',
    '{"set":4,"picks":{"1.1":0}}',
    '{"set":4,"picks":{"9.9":1}}',
    '{"set":4,"picks":{"1.1":1,"1.1":2}}',
    '{"set":4,"picks":{"1.1":99,"1.1":2}}',
    '{"set":4,"picks":{"1\\u002e1":2}}',
    '{"set":4,"set":5,"picks":{"1.1":1}}',
    '{"set":04,"picks":{}}',
    '{"set":"4","picks":{"1.1":1}}',
    '{"set":99,"picks":{}}',
    '{"set":4,"picks":{},"declared":["no-such"]}',
    '{"set":4,"picks":{},"declared":["dossier",]}',
    '{"set":4,"picks":{},"declared":null}',
    '{"set":4,"picks":{},"declared":"dossier"}',
    '{"set":4,"picks":{},"note":"x"}',
    '{"set":4,"picks":{},"product":{"name":"Mật ong"}}',
    '{"set":4,"picks":{},"id":""}',
    '{"set":4,"picks":{},"id":"=1+1"}',
    '{"set":4,"picks":{},"id":"a\\nb"}',
    '{"set":4,"picks":{},"id":"a\tb"}',
    '{"set":4,"picks":{},"id":"\u202Eb"}',
    '{"set":4,"picks":{},"id":"\u0085"}',
    '{"set":4,"picks":{},"id":"\u{1F41D}"}',
    '{"set":4,"picks":{},"id":"\uFFFD"}',
    '{"set":4,"picks":{},"id":1.5}',
    '{"set":4,"picks":{},"id":12345678901234567890}',
    '{"set":4,"picks":{},"id":{}}',
    '{"set":4,"picks":{},"pack":"no-such"}',
    '{"set":4,"pack":"vn-qd-26-2026","picks":{}}',
    '{"pack":"vn-qd-148-2023","set":4,"picks":{"1.1":1}}',
    '{"set":4,"picks":{"1.1":1},"pack":"vn-qd-148-2023"}',
    '{"vector":"1.vn-qd-26-2026.4.__.-.0000000"}',
    '{"set":4,"picks":{}} {"set":4,"picks":{}}',
    '\uFEFF{"set":4,"picks":{}}',
    `{"set":4,"picks":{},"id":"${'x'.repeat(5_000)}"}`,
    `{"set":4,"picks":{},"id":"${'x'.repeat(1_000_001)}"}`,
    `{"set":4,"picks":{}}${' '.repeat(1_000_100)}`,
    `{"set":4,"picks":{}}${' '.repeat(4_000_000)}`,
    '{"set":4,"picks":{"1.1":1}}\r\r',
  ])('gives the same for %.60s', async (line) => {
    for (const columns of [undefined, ['id', 'stars'] as const])
      await expectSame(ndjson(line), { format: 'ndjson', ...(columns && { columns }) });
    await expectSame(ndjson(line), { format: 'csv', toTerminal: true });
  });
});

it.each(['csv', 'ndjson'] as const)(
  'writes a row as %s where none of the columns asked for is there',
  async (format) => {
    const rows = [
      '{"id":1,"set":4,"picks":{}}',
      '{"id":2,"set":4,"picks":{}}',
      '{"id":3,"set":26,"picks":{}}',
    ];
    await expectSame(`${rows.join('\n')}\n`, { format, columns: ['carried'] });
  },
);

describe('CSV', () => {
  it('is read as bytes where nothing is unusual', async () => {
    for (const row of [
      'C,4,,,,,,,',
      'C,4,,1,"Bưởi, loại 1",1,,,',
      '"C","4","","1","x","1","","",""',
      ',4,dossier,0,-5,2,,,\r',
    ])
      expect(await expectSame(csv(row), { format: 'csv' }), row).toBeGreaterThanOrEqual(1);
  });

  it.each([
    '',
    ',,,,,,,,',
    'C,4',
    'C,4,,1,x,1,,,,,',
    'C,4,,1,x,1,,,stray',
    'C,4,, 1 ,x,1,,,',
    'C, 4,,1,x,1,,,',
    ' C ,4,,1, x ,1,,,',
    '"C ",4,,1," x ",1,,,',
    'C,4,,01,x,1,,,',
    'C,4,,"3,0",x,1,,,',
    'C,4,,3.000,x,1,,,',
    'C,4,,2/1,x,1,,,',
    'C,4,,100,x,1,,,',
    'C,4,,9,x,1,,,',
    'C,4,,x,x,1,,,',
    'C,99,,1,x,1,,,',
    'C,04,,1,x,1,,,',
    'C,,,1,x,1,,,',
    '1/2/2026,4,,1,x,1,,,',
    '2-Jan,4,,1,x,1,,,',
    'Jan-02,4,,1,x,1,,,',
    'thg1-02,4,,1,x,1,,,',
    'tháng 1-02,4,,1,x,1,,,',
    'THU-02,4,,1,x,1,,,',
    '=1+1,4,,1,=1+1,1,,,',
    '-5,4,,1,-5,1,,,',
    '＝1,4,,1,＝1,1,,,',
    'C,4,dossier; 6.1.stop,1,x,1,,,',
    'C,4,no-such,1,x,1,,,',
    'C,4,,1,"a ""b""",1,,,',
    'C,4,,1,5" x,1,,,',
    'C,4,,1,"a, b",1,,,',
    'C,4,,1,"a',
    'C,4,,1,"a\nb",1,,,',
    'C,4,,1,"a\n\n\nb\nA,4,,3,Mật ong,2,,,',
    'C,4,,1,"a" b,1,,,',
    'C,4,,1,M?t ong,1,,,',
    'C,4,,1,a\u00A0,1,,,',
    'C,4,,1,a\u3000,1,,,',
    'C,4,,1,\u1680a,1,,,',
    'C,4,,1,a\u202Eb,1,,,',
    'C,4,,1,a\u0007b,1,,,',
    'C,4,,1,\u{1F41D},1,,,',
    'C,4,,1,\uFFFD,1,,,',
    'C,4,,1,x,1,vn-qd-26-2026,,',
    'C,4,,1,x,1,no-such,,',
    'C,4,,1,x,1,,1.vn-qd-26-2026.4.__.-.0000000,',
    'C,4,,1,x\ry,1,,,',
    `C,4,,1,${'x'.repeat(1_000_001)},1,,,`,
    `C,4,,1,"${'x'.repeat(4_000_001)}\n",1,,,`,
  ])('gives the same for %.60s', async (row) => {
    for (const separator of [',', ';', '\t', '|'])
      for (const format of ['csv', 'ndjson'] as const) await expectSame(csv(row, separator), { format });
    await expectSame(csv(row), { format: 'csv', toTerminal: true, columns: ['id', 'carried', 'sections'] });
    await expectSame(csv(row).slice(0, -1), { format: 'csv', piece: row.length > 1_000 ? 70_000 : 7 });
  });
});

describe('Parquet', () => {
  const rows = [
    "('A', 4, '3', 'Mật ong', null, null, null)",
    "('B', 4, null, 'Bưởi, loại 1', 2, '', null)",
    "('C', 4, '0', '=1+1', 9, null, null)",
    "('=1', 4, '1', '-5', 1, 'dossier', null)",
    "('1/2/2026', 4, '1', 'x', 1, null, null)",
    "(' D ', 4, '1', ' x ', 1, 'no-such', null)",
    "('E', 254, '1', 'a \"b\"', 1, null, null)",
    "('E', 1000, '1', 'a?b', 1, null, null)",
    "('F', null, '1', 'x', 1, null, null)",
    '(null, null, null, null, null, null, null)',
    "('G', 4, ' 2 ', E'a\\nb', 1, 'dossier', 'vn-qd-26-2026')",
    "('H', 4, '3,0', '\uFFFD', 1, null, 'no-such')",
    "('I', 4, '1', '\u202E', 300, null, null)",
    "('3', 5, '1', null, null, 'dossier  dossier', null)",
  ];
  const query = `from (values ${rows.join(', ')}) as t(id, "set", "1.1", "Tên", "1.2", declared, pack)`;

  it('gives the same, group by group', () =>
    inFolder(async (path) => {
      await writeParquet(
        path('a.parquet'),
        `from (${query}) cross join range(300) select * exclude (range)`,
        'row_group_size 2048',
      );
      const bytes = await readFile(path('a.parquet'));
      for (const format of ['csv', 'ndjson'] as const)
        expect(await expectSame(bytes, { format })).toBeGreaterThan(600);
    }));
});

describe('a file that was cut off', () => {
  const line = '{"declared":["dossier"],"id":12,"pack":"vn-qd-26-2026","set":4,"picks":{"1.1":3,"1.2":2}}';
  const row = 'C,4,dossier,1,"Bưởi, loại 1",12,,,';

  it('gives the same, wherever that was', async () => {
    for (let length = 1; length < line.length; length++)
      await expectSame(`${good}\n${good}\n${line.slice(0, length)}`, { format: 'ndjson' });
    const table = csv(row);
    for (let length = table.indexOf('\nC'); length < table.length; length++)
      await expectSame(table.slice(0, length), { format: 'csv' });
  });
});

describe('a file that was spoilt', () => {
  const pieces = [
    '\r',
    '\n',
    '\uFEFF',
    '\0',
    '1e0',
    '01',
    '-0',
    '"',
    '}',
    ',',
    '\t',
    '\\',
    '\u202E',
    'ệ',
    '"__proto__":1,',
  ];
  const texts = [
    `${good}\n`.repeat(4),
    csv('C,4,dossier,1,"Bưởi, loại 1",1,,,', '\t'),
    csv('"C","4","","1","x","1","","",""'),
  ];

  it('gives the same, whatever was lost, changed or put between', async () => {
    const random = createRandom(16);
    for (let run = 0; run < 400; run++) {
      const whole = Buffer.from(texts[run % texts.length] ?? '');
      const at = random(whole.length);
      const changed = Buffer.from([random(256)]);
      const between = random(2) === 0 ? changed : Buffer.from(pieces[random(pieces.length)] ?? '');
      const spoilt = [whole.subarray(0, at), between, whole.subarray(at + random(3))];
      await expectSame(Buffer.concat(spoilt), { format: run % 2 === 0 ? 'csv' : 'ndjson' });
    }
  });
});

describe('whole files', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `VD-${at};4;${1 + (at % 3)};Mật ong ${at}`);
  const table = `id;set;1.1;Tên\n${rows.join('\n')}\n`;

  it.each<readonly [string, Uint8Array]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${table}`)],
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['CRLF', Buffer.from(table.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(table.replaceAll('\n', '\r'))],
    [
      'letters late, in Windows-1258',
      Buffer.from(`${table.replaceAll(/ậ|ê/g, 'a')}X;4;1;c\u00E2y \u00EA\n`, 'latin1'),
    ],
    [
      'letters late, in no encoding',
      Buffer.from(`${table.replaceAll(/ậ|ê/g, 'a')}X;4;1;\u00C3\u00A9\u0081\u00FF\n`, 'latin1'),
    ],
    [
      'one damaged byte',
      Buffer.concat([Buffer.from(table), Buffer.from([0x41, 0xff, 0x3b, 0x34, 0x3b, 0x31, 0x3b, 0x0a])]),
    ],
    ['no rows', Buffer.from('id;set;1.1\n')],
    ['nothing', Buffer.from('')],
    ['titles above', Buffer.from(`Bảng 1\n\n${table}`)],
    ['a separator that is said', Buffer.from(`sep=;\n${table}`)],
    ['another separator', Buffer.from(`sep=:\n${table.replaceAll(';', ':')}`)],
    ['letters of a heading lost', Buffer.from(table.replace('Tên', 'T?n'))],
    ['a list', Buffer.from(`[${good},${good}]\n`)],
    ['one over many lines', Buffer.from(JSON.stringify(JSON.parse(good), null, 2))],
    ['twenty bad ones', Buffer.from('x\n'.repeat(30))],
    [
      'formulas as headings',
      Buffer.from('id,set,1.1,=1+1,total,__proto__,2024\nA,4,1,a,b,c,d\nB,4,1,a,b,c,d\n'),
    ],
  ])('give the same: %s', async (_, bytes) => {
    for (const format of ['csv', 'ndjson'] as const)
      for (const piece of [1_000_000, 4_096, 999]) await expectSame(bytes, { format, piece });
  });

  it('give the same for any sheets, columns and pieces', async () => {
    const sets = await Promise.all(
      [1, 4, 16, 26].map(async (no) => compileSet(await loadSet('vn-qd-26-2026', no))),
    );
    const sheet = fc.constantFrom(...sets).chain((set) =>
      fc.record({
        id: fc.oneof(
          fc.string({ maxLength: 6, unit: 'grapheme' }),
          fc.integer(),
          fc.constantFrom('VD-1', 'Chè, xanh', null),
        ),
        set: fc.constant(set.source.no),
        picks: fc.dictionary(
          fc.constantFrom(...set.leaves.map(({ id }) => id)),
          fc.integer({ min: 0, max: 5 }),
          { maxKeys: 40 },
        ),
        declared: fc.subarray([...set.declarable.keys()], { maxLength: Math.min(2, set.declarable.size) }),
      }),
    );
    const columns = fc.option(fc.subarray([...RESULT_COLUMNS], { minLength: 1 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.array(sheet, { minLength: 1, maxLength: 40 }),
        columns,
        fc.constantFrom('csv' as const, 'ndjson' as const),
        fc.integer({ min: 1, max: 5_000 }),
        async (sheets, chosen, format, piece) => {
          const options = { format, piece, ...(chosen && { columns: chosen }) };
          await expectSame(sheets.map((one) => `${JSON.stringify(one)}\n`).join(''), options);
          const ids = [...new Set(sheets.flatMap(({ picks }) => Object.keys(picks)))];
          const cells = sheets.map(({ id, set, picks, declared }) =>
            [
              `"${String(id ?? '').replaceAll('"', '""')}"`,
              set,
              declared.join(' '),
              ...ids.map((one) => picks[one] ?? ''),
            ].join(','),
          );
          await expectSame(`id,set,declared,${ids.join(',')}\n${cells.join('\n')}\n`, options);
        },
      ),
      { numRuns: 60 },
    );
  });
});
