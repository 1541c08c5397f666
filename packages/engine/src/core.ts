/** @packageDocumentation What a form needs while it is filled in: scoring, what is still possible, the way to a star. */
export { OcopError, type Problem, type ProblemCode } from './errors.js';
export { citeText } from './explain/cite.js';
export { compileSet } from './pack/compile.js';
export type { CompiledSet, Leaf, LeafOption } from './pack/compiled.js';
export type { CriteriaSet, Pack } from './formats/pack/pack.js';
export { textIn } from './text.js';
export { interval, type Interval } from './reach/interval.js';
export {
  nextStar,
  type Change,
  type Effort,
  type NextStar,
  type NextStarOptions,
} from './reach/next-star.js';
export type { ConditionResult, CriterionResult, MissedMinimum, Outcome, Result } from './score/result.js';
export { score } from './score/score.js';
export type { Sheet } from './score/sheet.js';
