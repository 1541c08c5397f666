/** What a half-filled sheet can still reach, worked out once for each evaluation; it comes with the deferred parts. */
import { interval, type Interval } from '@ocop-kit/engine';
import type { Evaluation } from './evaluation.js';

const reaches = new WeakMap<Evaluation, Interval>();

/** The least and the most points and ranks that any completion of the sheet has. */
export function reach(evaluation: Evaluation): Interval {
  const known = reaches.get(evaluation) ?? interval(evaluation.set, evaluation.sheet);
  reaches.set(evaluation, known);
  return known;
}
