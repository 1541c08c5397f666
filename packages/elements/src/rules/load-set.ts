/** Loads a criteria set: of a pack that the page gave, else of the law, with the words the page speaks. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import { loadSet } from '@ocop-kit/rules/load';
import type { GivenPacks } from './pack-id.js';

/** The decision in force: the one place of this package that says which. */
export const LAW = 'vn-qd-26-2026';

/** One pack where a list belongs is meant as a list of one. */
export function givenOf(packs: unknown): GivenPacks {
  return [packs ?? []].flat();
}

/** Whether a page gave a pack of this id. */
export function isGiven(packs: GivenPacks, id: string): boolean {
  return packs.some((pack) => idOf(pack) === id);
}

/** The pack that is meant where none is named: the first given, else the law in force. */
export function firstOf(packs: GivenPacks): string {
  return packs.length > 0 ? String(idOf(packs[0])) : LAW;
}

/** Of a pack, or of a layer over one. What a page gives may be anything. */
export function idOf(given: unknown): unknown {
  const { header, id } = Object(given) as { header?: { id?: unknown }; id?: unknown };
  return header?.id ?? id;
}

/** Fetched only for pages that bring packs or layers. */
export const givenPacks = () => import('./custom-packs/custom-packs.js').then(({ default: given }) => given);

/**
 * Vietnamese alone is the least to fetch.
 * @returns nothing where a given pack has no such set
 * @throws {Error} named `GivenPackError`, in words, where a given pack cannot be used; `RulesError` where the law has no such set
 */
export async function loadSetFor(
  lang: string,
  pack: string,
  no: number,
  packs: GivenPacks,
): Promise<CriteriaSet | undefined> {
  const law = (id: string, set: number) => loadSet(id, set, { lang: lang === 'vi' ? 'vi' : 'all' });
  return isGiven(packs, pack) ? (await givenPacks()).setOf(packs, pack, no, lang, law) : law(pack, no);
}
