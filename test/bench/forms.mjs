/** `node test/bench/forms.mjs [--products N] [--json]`: a report in Word, warm; and the forms of many products by `ocop document`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderForm } from '@ocop-kit/documents/forms';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { formatNumber, metText } from './table.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const SHEET = new URL('../../examples/dossier/mat-ong.json', import.meta.url);
const AIMS = { reportMilliseconds: 300, batchSeconds: 120, peakMegabytes: 300 };
const FORMS = ['01', '02', 'score-sheet'];

const { values: flags } = parseArgs({
  options: { products: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } },
});
const products = Number(flags.products);
if (!Number.isInteger(products) || products < 1)
  throw new RangeError('--products takes a whole number from 1');

const sheet = JSON.parse(await readFile(SHEET, 'utf8'));
const report = { products, reportMilliseconds: await timeReport(), ...(await runBatch()) };
console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));

/** The median of nine, after three to warm up. */
async function timeReport() {
  const assessment = parseAssessment(sheet);
  const set = await loadSet(assessment.pack, assessment.set);
  const times = [];
  for (let round = 0; round < 12; round++) {
    const start = performance.now();
    await renderForm('mau-02', { set, assessment, to: 'docx' });
    if (round >= 3) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4];
}

async function runBatch() {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-forms-'));
  try {
    const [input, output] = [join(folder, 'sheets.ndjson'), join(folder, 'forms')];
    const lines = Array.from({ length: products }, (_, at) =>
      JSON.stringify({ ...sheet, product: { ...sheet.product, name: `${sheet.product.name} ${at + 1}` } }),
    );
    await writeFile(input, lines.join('\n'));
    const start = performance.now();
    const peakMegabytes = await runDocument([input, '--batch', '--form', FORMS.join(','), '-o', output]);
    const batchSeconds = (performance.now() - start) / 1_000;
    const written = (await readdir(output)).length;
    if (written !== products * FORMS.length) throw new Error(`${products} products gave ${written} files`);
    return { batchSeconds, peakMegabytes };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @returns the most memory that the process had, in megabytes; 0 where the system does not say */
async function runDocument(args) {
  const child = spawn(process.execPath, [CLI, 'document', ...args], { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024)),
      () => undefined,
    );
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`ocop document ended with ${code}`);
  return peak;
}

function formatReport({ reportMilliseconds, batchSeconds, peakMegabytes }) {
  const line = (what, figure, unit, aim) =>
    `${what}: ${formatNumber(figure)} ${unit} (aim: under ${aim}: ${metText(figure < aim)})`;
  return [
    line('a report in Word', reportMilliseconds, 'ms', AIMS.reportMilliseconds),
    line(`${products} products, ${FORMS.length} forms each`, batchSeconds, 's', AIMS.batchSeconds),
    line('peak', peakMegabytes, 'MB', AIMS.peakMegabytes),
  ].join('\n');
}
