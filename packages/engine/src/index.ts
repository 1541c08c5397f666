/** @packageDocumentation Packs, scoring, explanation, the way to the next star, councils, vectors, differences. */
export * from './core.js';
export * from './calendar.js';
export { diff, type CriterionDiff, type Diff } from './compare/diff.js';
export type { LostNotes } from './compare/carry-notes.js';
export {
  migrate,
  sureSheet,
  type AddedCriterion,
  type Answer,
  type CarriedAnswer,
  type LostAnswer,
  type Migrated,
  type MigrationSources,
  type MovedCondition,
} from './compare/migrate.js';
export type { CriterionWay, Migration, MigrationHow, OptionWay, SetWay } from './compare/migration.js';
export type { BallotsApart } from './council/apart.js';
export {
  council,
  type Ballot,
  type BallotResult,
  type CouncilPolicy,
  type CouncilResult,
} from './council/council.js';
export type { MinimumPolicy } from './council/policies.js';
export type { Sentence } from './explain/explain.js';
export { citeText, explain } from './explain/in-english.js';
export { withMessages } from './explain/with-messages.js';
export { checkBounds } from './pack/bounds.js';
export { compilePack } from './pack/compile-pack.js';
export { lintPack, type LintCode, type LintFinding } from './pack/lint.js';
export { problemText } from './problem-text.js';
export { cleanCode, holdsCode } from './vector/clean.js';
export { decode, encode, vectorSet } from './vector/vector.js';
