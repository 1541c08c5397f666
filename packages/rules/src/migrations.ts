/** @packageDocumentation What carries a sheet from one decision to another; each migration is fetched when somebody asks for it. */
import type { CriteriaSet, Migration, MigrationSources } from '@ocop-kit/engine';
import { migrationFiles } from './generated/migration-files.js';
import { loadSet, type LoadOptions } from './packs/load-set.js';
import type { PackId } from './packs/pack-id.js';
import { nameValue, RulesError } from './packs/rules-error.js';

/** The migrations there are, as "from--to", ids of packs. */
export const migrations: readonly string[] = Object.keys(migrationFiles);

/**
 * Loads the migration between two packs, for sheets that may be of any pack.
 * @param from the pack a sheet was filled in under
 * @param to the pack to go to
 * @returns undefined where there is no migration between the two
 */
export async function findMigration(from: string, to: string): Promise<Migration | undefined> {
  const key = `${nameValue(from)}--${nameValue(to)}`;
  return Object.hasOwn(migrationFiles, key) ? (await migrationFiles[key]?.())?.default : undefined;
}

/**
 * Loads where every criterion, option and condition of one decision goes in another.
 * @param from the pack a sheet was filled in under
 * @param to the pack that follows it
 * @returns the migration, as `migrate` takes it for `map`
 * @throws {RulesError} `rules/unknown-migration`, as a rejected promise
 */
export async function loadMigration(from: PackId, to: PackId): Promise<Migration> {
  const map = await findMigration(from, to);
  const wanted = `${nameValue(from)}--${nameValue(to)}`;
  if (!map) throw new RulesError('rules/unknown-migration', { wanted, known: migrations });
  return map;
}

/** What `loadMigrationOf` takes beside the sheet. */
export interface MigrationOptions extends LoadOptions {
  /** The pack to go to. */
  readonly to: PackId;
}

/**
 * Loads all that `migrate` needs for one sheet: `migrate(sheet, await loadMigrationOf(sheet, { to: 'vn-qd-26-2026' }))`.
 * @param sheet an assessment, or anything that names its pack and set
 * @param options the pack to go to, and which languages the texts of both sets come in
 * @returns the migration with both sets. A set that the migration leaves out goes to the set of its number, so that
 *   `migrate` can say what is wrong with it
 * @throws {RulesError} `rules/unknown-pack`, `rules/unknown-set`, `rules/unknown-language`, `rules/unknown-migration`, as a
 *   rejected promise
 */
export async function loadMigrationOf(
  sheet: { readonly pack: string; readonly set: number },
  options: MigrationOptions,
): Promise<MigrationSources & { readonly from: CriteriaSet; readonly to: CriteriaSet }> {
  // Plain JavaScript may pass nothing at all: then there is no such pack.
  const { pack, set } = Object(sheet) as typeof sheet;
  const { to: target, lang } = Object(options) as MigrationOptions;
  // A sheet may name any pack; both functions refuse one that is not here.
  const source = pack as PackId;
  const [map, from] = await Promise.all([loadMigration(source, target), loadSet(source, set, { lang })]);
  const next = map.sets.find((entry) => entry.from === set)?.to ?? set;
  return { map, from, to: await loadSet(target, next, { lang }) };
}
