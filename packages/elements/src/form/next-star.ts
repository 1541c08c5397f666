/** The next star of an evaluation: the most expensive part of it, worked out once it is shown, by code that the first page does without. */
import { nextStar, type NextStar } from '@ocop-kit/engine';
import type { Evaluation } from './evaluation.js';

const known = new WeakMap<Evaluation, NextStar>();

export function nextStarOf(evaluation: Evaluation): NextStar {
  const { set, sheet, target } = evaluation;
  const next = known.get(evaluation) ?? nextStar(set, sheet, target === null ? {} : { target });
  known.set(evaluation, next);
  return next;
}
