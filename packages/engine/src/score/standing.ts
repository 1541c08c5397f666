/** Which criteria count: what declared and automatic conditions leave standing of a sheet. */
import type { CompiledSet } from '../pack/compiled.js';
import { UNANSWERED, type Choices } from './sheet.js';

export type LeafState = 'evaluated' | 'not-applicable' | 'not-evaluated';

export interface Standing {
  /** Positions after this one are not evaluated. */
  readonly stopsAfter: number;
  readonly skipped: ReadonlySet<number>;
  /** Positions of the conditions that hold, in printed order. */
  readonly holding: readonly number[];
}

const NOTHING: ReadonlySet<number> = new Set();

/** Reads the sheet from top to bottom, as the decision does: a pick that is not evaluated sets nothing off. */
export function standing(set: CompiledSet, choices: Choices, declared: readonly number[]): Standing {
  let stopsAfter = Infinity;
  let skipped = NOTHING;
  let holding = declared;
  const apply = (index: number): void => {
    const condition = set.conditions[index];
    if (condition?.effect === 'stop') stopsAfter = Math.min(stopsAfter, condition.stopsAfter);
    if (condition?.effect === 'skip') skipped = new Set([...skipped, ...condition.skips]);
  };
  for (const index of declared) apply(index);
  for (const position of set.triggers) {
    if (position > stopsAfter || skipped.has(position)) continue;
    const choice = choices[position] ?? UNANSWERED;
    const fired = set.leaves[position]?.options[choice]?.triggers ?? [];
    for (const index of fired) {
      if (holding.includes(index)) continue;
      holding = [...holding, index].sort((a, b) => a - b);
      apply(index);
    }
  }
  return { stopsAfter, skipped, holding };
}

export function stateOf(position: number, { stopsAfter, skipped }: Standing): LeafState {
  if (position > stopsAfter) return 'not-evaluated';
  return skipped.size > 0 && skipped.has(position) ? 'not-applicable' : 'evaluated';
}
