/** What answers bring under one edition, in a unit that both editions share. */
import { CRITERION_STATES, type BulkResult, type CompiledSet } from '@ocop-kit/engine';

/** Points of the shared unit by position of the criterion, then by the byte of its answer. */
export type AnswerPoints = readonly Float64Array[];

/** @param factor how many of the shared unit a whole point of the set is */
export function listAnswerPoints({ leaves }: CompiledSet, factor: number): AnswerPoints {
  return leaves.map(({ options }) => {
    const points = new Float64Array(256);
    for (const { ordinal, points: whole } of options) points[ordinal] = whole * factor;
    return points;
  });
}

const SCORED = CRITERION_STATES.indexOf('scored');

/** What one criterion brought to one sheet. @param result with states, in rows */
export function countedPoints(
  points: AnswerPoints,
  { states, set }: BulkResult,
  sheets: Uint8Array,
  sheet: number,
  position: number,
): number {
  const at = sheet * set.leaves.length + position;
  return states?.[at] === SCORED ? (points[position]?.[sheets[at] ?? 0] ?? 0) : 0;
}

/** The smallest unit in which the points of both editions are whole. */
export function sharedUnit(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
