/** What a half-filled sheet can still become. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../pack/schema.js';
import { isOut, outcomeOf } from '../score/score.js';
import { NONE, readSheet, UNANSWERED, type Sheet } from '../score/sheet.js';
import { sectionsShort, starsAfterMinimums, starsOf } from '../score/stars.js';
import { scenarios, type End, type Scenario } from './scenarios.js';

export interface Interval {
  readonly total: { readonly least: number; readonly most: number };
  /** Null where a completion ends disqualified or ineligible; null is below every star. */
  readonly stars: { readonly least: number | null; readonly most: number | null };
}

/**
 * The least and most total and stars that any completion of the sheet reaches: picks and declared conditions
 * stay as they are, every unanswered criterion takes any of its options, or none of them where that may be said. Exact, both
 * ends are attained.
 * @throws {OcopError} `sheet/*`
 */
export function interval(set: CriteriaSet | CompiledSet, sheet: Sheet): Interval {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const ends = scenarios(compiled, choices, declared, completions).map((s) => reachedIn(compiled, s));
  const stars = ends.flatMap((end) => [end.leastStars, end.mostStars]);
  const ranks = stars.filter((rank) => rank !== null);
  return {
    total: {
      least: Math.min(...ends.map((end) => end.least)) / compiled.scale,
      most: Math.max(...ends.map((end) => end.most)) / compiled.scale,
    },
    stars: {
      least: stars.includes(null) ? null : Math.min(...ranks),
      most: ranks.length > 0 ? Math.max(...ranks) : null,
    },
  };
}

function completions(leaf: Leaf, choice: number): readonly number[] {
  if (choice !== UNANSWERED) return [choice];
  return [...(leaf.none ? [NONE] : []), ...leaf.options.keys()];
}

function reachedIn(set: CompiledSet, scenario: Scenario) {
  const nothing = set.sections.map(() => 0);
  const leastIn = [...nothing];
  /** The most points by section among completions that miss no criterion's minimum at the rank; -Infinity when all do. */
  const bands = set.bands.map(({ rank, from }) => ({ rank, from, mostIn: [...nothing] }));
  /** The ranks that some completion misses. */
  const missed: number[] = [];
  for (const leaf of set.leaves) {
    const ends = scenario.endsOf(leaf);
    add(leastIn, leaf, Math.min(...ends.map((end) => end.points)));
    missed.push(...ends.map((end) => end.missesFrom));
    for (const { rank, mostIn } of bands) {
      const richer = (most: number, end: End): number =>
        end.missesFrom > rank ? Math.max(most, end.points) : most;
      add(mostIn, leaf, ends.reduce(richer, -Infinity));
    }
  }
  // One completion has the least points in every section at once, and one the most.
  const shortOf = (sums: readonly number[]): number[] => sectionsShort(set, sums).map(({ rank }) => rank);
  const least = total(leastIn);
  // No minimum stands at the lowest rank.
  const most = total(bands.at(-1)?.mostIn ?? nothing);
  if (isOut(outcomeOf(set, scenario.standing))) {
    return { least, most, leastStars: null, mostStars: null };
  }
  // Failing one rank fails all above it, so the lowest stars come from the least total or the easiest miss alone.
  const byLeast = starsOf(set, least);
  const byMiss = starsAfterMinimums(set, starsOf(set, most), [...missed, ...shortOf(leastIn)]);
  const best = bands.find(
    ({ rank, from, mostIn }) => total(mostIn) >= from && shortOf(mostIn).every((short) => short > rank),
  );
  return { least, most, leastStars: Math.min(byLeast, byMiss), mostStars: best?.rank ?? null };
}

function total(sums: readonly number[]): number {
  return sums.reduce((sum, points) => sum + points, 0);
}

function add(sums: number[], { section }: Leaf, points: number): void {
  sums[section] = (sums[section] ?? 0) + points;
}
