/** Options that never bring a star more than the option before them. */
import type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
import { NONE } from '../score/sheet.js';
import { askedOfSections, type RatedLeaf, type RatingScenario } from './rating-scenarios.js';
import { addSums, highestSum, reachableSums, sumsBelow, sumsFrom, type Sums } from './reachable-sums.js';

/** An option by its criterion and ordinal. */
export interface OptionReference {
  /** The id of the criterion. */
  readonly criterion: string;
  /** As printed, from 1; 1 for a box ticked. */
  readonly option: number;
}

export function findWorthlessOptions(
  set: CompiledSet,
  scenarios: readonly RatingScenario[],
): readonly OptionReference[] {
  return set.leaves.flatMap((leaf) =>
    leaf.options.flatMap((option, choice) => {
      const before = findChoiceBefore(leaf, option);
      if (before === undefined || isWorthMore(set, scenarios, leaf.position, choice, before)) return [];
      return [{ criterion: leaf.id, option: option.ordinal }];
    }),
  );
}

/** The option before it in its case, else an option worth nothing, else none of these; undefined for one with nothing below it. */
function findChoiceBefore({ options, none }: Leaf, option: LeafOption): number | undefined {
  const sibling = options.findIndex((other) => other.case === option.case && other.rank === option.rank - 1);
  if (sibling >= 0) return sibling;
  const nothing = options.findIndex((other) => other.points === 0);
  if (nothing >= 0) return options[nothing] === option ? undefined : nothing;
  return none ? NONE : undefined;
}

/** Whether some complete sheet gets more stars with one choice than with the other; any star is more than being out of the rating. */
function isWorthMore(
  set: CompiledSet,
  scenarios: readonly RatingScenario[],
  position: number,
  choice: number,
  before: number,
): boolean {
  return scenarios.some((withIt) => {
    if (withIt.excluded || endWith(withIt.leaves[position], choice) === undefined) return false;
    return scenarios.some(
      (without) =>
        endWith(without.leaves[position], before) !== undefined &&
        areOfOneSheet(withIt, without, position) &&
        set.bands.some(({ rank, from }) =>
          decides(
            set,
            { rank, threshold: Math.ceil(from / set.grain) },
            position,
            [withIt, choice],
            [without, before],
          ),
        ),
    );
  });
}

const endWith = (leaf: RatedLeaf | undefined, choice: number) =>
  leaf?.ends.find((end) => end.choice === choice);

/** Whether a sheet of the one becomes a sheet of the other by this criterion's pick alone: what counts in both may end alike. */
function areOfOneSheet(a: RatingScenario, b: RatingScenario, position: number): boolean {
  return a.leaves.every((leaf, at) => {
    const other = b.leaves[at];
    return at === position || !leaf.evaluated || !other?.evaluated || leaf.ends === other.ends;
  });
}

type Side = readonly [scenario: RatingScenario, choice: number];

/** Whether some sheet reaches the rank with the one choice and not with the other. */
function decides(
  set: CompiledSet,
  { rank, threshold }: { readonly rank: number; readonly threshold: number },
  position: number,
  [withIt, choice]: Side,
  [without, before]: Side,
): boolean {
  const asked = askedOfSections(set, rank);
  /** Picks that count on both sides are the same on both; by section, the lists of what they may bring. */
  const shared: number[][][] = set.sections.map(() => []);
  /** By section, the most that everything else brings on this side, and the least on the other. */
  const most = set.sections.map(() => 0);
  const least = set.sections.map(() => 0);
  let missesBefore = without.excluded;
  for (const { position: at, section } of set.leaves) {
    const [here, there] = [withIt.leaves[at], without.leaves[at]];
    const own = at === position;
    const ends = own ? [endWith(here, choice)] : (here?.ends ?? []);
    const reaching = ends.flatMap((end) => (end && end.missesFrom > rank ? [end.points] : []));
    if (reaching.length === 0) return false;
    if (!own && here?.evaluated && there?.evaluated) {
      shared[section]?.push(reaching);
      continue;
    }
    const others = own ? [endWith(there, before)] : (there?.ends ?? []);
    most[section] = (most[section] ?? 0) + Math.max(...reaching);
    least[section] = (least[section] ?? 0) + Math.min(...others.map((end) => end?.points ?? 0));
    missesBefore ||= others.some((end) => end !== undefined && end.missesFrom <= rank);
  }
  /** By section, the shared sums with which the rank's minimum of the section is reached. */
  const sums = shared.map((lists, section) =>
    sumsFrom(reachableSums(lists), (asked[section] ?? 0) - (most[section] ?? 0)),
  );
  const [sumOfMost, sumOfLeast] = [most, least].map((points) => points.reduce((sum, one) => sum + one, 0));
  const all = sums.reduce(addSums, 1n);
  const reached = sumsFrom(all, threshold - (sumOfMost ?? 0));
  if (reached === 0n) return false;
  return (
    missesBefore ||
    sumsBelow(reached, threshold - (sumOfLeast ?? 0)) !== 0n ||
    sums.some((own, section) =>
      fallsShort(
        sums,
        own,
        section,
        (asked[section] ?? 0) - (least[section] ?? 0),
        threshold - (sumOfMost ?? 0),
      ),
    )
  );
}

/** Whether the total is reached while a section has less than `end` of the shared sums. */
function fallsShort(
  sums: readonly Sums[],
  own: Sums,
  section: number,
  end: number,
  threshold: number,
): boolean {
  const others = sums.reduce((sum, one, at) => (at === section ? sum : sum + highestSum(one)), 0);
  return highestSum(sumsBelow(own, end)) + others >= threshold;
}
