/** The next star of an evaluation: the most expensive part of it, worked out once it is shown, by code that the first page does without. */
import { compileSet, nextStar, type Effort, type NextStar } from '@ocop-kit/engine';
import type { Evaluation } from './evaluation.js';

const known = new WeakMap<Evaluation, NextStar>();

/** The way to the rank aimed at. A rank that is held already is nothing to aim at: then it is the way to the next one. */
export function nextStarOf(evaluation: Evaluation): NextStar {
  const next = known.get(evaluation) ?? findNextStar(evaluation);
  known.set(evaluation, next);
  return next;
}

/** Nobody is told to do worse: a pick that the cheapest way would lower, to have another criterion skipped, stays as it is. */
function findNextStar({ set, sheet, target, result }: Evaluation): NextStar {
  const { leaves, positions } = compileSet(set);
  const aim = target !== null && target > (result.stars ?? -Infinity) ? { target } : {};
  const effort: Record<string, null> = {};
  for (;;) {
    const next = nextStar(set, sheet, { ...aim, effort: effort satisfies Effort });
    const lowered = next.reachable
      ? next.changes.filter(({ criterion, from, to }) => {
          const leaf = leaves[positions.get(criterion) ?? -1];
          if (!leaf || from === null) return false;
          const pointsOf = (ordinal: number): number => leaf.options[ordinal - leaf.first]?.points ?? 0;
          return pointsOf(to) < pointsOf(from);
        })
      : [];
    if (lowered.length === 0) return next;
    for (const { criterion } of lowered) effort[criterion] = null;
  }
}
