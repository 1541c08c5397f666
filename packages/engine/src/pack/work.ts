/** How much work a pack will cause, counted while it is read: what would keep a page waiting is refused with the figure. */
import { refuse } from '../errors/errors.js';
import type { CompiledBand, CompiledSet, Leaf } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { pointerTo, type DocumentNode } from './read.js';

/** What is left of `LIMITS.answers` for the sets of a pack still to be read. */
export interface WorkBudget {
  left: number;
}

export const createWorkBudget = (): WorkBudget => ({ left: LIMITS.answers });

/** @throws {OcopError} `pack/too-much-work` */
export function spendWork(budget: WorkBudget, work: number, pointer: string): void {
  budget.left -= work;
  refuseAbove('answers', LIMITS.answers - budget.left, LIMITS.answers, pointer);
}

type SearchedSet = Pick<CompiledSet, 'grain'> & {
  readonly leaves: readonly Pick<Leaf, 'options' | 'section'>[];
  readonly sections: readonly { readonly minimums: readonly CompiledBand[] }[];
  readonly bands: readonly CompiledBand[];
};

/**
 * interval and nextStar look at every combination of what automatic conditions can do, and there at every criterion.
 * @throws {OcopError} `pack/too-many-triggers`, `pack/too-much-work`
 */
export function checkSearches({ leaves, sections, bands, grain }: SearchedSet, set: DocumentNode): void {
  const scenarios = leaves.reduce((product, leaf) => product * countTriggerSets(leaf), 1);
  if (scenarios > LIMITS.scenarios) {
    refuse('pack/too-many-triggers', pointerTo(set, 'conditions'), { limit: LIMITS.scenarios });
  }
  refuseAbove('interval', scenarios * leaves.length * (bands.length + 1), LIMITS.intervalWork, set.pointer);

  const steps = (points: number): number => Math.ceil(points / grain) + 1;
  const most = (asked: readonly CompiledBand[]): number => Math.max(0, ...asked.map(({ from }) => from));
  const cells = sections.map(({ minimums }) => steps(most(bands)) * steps(most(minimums)));
  const moves = leaves.reduce(
    (sum, { options, section }) => sum + (options.length + 1) * (cells[section] ?? 1),
    0,
  );
  refuseAbove('nextStar', scenarios * moves, LIMITS.nextStarWork, set.pointer);
}

/** The different things its picks set off, nothing among them. */
function countTriggerSets({ options }: Pick<Leaf, 'options'>): number {
  return new Set(['', ...options.map(({ triggers }) => triggers.join())]).size;
}

function refuseAbove(
  what: 'answers' | 'interval' | 'nextStar',
  work: number,
  limit: number,
  pointer: string,
): void {
  if (work > limit) refuse('pack/too-much-work', pointer, { what, work, limit });
}
