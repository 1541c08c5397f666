/** Loads a criteria set: of a pack that the page gave, else of the law, with the words the page speaks. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import { loadSet } from '@ocop-kit/rules/load';
import type { CustomPacks } from './pack-id.js';

/** The decision in force: the one place of this package that says which. */
export const DECISION_IN_FORCE = 'vn-qd-26-2026';

/** One pack where a list belongs is meant as a list of one. */
export function toCustomPacks(packs: unknown): CustomPacks {
  return [packs ?? []].flat();
}

/** Whether a page gave a pack of this id. */
export function isCustomPack(packs: CustomPacks, id: string): boolean {
  return packs.some((pack) => readPackId(pack) === id);
}

/** The pack that is meant where none is named: the first given, else the law in force. */
export function defaultPackId(packs: CustomPacks): string {
  return packs.length > 0 ? String(readPackId(packs[0])) : DECISION_IN_FORCE;
}

/** Of a pack, or of a layer over one. What a page gives may be anything. */
export function readPackId(custom: unknown): unknown {
  const { header, id } = Object(custom) as { header?: { id?: unknown }; id?: unknown };
  return header?.id ?? id;
}

/** Fetched only for pages that bring packs or layers. */
export const loadCustomPacks = () =>
  import('./custom-packs/custom-packs.js').then(({ default: custom }) => custom);

/**
 * Vietnamese alone is the least to fetch.
 * @returns nothing where a given pack has no such set
 * @throws {Error} named `CustomPackError`, in words, where a given pack cannot be used; `RulesError` where the law has no such set
 */
export async function loadSetFor(
  lang: string,
  pack: string,
  no: number,
  packs: CustomPacks,
): Promise<CriteriaSet | undefined> {
  const published = (id: string, set: number) => loadSet(id, set, { lang: lang === 'vi' ? 'vi' : 'all' });
  return isCustomPack(packs, pack)
    ? (await loadCustomPacks()).loadSet(packs, pack, no, lang, published)
    : published(pack, no);
}
