/**
 * `node test/bench/sql.mjs [--most N] [--only NAME,NAME] [--plot FILE] [--json]`: the rules as SQL in databases, beside `scoreMany`, on the same
 * sheets of one set and with two cores each; rows a second while rows grow tenfold. Answers are compared before anything is timed.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileSet, score } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { randomSheets } from '../sql/random-sheets.mjs';
import { drawGrowth } from './sql/growth-plot.mjs';
import { contestants } from './sql/contestants.mjs';
import { formatNumber, formatTable } from './table.mjs';

const SET = 4;
/** Drawn once and repeated: drawing a hundred million would take longer than scoring them. */
const DRAWN = 10_000;
const SIZES = [1e4, 1e5, 1e6, 1e7, 1e8];
/** Beyond this one run is not started with the next size. */
const PATIENCE_SECONDS = 60;

const { values: flags } = parseArgs({
  options: {
    most: { type: 'string', default: '10000000' },
    only: { type: 'string' },
    plot: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const set = compileSet(await loadSet('vn-qd-26-2026', SET));
const sheets = randomSheets(set, DRAWN, 26);
const expected = summarize();
const chosen = flags.only?.split(',');
const measured = [];
for (const { name, open, most = Infinity } of contestants) {
  if (chosen && !chosen.includes(name)) continue;
  const contestant = await open({ set, sheets });
  if (contestant === undefined) {
    console.error(`${name} is not here, so it was not timed.`);
    continue;
  }
  for (const rows of SIZES.filter((size) => size <= Math.min(Number(flags.most), most))) {
    await contestant.grow(rows / DRAWN);
    const { seconds, summary } = await contestant.run();
    checkSummary(name, rows / DRAWN, summary);
    const row = {
      name,
      rows,
      seconds,
      rate: rows / seconds,
      megabytes: contestant.megabytes(),
      load: loadavg()[0],
    };
    measured.push(row);
    console.error(
      `${name}: ${formatNumber(rows)} rows in ${formatNumber(seconds)} s, ${formatNumber(row.rate)} rows/s, load ${formatNumber(row.load)}`,
    );
    if (seconds > PATIENCE_SECONDS) break;
  }
  await contestant.close();
}
if (flags.plot) writeFileSync(flags.plot, drawGrowth(measured));
console.log(flags.json ? JSON.stringify(measured, null, 2) : formatReport());

/** What the sheets add up to, by the engine. */
function summarize() {
  const results = sheets.map((sheet) => score(set, sheet));
  return {
    total: results.reduce((sum, { total }) => sum + total, 0),
    stars: results.reduce((sum, { stars }) => sum + (stars ?? 0), 0),
    rated: results.filter(({ outcome }) => outcome === 'rated').length,
    missed: results.filter(({ minimumsMissed }) => (minimumsMissed[4] ?? []).length > 0).length,
  };
}

function checkSummary(name, times, summary) {
  for (const [field, value] of Object.entries(expected))
    if (summary[field] !== value * times)
      throw new Error(`${name}: ${field} is ${summary[field]}, and the engine gives ${value * times}`);
}

function formatReport() {
  const rows = measured.map(({ name, rows: count, seconds, rate, megabytes }) => [
    name,
    formatNumber(count),
    formatNumber(seconds),
    formatNumber(rate),
    megabytes === undefined ? '' : formatNumber(megabytes),
    // Straight on from the largest size that was measured, never measured itself.
    count === Math.max(...measured.filter((one) => one.name === name).map((one) => one.rows))
      ? formatNumber(1e9 / rate / 60)
      : '',
  ]);
  return [
    `Set ${SET}, ${set.leaves.length} criteria: outcome, total, stars and minimums of every sheet, added up; two cores.`,
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${formatNumber(totalmem() / 1e9)} GB`,
    '',
    formatTable(['', 'rows', 's', 'rows/s', 'MB', 'a billion, extrapolated: min'], rows),
  ].join('\n');
}
