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
import { loadEverySet } from './sets.mjs';
import { listChoices, createRandom, randomSheets } from './sheet.mjs';
import { formatNumber, metText } from './table.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const PEAK_MEGABYTES = 150;
/** Sheets for each set, repeated under new ids, since drawing a million would take longer than scoring them. */
const SHEETS_PER_SET = 200;

const { values: flags } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false } },
});
const rows = Number(flags.rows);
if (!Number.isInteger(rows) || rows < 1) throw new RangeError('--rows takes a whole number from 1');

const folder = await mkdtemp(join(tmpdir(), 'ocop-batch-'));
try {
  const [input, output] = [join(folder, 'sheets.ndjson'), join(folder, 'results.ndjson')];
  await pipeline(Readable.from(sheetLines(await drawSheets(), rows)), createWriteStream(input));
  const { seconds, peakMegabytes } = await runBatch(input, output);
  const answered = await countLines(output);
  if (answered !== rows) throw new Error(`${rows} rows went in, ${answered} came out`);
  const met = peakMegabytes < PEAK_MEGABYTES;
  const report = { rows, seconds, rowsPerSecond: rows / seconds, peakMegabytes, aim: PEAK_MEGABYTES, met };
  console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));
} finally {
  await rm(folder, { recursive: true });
}

async function drawSheets() {
  return (await loadEverySet()).map((set) => ({
    set: set.no,
    sheets: randomSheets(listChoices(compileSet(set)), SHEETS_PER_SET, set.no),
  }));
}

/** Chunks of lines, so that neither this process nor the file system handles a million writes. */
function* sheetLines(sets, count) {
  const random = createRandom(26);
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

/** The kernel records the peak, so that a late sample includes everything before it. Linux only. */
async function highWaterMark(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function countLines(file) {
  let count = 0;
  for await (const chunk of createReadStream(file)) for (const byte of chunk) if (byte === 10) count++;
  return count;
}

function formatReport({ rows, seconds, rowsPerSecond, peakMegabytes, aim, met }) {
  return [
    `ocop batch: ${formatNumber(rows)} rows in ${formatNumber(seconds)} s, ${formatNumber(rowsPerSecond)} rows/s`,
    `peak memory ${formatNumber(peakMegabytes)} MB, aim < ${aim}: ${metText(met)}`,
  ].join('\n');
}
