/** The least effort to a rank, found by trying every sheet: what `nextStar` must not be beaten by. */
import { compileSet, score, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import type { Sheet } from './sheets.js';

/** @returns the effort, or null when no sheet reaches the rank */
export function leastEffort(set: CriteriaSet, sheet: Sheet, target: number): number | null {
  const compiled = compileSet(set);
  let least = Infinity;
  const visit = (at: number, picks: Record<string, number>, effort: number): void => {
    if (effort >= least) return;
    const leaf = compiled.leaves[at];
    if (!leaf) {
      if ((score(compiled, { ...sheet, picks }).stars ?? -1) >= target) least = effort;
      return;
    }
    visit(at + 1, picks, effort);
    for (const { ordinal } of leaf.options)
      if (ordinal !== picks[leaf.id])
        visit(at + 1, { ...picks, [leaf.id]: ordinal }, effort + steps(leaf, picks[leaf.id], ordinal));
  };
  visit(0, sheet.picks, 0);
  return least === Infinity ? null : least;
}

/** One place in the printed order of a case is a step; a new answer is at least one. */
function steps(leaf: Leaf, from: number | undefined, to: number): number {
  const rankOf = (ordinal: number | undefined): number =>
    leaf.options.find((option) => option.ordinal === ordinal)?.rank ?? 0;
  return Math.max(1, Math.abs(rankOf(to) - rankOf(from)));
}
