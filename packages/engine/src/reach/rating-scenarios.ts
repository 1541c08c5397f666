/** Every complete sheet of a set, parted by what its picks set off; within a part every criterion can be looked at alone. */
import { refuse } from '../errors/errors.js';
import * as LIMITS from '../checks/limits.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { findLeafState } from '../score/applicability.js';
import { decideOutcome, isExcluded } from '../score/score.js';
import { NONE, UNANSWERED } from '../score/sheet.js';
import { scenarios, type LeafEnding } from './scenarios.js';

/** One criterion in a part. */
export interface RatedLeaf {
  /** Whether its picks count. */
  readonly evaluated: boolean;
  /** What it may end with; lists are shared between the parts in which it may end with the same. Points are in grains of the set. */
  readonly ends: readonly LeafEnding[];
}

/** Complete sheets that set off the same. */
export interface RatingScenario {
  /** Whether they are out of the rating: no rank is reached. */
  readonly excluded: boolean;
  /** By position of the criterion. */
  readonly leaves: readonly RatedLeaf[];
}

/** The parts of all complete sheets on which nobody declares a condition. */
export function listRatingScenarios(set: CompiledSet): readonly RatingScenario[] {
  const view = (_: Leaf, ends: readonly LeafEnding[]): readonly LeafEnding[] =>
    ends.map((end) => ({ ...end, points: end.points / set.grain }));
  const nothing = set.leaves.map(() => UNANSWERED);
  return Array.from(scenarios(set, nothing, [], { open: listPicks, view }), ({ applicability, views }) => ({
    excluded: isExcluded(decideOutcome(set, applicability)),
    leaves: set.leaves.map((leaf) => ({
      evaluated: findLeafState(leaf, applicability) === 'evaluated',
      ends: views[leaf.position] ?? [],
    })),
  }));
}

/** Every choice of a complete sheet. */
const listPicks = (leaf: Leaf): readonly number[] => [...(leaf.none ? [NONE] : []), ...leaf.options.keys()];

/** The least grains that a rank asks of each section alone, by position of the section. */
export function askedOfSections({ sections, grain }: CompiledSet, rank: number): readonly number[] {
  return sections.map(({ minimums }) =>
    Math.max(0, ...minimums.map((minimum) => (minimum.rank <= rank ? Math.ceil(minimum.from / grain) : 0))),
  );
}

/** @throws {OcopError} `pack/too-much-work`: options × ranks × parts × criteria × the points there are, by their grain */
export function checkSensitivityWork({ leaves, bands, grain, triggers }: CompiledSet): void {
  const options = leaves.reduce((sum, leaf) => sum + leaf.options.length + 1, 0);
  const points = leaves.reduce((sum, leaf) => sum + Math.max(0, ...leaf.options.map((one) => one.points)), 0);
  const parts = triggers.reduce((product, position) => product * countTriggerSets(leaves[position]), 1);
  // Sums are added up 64 at a time.
  const work = options * bands.length * parts * leaves.length * Math.ceil(points / grain / 64);
  if (work > LIMITS.sensitivityWork)
    refuse('pack/too-much-work', '', { what: 'sensitivity', work, limit: LIMITS.sensitivityWork });
}

const countTriggerSets = (leaf: Leaf | undefined): number =>
  new Set(['', ...(leaf?.options.map(({ triggers }) => triggers.join()) ?? [])]).size;
