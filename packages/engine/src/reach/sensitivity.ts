/** What each star rank of a set really takes. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import {
  askedOfSections,
  checkSensitivityWork,
  listRatingScenarios,
  type RatingScenario,
} from './rating-scenarios.js';
import { addSums, lowestSum, reachableSums, sumsFrom, type Sums } from './reachable-sums.js';
import { findWorthlessOptions, type OptionReference } from './worthless-options.js';

/** What one star rank takes. */
export interface RankSensitivity {
  readonly rank: number;
  /** Where the band of the rank begins, in points as printed. */
  readonly from: number;
  /** The least total of a complete sheet that gets this rank or a higher one; null where none can. */
  readonly leastTotal: number | null;
  /** The least total of a complete sheet that misses no minimum of the rank, whatever its band; null where every sheet misses one. */
  readonly leastByMinimums: number | null;
  /** Ids of the criteria that have a minimum at the rank, in printed order. */
  readonly minimums: readonly string[];
  /**
   * Those of them that bind: some complete sheet has the total for the rank, reaches every other minimum, and is kept from the rank by this
   * one alone.
   */
  readonly binding: readonly string[];
}

/** What the stars of a set hang on. */
export interface Sensitivity {
  /** The number of the criteria set. */
  readonly set: number;
  /** Every rank above the lowest, highest first. */
  readonly ranks: readonly RankSensitivity[];
  /** Options with which no complete sheet gets more stars than with the option before, in printed order. */
  readonly worthless: readonly OptionReference[];
}

/**
 * Works out what the ranks of a set really take, over every complete sheet on which nobody declares a condition: exhaustive, by the sums
 * that choices can bring, and exact.
 *
 * @param set a loaded or compiled criteria set
 * @returns plain data; points as printed
 * @throws {OcopError} `pack/too-much-work` for a set that would take too long; `pack/*` for one that cannot be compiled
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3
 */
export function sensitivity(set: CriteriaSet | CompiledSet): Sensitivity {
  const compiled = compileSet(set);
  checkSensitivityWork(compiled);
  const scenarios = listRatingScenarios(compiled);
  return {
    set: compiled.source.no,
    ranks: compiled.bands.slice(0, -1).map(({ rank, from }) => measureRank(compiled, scenarios, rank, from)),
    worthless: findWorthlessOptions(compiled, scenarios),
  };
}

function measureRank(
  set: CompiledSet,
  scenarios: readonly RatingScenario[],
  rank: number,
  from: number,
): RankSensitivity {
  const threshold = Math.ceil(from / set.grain);
  const rated = scenarios.filter(({ excluded }) => !excluded);
  const reaching = rated.map((scenario) => sumsReaching(set, scenario, rank));
  const leastOf = (least: number): number | null => {
    const lowest = Math.min(...reaching.map((sums) => lowestSum(sumsFrom(sums, least))));
    return lowest === Infinity ? null : (lowest * set.grain) / set.scale;
  };
  const asking = set.leaves.filter(({ missesFrom }) => missesFrom <= rank);
  return {
    rank,
    from: from / set.scale,
    leastTotal: leastOf(threshold),
    leastByMinimums: leastOf(0),
    minimums: asking.map(({ id }) => id),
    binding: asking
      .filter(({ position }) => rated.some((scenario) => binds(set, scenario, position, rank, threshold)))
      .map(({ id }) => id),
  };
}

/** The totals of sheets that miss nothing that the rank asks for. */
function sumsReaching(set: CompiledSet, { leaves }: RatingScenario, rank: number): Sums {
  const asked = askedOfSections(set, rank);
  return set.sections.reduce((sums, _, section) => {
    const choices = set.leaves.flatMap((leaf) =>
      leaf.section === section
        ? [(leaves[leaf.position]?.ends ?? []).flatMap((end) => (end.missesFrom > rank ? [end.points] : []))]
        : [],
    );
    return addSums(sums, sumsFrom(reachableSums(choices), asked[section] ?? 0));
  }, 1n);
}

/** Whether some sheet of the scenario is kept from the rank by the minimum of this criterion alone. */
function binds(
  set: CompiledSet,
  { leaves }: RatingScenario,
  position: number,
  rank: number,
  threshold: number,
): boolean {
  // Every criterion's best at once: what no sheet has more of, in no section and in all.
  const best = set.sections.map(() => 0);
  for (const leaf of set.leaves) {
    const ends = leaves[leaf.position]?.ends ?? [];
    const points = ends.flatMap((end) =>
      (leaf.position === position) === end.missesFrom <= rank ? [end.points] : [],
    );
    best[leaf.section] = (best[leaf.section] ?? 0) + Math.max(...points);
  }
  const total = best.reduce((sum, points) => sum + points, 0);
  return (
    total >= threshold && askedOfSections(set, rank).every((asked, section) => (best[section] ?? 0) >= asked)
  );
}
