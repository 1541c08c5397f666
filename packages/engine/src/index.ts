/** @packageDocumentation Packs, scoring, explanation, the way to the next star, councils, vectors, differences. */
export * from './core.js';
export * from './calendar.js';
export { diff, type CriterionDiff, type Diff } from './compare/diff.js';
export type { LostNotes } from './compare/carry-notes.js';
export {
  migrate,
  sureSheet,
  type AddedCriterion,
  type ScoredPick,
  type CarriedPick,
  type LostPick,
  type MigrationResult,
  type MigrationSources,
  type MovedCondition,
} from './compare/migrate.js';
export type {
  CriterionMigration,
  Migration,
  MigrationCertainty,
  OptionMigration,
  SetMigration,
} from './compare/migration.js';
export type { BallotsApart } from './council/ballots-apart.js';
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
export { checkBounds } from './checks/bounds.js';
export { compilePack } from './pack/compile-pack.js';
export { lintPack, type LintCode, type LintFinding } from './pack/lint.js';
export { problemText } from './problem-text.js';
export { cleanCode, hasCode } from './vector/clean-code.js';
export { decode, encode, vectorSet } from './vector/vector.js';
