/** Which criteria count: what declared and automatic conditions leave standing of a sheet. */
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { UNANSWERED, type Choices } from './sheet.js';

export type LeafState = 'evaluated' | 'not-applicable' | 'not-evaluated';

export interface Standing {
  /** Positions after this one are not evaluated. */
  readonly stopsAfter: number;
  /** Whether any condition that holds skips criteria. */
  readonly skips: boolean;
  /** Positions of the conditions that hold, in printed order. */
  readonly holding: readonly number[];
}

/** Reads the sheet from top to bottom, as the decision does: a pick that is not evaluated sets nothing off. */
export function standing(set: CompiledSet, choices: Choices, declared: readonly number[]): Standing {
  let stand = declaredStanding(set, declared);
  for (const position of set.triggers) {
    const leaf = set.leaves[position] as Leaf; // triggers are positions of leaves
    stand = afterPick(set, stand, leaf, choices[position] ?? UNANSWERED);
  }
  return stand;
}

/** What declared conditions leave standing before any pick is looked at. */
export function declaredStanding(set: CompiledSet, declared: readonly number[]): Standing {
  return declared.reduce((stand, index) => holdingToo(set, stand, index), NOTHING_HOLDS);
}

/** What stands once a pick that may set off conditions has been read. */
export function afterPick(set: CompiledSet, stand: Standing, leaf: Leaf, choice: number): Standing {
  const fired = leaf.options[choice]?.triggers ?? [];
  if (fired.length === 0 || stateOf(leaf, stand) !== 'evaluated') return stand;
  return fired.reduce((before, index) => holdingToo(set, before, index), stand);
}

export function stateOf({ position, skippedBy }: Leaf, { stopsAfter, skips, holding }: Standing): LeafState {
  if (position > stopsAfter) return 'not-evaluated';
  return skips && skippedBy.some((index) => holding.includes(index)) ? 'not-applicable' : 'evaluated';
}

const NOTHING_HOLDS: Standing = { stopsAfter: Infinity, skips: false, holding: [] };

function holdingToo(set: CompiledSet, stand: Standing, index: number): Standing {
  const condition = set.conditions[index];
  if (!condition || stand.holding.includes(index)) return stand;
  return {
    stopsAfter:
      condition.effect === 'stop' ? Math.min(stand.stopsAfter, condition.stopsAfter) : stand.stopsAfter,
    skips: stand.skips || condition.effect === 'skip',
    holding: [...stand.holding, index].sort((a, b) => a - b),
  };
}
