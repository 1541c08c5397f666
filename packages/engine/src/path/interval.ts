/** What a half-filled sheet can still become. */
import { compileSet } from '../pack/compile.js';
import { NEVER, type CompiledSet, type Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../pack/schema.js';
import { missesFrom, outcomeOf } from '../score/score.js';
import { readSheet, UNANSWERED, type Choices, type Sheet } from '../score/sheet.js';
import { stateOf } from '../score/standing.js';
import { bandOf, lowest, sectionsShort, starsAfterMinimums } from '../score/stars.js';
import { scenarios, type Scenario } from './scenarios.js';

export interface Interval {
  readonly total: { readonly least: number; readonly most: number };
  /** Null where a completion ends disqualified or ineligible; null is below every star. */
  readonly stars: { readonly least: number | null; readonly most: number | null };
}

/**
 * The least and most total and stars that any completion of the sheet reaches: picks and declared conditions
 * stay as they are, every unanswered criterion takes any of its options. Exact, both ends are attained.
 * @throws {OcopError} `sheet/*`
 */
export function interval(set: CriteriaSet | CompiledSet, sheet: Sheet): Interval {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const ends = scenarios(compiled, choices, declared, completions).map((s) => endsOf(compiled, choices, s));
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
  return choice === UNANSWERED ? leaf.options.map((_, index) => index) : [choice];
}

function endsOf(set: CompiledSet, choices: Choices, scenario: Scenario) {
  const ranks = set.bands.map((band) => band.rank);
  let least = 0;
  let most = 0;
  /** The lowest rank that some completion misses. */
  let canMissFrom = NEVER;
  const nothing = set.sections.map(() => 0);
  const leastIn = [...nothing];
  /** By rank: the most points by section among completions that miss no criterion's minimum at it, null when all do. */
  const mostAt = new Map<number, number[] | null>(ranks.map((rank) => [rank, [...nothing]]));
  for (const leaf of set.leaves) {
    const state = stateOf(leaf.position, scenario.standing);
    const choice = choices[leaf.position] ?? UNANSWERED;
    const open = scenario.allowed.get(leaf.position) ?? completions(leaf, choice);
    const ends = open.map((index) => ({
      points: state === 'evaluated' ? (leaf.options[index]?.points ?? 0) : 0,
      missesFrom: missesFrom(leaf, index, state),
    }));
    const fewest = Math.min(...ends.map((end) => end.points));
    least += fewest;
    add(leastIn, leaf, fewest);
    most += Math.max(...ends.map((end) => end.points));
    canMissFrom = Math.min(canMissFrom, ...ends.map((end) => end.missesFrom));
    for (const [rank, sums] of mostAt) {
      const kept = ends.filter((end) => end.missesFrom > rank);
      if (kept.length === 0) mostAt.set(rank, null);
      else if (sums) add(sums, leaf, Math.max(...kept.map((end) => end.points)));
    }
  }
  // One completion has the least points in every section at once, and one the most.
  const missedIn = (sums: readonly number[]): number =>
    lowest(sectionsShort(set, sums).map(({ rank }) => rank));
  canMissFrom = Math.min(canMissFrom, missedIn(leastIn));
  const outcome = outcomeOf(set, scenario.standing, false);
  if (outcome === 'disqualified' || outcome === 'ineligible') {
    return { least, most, leastStars: null, mostStars: null };
  }
  // Failing one rank fails all above it, so the lowest stars come from the least total or the easiest miss alone.
  const byLeast = bandOf(set, (from) => least >= from).rank;
  const byMiss = starsAfterMinimums(set, bandOf(set, (from) => most >= from).rank, canMissFrom);
  const best = set.bands.find(({ rank, from }) => {
    const sums = mostAt.get(rank);
    return sums && sums.reduce((sum, points) => sum + points) >= from && missedIn(sums) > rank;
  });
  return { least, most, leastStars: Math.min(byLeast, byMiss), mostStars: best?.rank ?? null };
}

function add(sums: number[], { section }: Leaf, points: number): void {
  sums[section] = (sums[section] ?? 0) + points;
}
