/** Loads a criteria set from a custom pack, else from a published one, in the language of the page. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadSet, type PackId } from '@ocop-kit/rules/load';
import { isCustomPack, type CustomPacks } from './pack-id.js';

/** Fetched only by pages with custom packs or layers. */
export const loadCustomPacks = () =>
  import('../layers/custom-packs.js').then(({ default: customPacks }) => customPacks);

export type LoadedCustomPacks = Awaited<ReturnType<typeof loadCustomPacks>>;

/**
 * @param lang of the page; Vietnamese pages fetch Vietnamese alone, all others every language of the set
 * @returns undefined where a pack of the page has no such set
 * @throws {Error} named `CustomPackError`, with a sentence for the person, where a pack of the page cannot be used;
 *   `RulesError` where no published decision has such a set
 */
export async function loadSetFor(
  lang: string,
  pack: string,
  no: number,
  packs: CustomPacks,
): Promise<CriteriaSet | undefined> {
  // A page may name any pack; loadSet refuses one that isn't published.
  const loadPublished = (id: string, set: number) =>
    loadSet(id as PackId, set, { lang: lang === 'vi' ? 'vi' : 'all' });
  return isCustomPack(packs, pack)
    ? (await loadCustomPacks()).loadSet(packs, pack, no, lang, loadPublished)
    : loadPublished(pack, no);
}
