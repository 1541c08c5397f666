/** How long every set of the decision takes to compile, and its next star to find. */
import { compileSet, nextStar } from '@ocop-kit/engine';
import { loadSet, sets } from '@ocop-kit/rules';
import { median, mediansOf, quantile } from './measure.mjs';
import { listChoices, PACK, randomSheets } from './sheet.mjs';

const TARGETS = [3, 4, 5];

/** @returns {Promise<object[]>} every set of the decision, as loaded */
export function loadEverySet() {
  return Promise.all(sets.map(({ set }) => loadSet(PACK, set)));
}

/** @returns {{ slowest: number, set: number }} milliseconds: the greatest of the medians a set */
export function timeCompile(loaded, rounds) {
  for (const set of loaded) copyToCompile(set)();
  const medians = mediansOf(freshCopies(loaded, rounds)).map((slowest, i) => ({
    slowest,
    set: loaded[i].no,
  }));
  return medians.reduce((most, next) => (next.slowest > most.slowest ? next : most));
}

/** A set that was compiled is remembered by its object, so every round takes copies; those of all rounds would crowd the heap. */
function* freshCopies(loaded, rounds) {
  for (let round = 0; round < rounds; round++) yield loaded.map(copyToCompile);
}

function copyToCompile(set) {
  const copy = structuredClone(set);
  return () => compileSet(copy);
}

/**
 * Every sheet towards every target, each the median of its rounds.
 * @returns {{ median: number, p99: number, set: number, target: number }} milliseconds; the worst p99 of a set and target
 */
export function timeNextStar(loaded, sheetsEach, rounds) {
  const calls = loaded.flatMap((set) => {
    const compiled = compileSet(set);
    const sheets = randomSheets(listChoices(compiled), sheetsEach, set.no);
    return TARGETS.flatMap((target) => sheets.map((sheet) => () => nextStar(compiled, sheet, { target })));
  });
  const taken = mediansOf(times(rounds, () => calls));
  const groups = loaded.flatMap((set, i) =>
    TARGETS.map((target, j) => {
      const from = (i * TARGETS.length + j) * sheetsEach;
      return { set: set.no, target, p99: quantile(taken.slice(from, from + sheetsEach), 0.99) };
    }),
  );
  const worst = groups.reduce((most, next) => (next.p99 > most.p99 ? next : most));
  return { median: median(taken), ...worst };
}

function times(count, make) {
  return Array.from({ length: count }, make);
}
