/** What conditions leave of a set, prepared for SQL: in which order conditions are worked out, and which criteria stop together. */
import type { CompiledSet, Leaf } from '../pack/compiled.js';

/** Criteria between two places where an evaluation may stop: they are evaluated all, or none of them. */
export interface LeafBlock {
  /** Positions of the conditions any of which leaves them unevaluated. */
  readonly stoppedBy: readonly number[];
  readonly leaves: readonly Leaf[];
}

/** In printed order. */
export function listBlocks({ leaves, conditions }: CompiledSet): LeafBlock[] {
  const stops = conditions.flatMap(({ effect, stopsAfter }, index) =>
    effect === 'stop' ? [{ index, stopsAfter }] : [],
  );
  const ends = [...new Set([...stops.map(({ stopsAfter }) => stopsAfter), leaves.length - 1])].sort(
    (a, b) => a - b,
  );
  return ends
    .map((end, i) => {
      const begin = (ends[i - 1] ?? -1) + 1;
      return {
        stoppedBy: stops.filter(({ stopsAfter }) => stopsAfter < begin).map(({ index }) => index),
        leaves: leaves.slice(begin, end + 1),
      };
    })
    .filter((block) => block.leaves.length > 0);
}

/** A criterion with the picks that set a condition off. */
export interface ConditionTrigger {
  readonly leaf: Leaf;
  /** As printed. */
  readonly ordinals: readonly number[];
  /** Positions of the conditions that keep the criterion, and with it this pick, from being read. */
  readonly unlessHold: readonly number[];
}

/** What sets off an automatic condition: any one of these. */
export function listTriggers(set: CompiledSet, index: number): ConditionTrigger[] {
  return set.triggers.flatMap((position) => {
    const leaf = set.leaves[position] as Leaf; // triggers are positions of leaves
    const ordinals = leaf.options.flatMap(({ ordinal, triggers }) =>
      triggers.includes(index) ? [ordinal] : [],
    );
    return ordinals.length > 0 ? [{ leaf, ordinals, unlessHold: conditionsOver(set, leaf) }] : [];
  });
}

/** The conditions that can keep a criterion from being evaluated. */
const conditionsOver = ({ conditions }: CompiledSet, { position, skippedBy }: Leaf): number[] =>
  conditions.flatMap(({ effect, stopsAfter }, index) =>
    (effect === 'stop' && stopsAfter < position) || skippedBy.includes(index) ? [index] : [],
  );

/**
 * Positions of conditions in steps: a condition needs only those of steps before its own. A pick changes only what is printed after
 * it, so there is always such an order.
 */
export function listConditionSteps(set: CompiledSet): number[][] {
  const steps = new Map<number, number>();
  const stepOf = (index: number): number => {
    const known = steps.get(index);
    if (known !== undefined) return known;
    const needed = set.conditions[index]?.declarable
      ? []
      : listTriggers(set, index).flatMap(({ unlessHold }) => unlessHold);
    const step = Math.max(-1, ...needed.map(stepOf)) + 1;
    steps.set(index, step);
    return step;
  };
  const ordered: number[][] = [];
  set.conditions.forEach((_, index) => (ordered[stepOf(index)] ??= []).push(index));
  return ordered;
}
