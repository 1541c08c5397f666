/** What a half-filled sheet can still become. */
import { compileSet } from '../pack/compile.js';
import { NEVER, type CompiledSet, type Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { isExcluded, decideOutcome } from '../score/score.js';
import { NONE, readSheet, UNANSWERED, type Sheet } from '../score/sheet.js';
import { findShortSections, applyMinimums, findStarsByTotal } from '../score/stars.js';
import { scenarios, type LeafEnding, type Scenario } from './scenarios.js';

/** What a half-filled sheet can still become: both ends are reached by some way of completing it. */
export interface Interval {
  /** Points as printed. */
  readonly total: { readonly least: number; readonly most: number };
  /** Null where a completion ends disqualified or ineligible; null is below every star. */
  readonly stars: { readonly least: number | null; readonly most: number | null };
}

/**
 * Works out the least and most total and stars that any completion of the sheet reaches: picks and declared conditions stay as they
 * are, every unanswered criterion takes any of its options, or none of them where that may be said. Exact: both ends are attained.
 *
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @returns points as printed; stars are null where a completion ends disqualified or ineligible
 * @throws {OcopError} `sheet/*` when the sheet names what the set does not print
 */
export function interval(set: CriteriaSet | CompiledSet, sheet: Sheet): Interval {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const search = {
    open: listCompletions,
    view: (_: Leaf, ends: readonly LeafEnding[]) => measureLeafReach(compiled, ends),
  };
  let [least, most] = [Infinity, -Infinity];
  /** Null, no stars at all, stands below every rank. */
  let worst: number | null = Infinity;
  let best: number | null = null;
  for (const scenario of scenarios(compiled, choices, declared, search)) {
    const reached = measureScenario(compiled, scenario);
    least = Math.min(least, reached.least);
    most = Math.max(most, reached.most);
    worst = reached.worst === null || worst === null ? null : Math.min(worst, reached.worst);
    best = reached.best === null ? best : Math.max(best ?? -1, reached.best);
  }
  return {
    total: { least: least / compiled.scale, most: most / compiled.scale },
    stars: { least: worst, most: best },
  };
}

function listCompletions(leaf: Leaf, choice: number): readonly number[] {
  if (choice !== UNANSWERED) return [choice];
  return [...(leaf.none ? [NONE] : []), ...leaf.options.keys()];
}

/** What one criterion can bring. */
interface LeafReach {
  readonly least: number;
  /** The lowest rank that some completion misses, or NEVER. */
  readonly missed: number;
  /** By band: the most points that miss no minimum of its rank; -Infinity when all do. */
  readonly most: readonly number[];
}

function measureLeafReach({ bands }: CompiledSet, ends: readonly LeafEnding[]): LeafReach {
  return {
    least: Math.min(...ends.map((end) => end.points)),
    missed: Math.min(...ends.map((end) => end.missesFrom)),
    most: bands.map(({ rank }) =>
      Math.max(...ends.map((end) => (end.missesFrom > rank ? end.points : -Infinity))),
    ),
  };
}

function measureScenario(set: CompiledSet, { applicability, views }: Scenario<LeafReach>) {
  const nothing = set.sections.map(() => 0);
  const leastIn = [...nothing];
  /** By band: the most points by section among completions that miss no criterion's minimum at its rank. */
  const mostIn = set.bands.map(() => [...nothing]);
  let missed = NEVER;
  views.forEach((reach, position) => {
    const section = set.leaves[position]?.section ?? 0;
    leastIn[section] = (leastIn[section] ?? 0) + reach.least;
    missed = Math.min(missed, reach.missed);
    mostIn.forEach((sums, band) => {
      sums[section] = (sums[section] ?? 0) + (reach.most[band] ?? 0);
    });
  });
  // One completion has the least points in every section at once, and one the most.
  const shortOf = (sums: readonly number[]): number[] => findShortSections(set, sums).map(({ rank }) => rank);
  const least = sumPoints(leastIn);
  // No minimum stands at the lowest rank.
  const most = sumPoints(mostIn.at(-1) ?? nothing);
  if (isExcluded(decideOutcome(set, applicability))) return { least, most, worst: null, best: null };
  // Failing one rank fails all above it, so the lowest stars come from the least total or the easiest miss alone.
  const byLeast = findStarsByTotal(set, least);
  const byMiss = applyMinimums(set, findStarsByTotal(set, most), [missed, ...shortOf(leastIn)]);
  const best = set.bands.find(({ rank, from }, band) => {
    const sums = mostIn[band] ?? nothing;
    return sumPoints(sums) >= from && shortOf(sums).every((short) => short > rank);
  });
  return { least, most, worst: Math.min(byLeast, byMiss), best: best?.rank ?? null };
}

function sumPoints(sums: readonly number[]): number {
  return sums.reduce((sum, points) => sum + points, 0);
}
