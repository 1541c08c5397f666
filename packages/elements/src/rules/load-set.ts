/** Loads a criteria set from a custom pack, else from a published one, in the language of the page. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadSet, PACK_IN_FORCE, type PackId } from '@ocop-kit/rules/load';
import type { CustomPacks } from './pack-id.js';

/** Accepts a single pack in place of a list. */
export function toCustomPacks(packs: unknown): CustomPacks {
  return [packs ?? []].flat();
}

/** Whether there is a custom pack of this id. */
export function isCustomPack(packs: CustomPacks, id: string): boolean {
  return packs.some((pack) => readPackId(pack) === id);
}

/** The default pack: the first custom pack, else the decision in force. */
export function defaultPackId(packs: CustomPacks): string {
  return packs.length > 0 ? String(readPackId(packs[0])) : PACK_IN_FORCE;
}

/** The id of a pack or an overlay; the argument may be anything at all. */
export function readPackId(custom: unknown): unknown {
  const { header, id } = Object(custom) as { header?: { id?: unknown }; id?: unknown };
  return header?.id ?? id;
}

/** Fetched only by pages with custom packs or layers. */
export const loadCustomPacks = () =>
  import('./custom-packs/custom-packs.js').then(({ default: custom }) => custom);

/**
 * Loads a set in Vietnamese alone if the page speaks it, since that is the least to fetch.
 * @returns undefined if a custom pack has no such set
 * @throws {Error} named `CustomPackError` with a localized message if a custom pack can't be used; `RulesError` if a published pack has no such set
 */
export async function loadSetFor(
  lang: string,
  pack: string,
  no: number,
  packs: CustomPacks,
): Promise<CriteriaSet | undefined> {
  // A page may name any pack; loadSet refuses one that isn't published.
  const published = (id: string, set: number) =>
    loadSet(id as PackId, set, { lang: lang === 'vi' ? 'vi' : 'all' });
  return isCustomPack(packs, pack)
    ? (await loadCustomPacks()).loadSet(packs, pack, no, lang, published)
    : published(pack, no);
}
