/** `node test/bench/run.mjs [--json] [--quick]`: the engine beside other ways to score the same sheet. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compileSet } from '@ocop-kit/engine';
import { createContestants, findDifferences } from './contestants.mjs';
import { findKernelDifferences, timeKernel } from './kernel.mjs';
import { sheetsPerSecond } from './measure.mjs';
import { ratePrograms } from './programs.mjs';
import { timeCompile, loadEverySet, timeNextStar } from './sets.mjs';
import { loadThirtyCriteria } from './sheet.mjs';
import { formatNumber, formatTable, metText } from './table.mjs';

/** How many times the rival's speed the engine should have. */
const AIMS = { 'json-rules-engine': 300, publicodes: 300, 'hand-written loop': 0.5 };
const MILLISECONDS = { compile: 3, nextStar: 1 };
/** What `scoreMany` should do: sheets a second in one thread, and times the speed of json-rules-engine. */
const KERNEL_AIMS = { rate: 10_000_000, times: 5_000 };

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const effort = flags.quick
  ? {
      rounds: 1,
      time: 200,
      compiles: 9,
      plans: [50, 5],
      kernel: { count: 200_000, rounds: 3 },
      programs: { rows: 100_000 },
    }
  : {
      rounds: 5,
      time: 1000,
      compiles: 41,
      plans: [200, 9],
      kernel: { count: 1_000_000, rounds: 9 },
      programs: { rows: 1_000_000 },
    };

// Before the rivals fill the heap, since collecting it would be timed too.
const loaded = await loadEverySet();
const compile = timeCompile(loaded, effort.compiles);
const nextStar = timeNextStar(loaded, ...effort.plans);

const sheetOf30 = await createContestants();
const thirty = compileSet(await loadThirtyCriteria());
const wrong = [...(await findDifferences(sheetOf30)), ...findKernelDifferences(thirty)];
if (wrong.length > 0) {
  console.error(['The answers differ, so no rival was timed:', ...wrong.slice(0, 20)].join('\n'));
  process.exit(1);
}

const { engine, rivals, sheets } = sheetOf30;
const rates = await sheetsPerSecond([{ name: 'engine', run: engine }, ...rivals], sheets, effort);
const report = {
  machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown' },
  sheetsCompared: sheets.length,
  score: [...rates].map(([name, rate]) => compareRate(name, rate)),
  kernel: compareKernel(timeKernel(thirty, effort.kernel)),
  compile: withAim(compile, 'slowest', MILLISECONDS.compile),
  nextStar: withAim(nextStar, 'p99', MILLISECONDS.nextStar),
  programs: await ratePrograms(effort.programs),
};
console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));

function compareRate(name, rate) {
  const times = rates.get('engine') / rate;
  const aim = AIMS[name] ?? null;
  return { name, sheetsPerSecond: rate, engineIsTimes: times, aim, met: aim === null ? null : times >= aim };
}

function compareKernel(rate) {
  const times = rate / rates.get('json-rules-engine');
  const met = rate >= KERNEL_AIMS.rate && times >= KERNEL_AIMS.times;
  return {
    sheetsPerSecond: rate,
    timesRulesEngine: times,
    timesEngine: rate / rates.get('engine'),
    aims: KERNEL_AIMS,
    met,
  };
}

function withAim(times, field, aim) {
  return { ...times, aim, met: times[field] < aim };
}

function formatReport({ machine, sheetsCompared, score, kernel, compile, nextStar, programs }) {
  const rows = score.map(({ name, sheetsPerSecond: rate, engineIsTimes: times, aim, met }) => [
    name,
    formatNumber(rate),
    name === 'engine' ? '' : `engine is ${formatNumber(times)} ${times < 2 ? 'of it' : 'times it'}`,
    aim === null ? '' : `at least ${formatNumber(aim)}: ${metText(met)}`,
  ]);
  return [
    `One sheet of 30 criteria, full result, ${sheetsCompared} sheets in turn; all answers agree.`,
    `Node ${machine.node}, ${machine.cpu}`,
    '',
    formatTable(['', 'sheets/s', '', 'aim'], rows),
    '',
    `scoreMany, one thread: ${formatNumber(kernel.sheetsPerSecond)} sheets/s, ${formatNumber(kernel.timesRulesEngine)} times json-rules-engine, ` +
      `${formatNumber(kernel.timesEngine)} times score; aim ${formatNumber(kernel.aims.rate)} and ${formatNumber(kernel.aims.times)} times: ${metText(kernel.met)}`,
    '',
    formatTable(
      ['', 'rows/s', 'times json-rules-engine', ''],
      programs.map(({ name, rowsPerSecond, note }) => [
        name,
        formatNumber(rowsPerSecond),
        formatNumber(rowsPerSecond / rates.get('json-rules-engine')),
        note,
      ]),
    ),
    '',
    `compile: median of the slowest set (${compile.set}) ${formatNumber(compile.slowest)} ms, aim < ${compile.aim}: ${metText(compile.met)}`,
    `nextStar: median ${formatNumber(nextStar.median)} ms; worst p99 ${formatNumber(nextStar.p99)} ms ` +
      `(set ${nextStar.set} to ${nextStar.target} stars), aim < ${nextStar.aim}: ${metText(nextStar.met)}`,
  ].join('\n');
}
