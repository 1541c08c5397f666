/** Migrates a sheet to another decision and scores it before and after. */
import {
  interval,
  migrate,
  score,
  sureSheet,
  type CriteriaSet,
  type MigrationResult,
  type Result,
} from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { decisions, PACK_IN_FORCE, RulesError, type PackId } from '@ocop-kit/rules';
import { loadMigrationOf } from '@ocop-kit/rules/migrations';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';

/** What old sheets were filled in under where they do not say: the decision that the one in force replaces. */
export const FORMER_PACK =
  decisions.find(({ pack }) => pack === PACK_IN_FORCE)?.replaces?.pack ?? PACK_IN_FORCE;

export interface ScoredMigration {
  readonly from: CriteriaSet;
  readonly to: CriteriaSet;
  readonly migrated: MigrationResult;
  /** The result under the former decision. */
  readonly before: Result;
  /** The result under the new one without the doubtful answers, which is sure. */
  readonly sure: Result;
  /** The result under the new one if the doubtful answers hold. */
  readonly after: Result;
  /** The highest rank if the doubtful answers hold and open criteria get their best answers. */
  readonly most: number | null;
}

/**
 * @param to id of the pack to migrate to
 * @param words `vi` skips the translations, for work that shows no words
 * @throws {Failure} when there is no migration to `to`; `OcopError` as `migrate` does
 */
export async function migrateAndScore(
  { t }: CommandContext,
  assessment: Assessment,
  to: string,
  words: 'vi' | 'all' = 'all',
): Promise<ScoredMigration> {
  if (assessment.pack === to) throw new Failure(EXIT.input, t('migrate.already', { pack: to }));
  // Any id may be named; loadMigrationOf refuses one without a migration.
  const target = to as PackId;
  const sources = await loadMigrationOf(assessment, { to: target, lang: words }).catch((error: unknown) => {
    if (!(error instanceof RulesError)) throw error;
    const { wanted, known } = error.values;
    const key = error.code === 'rules/unknown-set' ? 'noSet' : 'migrate.noMigration';
    throw new Failure(EXIT.input, t(key, { wanted, known: known.join(', ') }));
  });
  const migrated = migrate(assessment, sources);
  return {
    from: sources.from,
    to: sources.to,
    migrated,
    before: score(sources.from, assessment),
    sure: score(sources.to, sureSheet(migrated)),
    after: score(sources.to, migrated.assessment),
    most: interval(sources.to, migrated.assessment).stars.most,
  };
}
