/** Carries a sheet from one decision to another. */
export type { LostNotes } from '../compare/carry-notes.js';
export {
  migrate,
  sureSheet,
  type AddedCriterion,
  type CarriedPick,
  type LostPick,
  type MigrationResult,
  type MigrationSources,
  type MovedCondition,
  type ScoredPick,
} from '../compare/migrate.js';
export type {
  CriterionMigration,
  Migration,
  MigrationCertainty,
  OptionMigration,
  SetMigration,
} from '../compare/migration.js';
