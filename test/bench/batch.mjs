/** `node test/bench/batch.mjs [--rows N] [--json]`: `ocop batch` over many sheets; rows a second, peak memory. */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileSet } from '@ocop-kit/engine';
import { everySet } from './sets.mjs';
import { choicesOf, randomFrom, randomSheets } from './sheet.mjs';
import { number, verdict } from './table.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const PEAK_MEGABYTES = 150;
/** Sheets drawn a set and repeated under new ids: drawing a million would take longer than scoring them. */
const DRAWN = 200;

const { values: flags } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false } },
});
const rows = Number(flags.rows);
if (!Number.isInteger(rows) || rows < 1) throw new RangeError('--rows takes a whole number from 1');

const folder = await mkdtemp(join(tmpdir(), 'ocop-batch-'));
try {
  const [input, output] = [join(folder, 'sheets.ndjson'), join(folder, 'results.ndjson')];
  await pipeline(Readable.from(sheetLines(await drawn(), rows)), createWriteStream(input));
  const { seconds, peakMegabytes } = await runBatch(input, output);
  const answered = await linesIn(output);
  if (answered !== rows) throw new Error(`${rows} rows went in, ${answered} came out`);
  const met = peakMegabytes < PEAK_MEGABYTES;
  const report = { rows, seconds, rowsPerSecond: rows / seconds, peakMegabytes, aim: PEAK_MEGABYTES, met };
  console.log(flags.json ? JSON.stringify(report, null, 2) : printed(report));
} finally {
  await rm(folder, { recursive: true });
}

async function drawn() {
  return (await everySet()).map((set) => ({
    set: set.no,
    sheets: randomSheets(choicesOf(compileSet(set)), DRAWN, set.no),
  }));
}

/** Chunks of lines, so that neither this side nor the file system is asked a million times. */
function* sheetLines(sets, count) {
  const random = randomFrom(26);
  let chunk = '';
  for (let id = 1; id <= count; id++) {
    const { set, sheets } = sets[Math.floor(random() * sets.length)];
    const { picks } = sheets[Math.floor(random() * sheets.length)];
    chunk += `${JSON.stringify({ id: String(id), set, picks, declared: [] })}\n`;
    if (chunk.length > 65_536 || id === count) {
      yield chunk;
      chunk = '';
    }
  }
}

async function runBatch(input, output) {
  const start = performance.now();
  const args = [CLI, 'batch', input, '--output', output, '--format', 'ndjson'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peakMegabytes = 0;
  const sample = async () => {
    peakMegabytes = Math.max(peakMegabytes, await highWaterMark(child.pid));
  };
  const sampling = setInterval(sample, 20);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`ocop batch ended with ${code}`);
  if (peakMegabytes === 0) throw new Error('no memory figure: this needs Linux, and more rows');
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}

/** The kernel keeps the peak itself, so a sample late in the run misses nothing before it. Linux only. */
async function highWaterMark(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function linesIn(file) {
  let count = 0;
  for await (const chunk of createReadStream(file)) for (const byte of chunk) if (byte === 10) count++;
  return count;
}

function printed({ rows, seconds, rowsPerSecond, peakMegabytes, aim, met }) {
  return [
    `ocop batch: ${number(rows)} rows in ${number(seconds)} s, ${number(rowsPerSecond)} rows/s`,
    `peak memory ${number(peakMegabytes)} MB, aim < ${aim}: ${verdict(met)}`,
  ].join('\n');
}
