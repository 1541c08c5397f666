/** Which packs there are, and where the parts of each are imported from. */
import type { PackFiles } from '../compact/compact-pack.js';
import { packFiles, packIds, packInForce } from '../generated/packs.js';
import { nameValue, RulesError } from './rules-error.js';

/** The packs of this package, the decision in force first. */
export { packIds };

/** The id of a pack of this package. Packs of other programmes have ids of their own, which are plain strings. */
export type PackId = (typeof packIds)[number];

/**
 * The pack of the decision in force: the one that is meant where nobody names one. Which decision a rating goes by on a given
 * day is `packFor`'s answer.
 */
export const PACK_IN_FORCE = packInForce;

/**
 * Whether this package has a pack of that id.
 * @param id anything at all
 * @returns true for an id of `packIds`
 */
export function isPackId(id: unknown): id is PackId {
  return typeof id === 'string' && Object.hasOwn(packFiles, id);
}

/** @throws {RulesError} `rules/unknown-pack` */
export async function importFiles(id: PackId): Promise<PackFiles> {
  if (!isPackId(id)) throw new RulesError('rules/unknown-pack', { wanted: nameValue(id), known: packIds });
  return packFiles[id]();
}
