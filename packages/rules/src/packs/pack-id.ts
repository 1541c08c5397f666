/** Which packs there are, and where the parts of each are imported from. */
import type { PackFiles } from '../compact/compact-pack.js';
import decision26of2026 from '../generated/vn-qd-26-2026/files.js';
import { nameValue, RulesError } from './rules-error.js';

/**
 * The packs of this package, the decision in force first. Written out: a call at this place would tie every pack to a page
 * that asks for a migration alone.
 */
export const packIds = ['vn-qd-26-2026', 'vn-qd-148-2023'] as const;

/** The id of a pack of this package. Packs of other programmes have ids of their own, which are plain strings. */
export type PackId = (typeof packIds)[number];

/** The file table of the decision in force is part of this module; the former decision's is imported when it is needed. */
const PACKS: Readonly<Record<PackId, () => Promise<PackFiles>>> = {
  'vn-qd-26-2026': () => Promise.resolve(decision26of2026),
  'vn-qd-148-2023': () =>
    import('../generated/vn-qd-148-2023/148-2023.files.js').then(({ default: files }) => files),
};

/**
 * The pack of the decision in force: the one that is meant where nobody names one. Which decision a rating goes by on a given
 * day is `packFor`'s answer.
 */
export const PACK_IN_FORCE = 'vn-qd-26-2026' satisfies PackId;

/** Whether this package has a pack of that id. */
export function isPackId(id: unknown): id is PackId {
  return typeof id === 'string' && Object.hasOwn(PACKS, id);
}

/** @throws {RulesError} `rules/unknown-pack` */
export async function importFiles(id: PackId): Promise<PackFiles> {
  if (!isPackId(id)) throw new RulesError('rules/unknown-pack', { wanted: nameValue(id), known: packIds });
  return PACKS[id]();
}
