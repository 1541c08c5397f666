/**
 * `node test/bench/kernel.mjs [--sheets N] [--set NO] [--json]`: `scoreMany` over many sheets of one set, in one thread, a million at a time;
 * sheets a second, and the memory it took.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileSet, encodeSheets, score, scoreMany } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { median } from './measure.mjs';
import { createRandom, listChoices, loadThirtyCriteria, PACK, randomSheets } from './sheet.mjs';
import { formatNumber, metText } from './table.mjs';

/** What is scored at once; more sheets go through the same arrays again. */
const LOT = 1_000_000;
const AIM = 10_000_000;

/**
 * Random sheets as bytes, drawn from a thousand: drawing each would take longer than scoring it.
 * @param {import('@ocop-kit/engine').CompiledSet} set
 * @param {number} count
 */
function drawBytes(set, count) {
  const { sheets } = encodeSheets(set, randomSheets(listChoices(set), 1_000, 26));
  const width = set.leaves.length;
  const random = createRandom(26);
  const bytes = new Uint8Array(count * width);
  for (let sheet = 0; sheet < count; sheet++) {
    const from = Math.floor(random() * 1_000) * width;
    bytes.set(sheets.subarray(from, from + width), sheet * width);
  }
  return bytes;
}

/**
 * @param {import('@ocop-kit/engine').CompiledSet} set
 * @param {{ count: number, rounds: number }} effort
 * @returns {number} sheets a second, the median of the rounds
 */
export function timeKernel(set, { count, rounds }) {
  const sheets = drawBytes(set, count);
  let into = scoreMany(set, sheets);
  into = scoreMany(set, sheets, { into });
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      scoreMany(set, sheets, { into });
      return (count * 1_000) / (performance.now() - start);
    }),
  );
}

/**
 * @param {import('@ocop-kit/engine').CompiledSet} set
 * @returns {string[]} every sheet of a thousand that comes out otherwise than alone
 */
export function findKernelDifferences(set) {
  const sheets = randomSheets(listChoices(set), 1_000, 26);
  const result = scoreMany(set, encodeSheets(set, sheets).sheets);
  return sheets.flatMap((sheet, i) => {
    const { total, stars, starsByTotal } = score(set, sheet);
    const same =
      result.totals[i] === total * set.scale &&
      result.stars[i] === stars &&
      result.starsByTotal[i] === starsByTotal;
    return same ? [] : [`scoreMany, sheet ${i}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: flags } = parseArgs({
    options: {
      sheets: { type: 'string', default: '100000000' },
      set: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const count = Number(flags.sheets);
  if (!Number.isInteger(count) || count < 1) throw new RangeError('--sheets takes a whole number from 1');
  const set = compileSet(flags.set ? await loadSet(PACK, Number(flags.set)) : await loadThirtyCriteria());
  const wrong = findKernelDifferences(set);
  if (wrong.length > 0) throw new Error(`answers differ: ${wrong.slice(0, 5).join(', ')}`);
  const report = runThrough(set, count);
  console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));
}

function runThrough(set, count) {
  const lot = Math.min(LOT, count);
  const sheets = drawBytes(set, lot);
  let into = scoreMany(set, sheets);
  const before = process.cpuUsage();
  const start = performance.now();
  let scored = 0;
  while (scored < count) {
    into = scoreMany(set, sheets, { into });
    scored += lot;
  }
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const processorSeconds = (user + system) / 1e6;
  return {
    criteria: set.leaves.length,
    sheets: scored,
    seconds,
    sheetsPerSecond: scored / seconds,
    sheetsPerProcessorSecond: scored / processorSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1_024,
    aim: AIM,
    met: scored / seconds >= AIM,
  };
}

function formatReport({
  criteria,
  sheets,
  seconds,
  sheetsPerSecond,
  sheetsPerProcessorSecond,
  peakMegabytes,
  aim,
  met,
}) {
  return [
    `scoreMany: ${formatNumber(sheets)} sheets of ${criteria} criteria in ${formatNumber(seconds)} s, ${formatNumber(sheetsPerSecond)} a second ` +
      `(${formatNumber(sheetsPerProcessorSecond)} a second of processor), one thread`,
    `aim ${formatNumber(aim)}: ${metText(met)}; peak memory ${formatNumber(peakMegabytes)} MB`,
  ].join('\n');
}
