/**
 * `node test/bench/batch.mjs [--rows N] [--format ndjson|csv|parquet] [--columns LIST] [--json]`: `ocop batch` over many sheets, from
 * a file of a format to one of the same; rows a second, peak memory.
 */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileSet } from '@ocop-kit/engine';
import { loadEverySet } from './sets.mjs';
import { listChoices, createRandom, randomSheets } from './sheet.mjs';
import { formatNumber, metText } from './table.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const PEAK_MEGABYTES = 150;
const GROUP_ROWS = 122_880;
/** Sheets for each set, repeated under new ids, since drawing a million would take longer than scoring them. */
const SHEETS_PER_SET = 200;

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    format: { type: 'string', default: 'ndjson' },
    columns: { type: 'string' },
    json: { type: 'boolean', default: false },
    cli: { type: 'string', default: CLI },
  },
});
const rows = Number(flags.rows);
if (!Number.isInteger(rows) || rows < 1) throw new RangeError('--rows takes a whole number from 1');
const writeInput = { ndjson: writeNdjson, csv: writeCsv, parquet: writeParquet }[flags.format];
if (!writeInput) throw new RangeError('--format takes ndjson, csv or parquet');

const folder = await mkdtemp(join(tmpdir(), 'ocop-batch-'));
try {
  const [input, output] = ['sheets', 'results'].map((name) => join(folder, `${name}.${flags.format}`));
  await writeInput(input, await drawSheets(), rows);
  const { seconds, peakMegabytes, scored } = await runBatch(input, output);
  if (scored !== rows) throw new Error(`${rows} rows went in, ${scored} were scored`);
  const met = peakMegabytes < PEAK_MEGABYTES;
  const report = {
    format: flags.format,
    columns: flags.columns,
    rows,
    seconds,
    rowsPerSecond: rows / seconds,
    peakMegabytes,
    aim: PEAK_MEGABYTES,
    met,
  };
  console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));
} finally {
  await rm(folder, { recursive: true });
}

async function drawSheets() {
  return (await loadEverySet()).map((set) => {
    const compiled = compileSet(set);
    return {
      set: set.no,
      sheets: randomSheets(listChoices(compiled), SHEETS_PER_SET, set.no),
      ids: compiled.leaves.map(({ id }) => id),
    };
  });
}

function* drawRows(sets, count) {
  const random = createRandom(26);
  for (let id = 1; id <= count; id++) {
    const { set, sheets } = sets[Math.floor(random() * sets.length)];
    const { picks } = sheets[Math.floor(random() * sheets.length)];
    yield { id: String(id), set, picks, declared: [] };
  }
}

function listIds(sets) {
  return [...new Set(sets.flatMap(({ ids }) => ids))];
}

function writeNdjson(file, sets, count) {
  return writeLines(file, drawRows(sets, count), JSON.stringify);
}

function writeCsv(file, sets, count) {
  const ids = listIds(sets);
  const line = ({ id, set, picks }) => [id, set, '', ...ids.map((one) => picks[one] ?? '')].join(',');
  return writeLines(file, drawRows(sets, count), line, ['id', 'set', 'declared', ...ids].join(','));
}

/** Chunks of lines, so that neither this process nor the file system handles a million writes. */
async function writeLines(file, rows, lineOf, heading) {
  await pipeline(Readable.from(chunks()), createWriteStream(file));
  function* chunks() {
    let chunk = heading === undefined ? '' : `${heading}\n`;
    for (const row of rows) {
      chunk += `${lineOf(row)}\n`;
      if (chunk.length <= 65_536) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }
}

/** Groups of as many rows as DuckDB writes. */
async function writeParquet(file, sets, count) {
  // The command brings the library.
  const { fileWriter, ParquetWriter } = await import(createRequire(CLI).resolve('hyparquet-writer'));
  const ids = listIds(sets);
  const number = (name) => ({ name, type: 'INT32', repetition_type: 'OPTIONAL' });
  const columns = [{ name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }];
  columns.push(...['set', ...ids].map(number));
  const schema = [{ name: 'root', num_children: columns.length }, ...columns];
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  for (let from = 0, rows = drawRows(sets, count); from < count; from += GROUP_ROWS) {
    const group = Array.from({ length: Math.min(GROUP_ROWS, count - from) }, () => rows.next().value);
    const cells = [group.map(({ id }) => id), group.map(({ set }) => set)];
    cells.push(...ids.map((one) => group.map(({ picks }) => picks[one] ?? null)));
    const columnData = cells.map((data, at) => ({ name: columns[at].name, data }));
    writer.write({ columnData, rowGroupSize: GROUP_ROWS });
  }
  writer.finish();
}

async function runBatch(input, output) {
  const start = performance.now();
  const args = [flags.cli, 'batch', input, '--output', output, '--format', flags.format, '--lang', 'en'];
  if (flags.columns) args.push('--columns', flags.columns);
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (words += text));
  let peakMegabytes = 0;
  const sample = async () => {
    peakMegabytes = Math.max(peakMegabytes, await highWaterMark(child.pid));
  };
  const sampling = setInterval(sample, 20);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`ocop batch ended with ${code}: ${words}`);
  if (peakMegabytes === 0) throw new Error('no memory figure: this needs Linux, and more rows');
  const [, scored] = /Sheets scored: ([\d,.]+);/.exec(words) ?? [];
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes, scored: Number(scored?.replace(/\D/g, '')) };
}

/** The kernel records the peak, so that a late sample includes everything before it. Linux only. */
async function highWaterMark(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

function formatReport({ format, columns, rows, seconds, rowsPerSecond, peakMegabytes, aim, met }) {
  return [
    `ocop batch, ${format}${columns ? `, ${columns} alone` : ''}: ${formatNumber(rows)} rows in ${formatNumber(seconds)} s, ${formatNumber(rowsPerSecond)} rows/s`,
    `peak memory ${formatNumber(peakMegabytes)} MB, aim < ${aim}: ${metText(met)}`,
  ].join('\n');
}
