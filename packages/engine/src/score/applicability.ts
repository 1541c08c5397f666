/** Which criteria count: what declared and automatic conditions leave of a sheet. */
import type { CriterionState } from '../formats/outcomes.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { UNANSWERED, type LeafChoices } from './sheet.js';

/** Whether a leaf counts, before its answer is looked at. */
export type LeafState = 'evaluated' | Extract<CriterionState, 'not-applicable' | 'not-evaluated'>;

export interface Applicability {
  /** Positions after this one are not evaluated. */
  readonly stopsAfter: number;
  /** Whether any condition that holds skips criteria. */
  readonly skips: boolean;
  /** Positions of the conditions that hold, in printed order. */
  readonly holding: readonly number[];
}

/** Reads the sheet from top to bottom, as the decision does: a pick that is not evaluated sets nothing off. */
export function readApplicability(
  set: CompiledSet,
  choices: LeafChoices,
  declared: readonly number[],
): Applicability {
  let applicability = applyDeclared(set, declared);
  for (const position of set.triggers) {
    const leaf = set.leaves[position] as Leaf; // triggers are positions of leaves
    applicability = applyPick(set, applicability, leaf, choices[position] ?? UNANSWERED);
  }
  return applicability;
}

/** What still applies once declared conditions are read, before any pick is looked at. */
export function applyDeclared(set: CompiledSet, declared: readonly number[]): Applicability {
  return declared.reduce((applicability, index) => applyCondition(set, applicability, index), NOTHING_HOLDS);
}

/** What still applies once a pick that may set off conditions has been read. */
export function applyPick(
  set: CompiledSet,
  applicability: Applicability,
  leaf: Leaf,
  choice: number,
): Applicability {
  const fired = leaf.options[choice]?.triggers ?? [];
  if (fired.length === 0 || findLeafState(leaf, applicability) !== 'evaluated') return applicability;
  return fired.reduce((before, index) => applyCondition(set, before, index), applicability);
}

export function findLeafState(
  { position, skippedBy }: Leaf,
  { stopsAfter, skips, holding }: Applicability,
): LeafState {
  if (position > stopsAfter) return 'not-evaluated';
  return skips && skippedBy.some((index) => holding.includes(index)) ? 'not-applicable' : 'evaluated';
}

const NOTHING_HOLDS: Applicability = { stopsAfter: Infinity, skips: false, holding: [] };

function applyCondition(set: CompiledSet, applicability: Applicability, index: number): Applicability {
  const condition = set.conditions[index];
  if (!condition || applicability.holding.includes(index)) return applicability;
  return {
    stopsAfter:
      condition.effect === 'stop'
        ? Math.min(applicability.stopsAfter, condition.stopsAfter)
        : applicability.stopsAfter,
    skips: applicability.skips || condition.effect === 'skip',
    holding: [...applicability.holding, index].sort((a, b) => a - b),
  };
}
