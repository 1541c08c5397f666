/** How much work a pack will cause, counted while it is read: what would keep a page waiting is refused with the figure. */
import { refuse } from '../errors.js';
import type { CompiledBand, CompiledSet, Leaf } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { pathOf, type Place } from './read.js';

/** What is left of `LIMITS.answers` for the sets of a pack still to be read. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: LIMITS.answers });

/** @throws {OcopError} `pack/too-much-work` */
export function spend(budget: Budget, work: number, path: string): void {
  budget.left -= work;
  hold('answers', LIMITS.answers - budget.left, LIMITS.answers, path);
}

type Searched = Pick<CompiledSet, 'grain'> & {
  readonly leaves: readonly Pick<Leaf, 'options' | 'section'>[];
  readonly sections: readonly { readonly minimums: readonly CompiledBand[] }[];
  readonly bands: readonly CompiledBand[];
};

/**
 * interval and nextStar look at every combination of what automatic conditions can do, and there at every criterion.
 * @throws {OcopError} `pack/too-many-triggers`, `pack/too-much-work`
 */
export function checkSearches({ leaves, sections, bands, grain }: Searched, set: Place): void {
  const scenarios = leaves.reduce((product, leaf) => product * waysOf(leaf), 1);
  if (scenarios > LIMITS.scenarios) {
    refuse('pack/too-many-triggers', pathOf(set, 'conditions'), { limit: LIMITS.scenarios });
  }
  hold('interval', scenarios * leaves.length * (bands.length + 1), LIMITS.intervalWork, set.path);

  const steps = (points: number): number => Math.ceil(points / grain) + 1;
  const most = (asked: readonly CompiledBand[]): number => Math.max(0, ...asked.map(({ from }) => from));
  const cells = sections.map(({ minimums }) => steps(most(bands)) * steps(most(minimums)));
  const moves = leaves.reduce(
    (sum, { options, section }) => sum + (options.length + 1) * (cells[section] ?? 1),
    0,
  );
  hold('nextStar', scenarios * moves, LIMITS.nextStarWork, set.path);
}

/** The different things its picks set off, nothing among them. */
function waysOf({ options }: Pick<Leaf, 'options'>): number {
  return new Set(['', ...options.map(({ triggers }) => triggers.join())]).size;
}

function hold(what: 'answers' | 'interval' | 'nextStar', work: number, limit: number, path: string): void {
  if (work > limit) refuse('pack/too-much-work', path, { what, work, limit });
}
