/** @packageDocumentation Packs, scoring, explanation, the way to the next star, councils, vectors, differences. */
export { diff, type CriterionDiff, type Diff } from './compare/diff.js';
export {
  council,
  type Ballot,
  type BallotResult,
  type CouncilPolicy,
  type CouncilResult,
} from './council/council.js';
export type { MinimumPolicy } from './council/policies.js';
export { OcopError, type Problem, type ProblemCode } from './errors.js';
export { citeText } from './explain/cite.js';
export { explain, type Sentence } from './explain/explain.js';
export { checkBounds } from './pack/bounds.js';
export { compilePack, compileSet } from './pack/compile.js';
export type { CompiledSet, Leaf, LeafOption } from './pack/compiled.js';
export { lintPack, type LintCode, type LintFinding } from './pack/lint.js';
export type { CriteriaSet, Pack } from './pack/schema.js';
export { textIn } from './pack/text.js';
export { interval, type Interval } from './path/interval.js';
export { nextStar, type Change, type Effort, type NextStar, type NextStarOptions } from './path/next-star.js';
export { problemText } from './problem-text.js';
export type { ConditionResult, CriterionResult, MissedMinimum, Outcome, Result } from './score/result.js';
export { score } from './score/score.js';
export type { Sheet } from './score/sheet.js';
export { decode, encode, vectorSet } from './vector/vector.js';
