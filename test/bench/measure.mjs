/** Times on this machine, as medians, so that one busy moment does not decide. */
import { Bench } from 'tinybench';

/** Milliseconds a sample should take; the same for all, or interruptions would hit only the samples of slow contestants. */
const SAMPLE_MS = 1;

/**
 * Every contestant scores the sheets in turn; several rounds, one after another, and the median of the rounds.
 * @param {readonly { name: string, run: (sheet: object) => unknown }[]} contestants
 * @param {readonly object[]} sheets
 * @returns {Promise<Map<string, number>>} sheets a second, by name
 */
export async function sheetsPerSecond(contestants, sheets, { rounds, time }) {
  const found = new Map(contestants.map(({ name }) => [name, []]));
  const lots = new Map();
  for (const { name, run } of contestants) lots.set(name, await measureLot(run, sheets));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, warmupTime: time / 2, iterations: 100, throws: true });
    for (const { name, run } of contestants) bench.add(name, sample(run, sheets, lots.get(name)));
    await bench.run();
    for (const { name, result } of bench.tasks)
      found.get(name).push((lots.get(name) * 1000) / result.latency.p50);
  }
  return new Map([...found].map(([name, rates]) => [name, median(rates)]));
}

/** How many sheets make up one sample, once warm: from one to all. */
async function measureLot(run, sheets) {
  const each = [];
  for (const sheet of [...sheets, ...sheets]) {
    const start = performance.now();
    await run(sheet);
    each.push(performance.now() - start);
  }
  return Math.max(1, Math.min(sheets.length, Math.round(SAMPLE_MS / median(each.slice(sheets.length)))));
}

/** Awaits promises only, and uses every result so that the optimizer cannot drop a call. */
function sample(run, sheets, lot) {
  let next = 0;
  let kept = 0;
  const sheet = () => sheets[next++ % sheets.length];
  if (run(sheets[0]) instanceof Promise) {
    return async () => {
      for (let i = 0; i < lot; i++) kept += (await run(sheet())).total;
      return kept;
    };
  }
  return () => {
    for (let i = 0; i < lot; i++) kept += run(sheet()).total;
    return kept;
  };
}

/**
 * Times every call once a round, so that a busy moment of the machine falls on one round of many calls, not on
 * all rounds of one.
 * @param {Iterable<readonly (() => void)[]>} rounds the same calls in every round
 * @returns {number[]} by call, the median of its rounds in milliseconds
 */
export function mediansOf(rounds) {
  const times = Array.from(rounds, (calls) => calls.map(timeCall));
  return times[0].map((_, i) => median(times.map((round) => round[i])));
}

function timeCall(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))];
}
