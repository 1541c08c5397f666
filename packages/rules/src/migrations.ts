/** @packageDocumentation The ways from one decision to another; each is fetched when somebody asks for it. */
import type { CriteriaSet, Migration, MigrationSources } from '@ocop-kit/engine';
import { loadSet, RulesError, nameValue, type LoadOptions } from './load.js';
import { ways } from './ways.js';

/** The pairs of packs there is a way between, "from--to". */
export const migrations: readonly string[] = Object.keys(ways);

/**
 * @param from the pack a sheet was filled in under @param to the pack that follows it
 * @throws {RulesError} `rules/unknown-migration`
 */
export async function loadMigration(from: string, to: string): Promise<Migration> {
  const wanted = `${nameValue(from)}--${nameValue(to)}`;
  const load = Object.hasOwn(ways, wanted) ? ways[wanted] : undefined;
  if (!load) throw new RulesError('rules/unknown-migration', { wanted, known: migrations });
  return (await load()).default;
}

/**
 * All that `migrate` needs for one sheet: `migrate(assessment, await loadMigrationOf(assessment, { to: 'vn-qd-26-2026' }))`.
 * @throws {RulesError} `rules/*` when there is no such pack, set or way. A set without a way of its own goes to the set of its
 *   number, so that `migrate` can say what is wrong with it.
 */
export async function loadMigrationOf(
  sheet: { readonly pack: string; readonly set: number },
  options: { readonly to: string } & LoadOptions,
): Promise<MigrationSources & { readonly from: CriteriaSet; readonly to: CriteriaSet }> {
  // Plain JavaScript may hand over nothing at all: then there is no such pack.
  const { pack, set } = Object(sheet) as typeof sheet;
  const { to: target, lang } = Object(options) as typeof options;
  const [map, from] = await Promise.all([loadMigration(pack, target), loadSet(pack, set, { lang })]);
  const next = map.sets.find((way) => way.from === set)?.to ?? set;
  return { map, from, to: await loadSet(target, next, { lang }) };
}
