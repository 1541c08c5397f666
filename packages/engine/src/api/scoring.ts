/**
 * What a form needs while it is filled in: scoring and what is still possible. A bundler that splits code puts with the first page whatever
 * one of these files exports and any page uses.
 */
export { isRecord } from '../checks/record.js';
export { OcopError, type Problem, type ProblemCode } from '../errors/errors.js';
export type { SafeFailure } from '../errors/safely.js';
export type { CriteriaSet, Pack } from '../formats/pack/pack.js';
export { compileSet } from '../pack/compile.js';
export type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
export { listScoredCriteria } from '../pack/scored-criteria.js';
export { interval, type Interval } from '../reach/interval.js';
export { pickCap, type PickCap } from '../reach/pick-cap.js';
export type {
  ConditionResult,
  CriterionResult,
  MissedMinimum,
  MissedSectionMinimum,
  Outcome,
  Result,
} from '../result/result.js';
export { safeScore } from '../score/safe-score.js';
export { score } from '../score/score.js';
export type { Sheet } from '../score/sheet.js';
export { ownValue } from '../text/own-value.js';
export { textIn, type Text } from '../text/text.js';
