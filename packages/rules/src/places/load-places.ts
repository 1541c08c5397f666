/** Loads places, and those of before, each when somebody needs them. */
import { loadOnce } from '../cache/load-once.js';
import type { PlaceHit, PlaceSearchOptions } from './place.js';
import type { FormerProvince, PlaceFinder } from './place-finder.js';
import type { PlaceIndex, Places } from './places.js';
import { rankHits } from './rank-hits.js';
import { provinceKinds, readTitle } from './unit-title.js';

interface LoadedIndex extends PlaceIndex {
  readonly formerProvinces: readonly FormerProvince[];
}

const indexCache = new Map<'places', Promise<LoadedIndex>>();
const finderCache = new Map<'former', Promise<PlaceFinder>>();

/**
 * Loads the provinces and communes of today, about 23 KB, once.
 *
 * @returns places to be listed, looked up and searched; the promise is rejected where their file cannot be fetched
 * @throws {RulesError} never by loading; `communes` and `find` refuse the code of an unknown province with `rules/unknown-province`
 */
export async function loadPlaces(): Promise<Places> {
  return (await loadIndex()).places;
}

/**
 * Loads the districts and communes that were there before 1 July 2025, 44 KB more, once.
 *
 * @returns a search by them: “xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai” gives the commune that it belongs to today, “huyện Bát Xát” every
 *   commune that came from it
 * @throws {RulesError} never by loading; the search refuses the code of an unknown province with `rules/unknown-province`
 */
export function loadFormerPlaces(): Promise<PlaceFinder> {
  return loadOnce(finderCache, 'former', async () => {
    const [{ listed, places, formerProvinces }, { createFormerPlaceFinder }, { packedFormerPlaces }] =
      await Promise.all([
        loadIndex(),
        import('./former-place-finder.js'),
        import('../generated/places/former-place-names.js'),
      ]);
    const find = createFormerPlaceFinder(packedFormerPlaces, listed, formerProvinces);
    return (query, options) => {
      if (options?.province !== undefined) places.communes(options.province);
      return find(query, options);
    };
  });
}

/** A hit below this is not what was typed, nor its beginning: a former name may say more. */
const MIN_SURE_SCORE = 0.65;

/** How many parts before the names of places are left out of an address, and what is left of the score where any is. */
const MAX_PARTS_BEFORE = 5;
const PARTS_BEFORE = 0.6;

/**
 * Finds places by names of today, and by former ones where those say nothing, or where it is asked for. What stands before the names in an
 * address (“Thôn 3, xã …”) is left out where nothing is called so.
 *
 * @param query as for `find` of `loadPlaces`, or an address with commas
 * @param options `former`: true searches former names too, false never does
 * @returns the best first
 * @throws {RulesError} `rules/unknown-province` where `options.province` is none
 */
export async function findPlaces(
  query: string,
  options: PlaceSearchOptions & { readonly former?: boolean } = {},
): Promise<PlaceHit[]> {
  const whole = await findByNames(query, options);
  const parts = typeof query === 'string' ? query.split(/[,;\n]/, MAX_PARTS_BEFORE + 4) : [];
  for (
    let before = 1;
    whole.length === 0 && before < Math.min(parts.length, MAX_PARTS_BEFORE + 1);
    before++
  ) {
    const hits = await findByNames(parts.slice(before).join(','), options);
    if (hits.length > 0) return hits.map((hit) => ({ ...hit, score: hit.score * PARTS_BEFORE }));
  }
  return whole;
}

async function findByNames(
  query: string,
  options: PlaceSearchOptions & { readonly former?: boolean },
): Promise<PlaceHit[]> {
  const places = await loadPlaces();
  const hits = places.find(query, options);
  const isSure = (hits[0]?.score ?? 0) >= MIN_SURE_SCORE;
  if (!(options.former ?? !isSure)) return hits;
  const findFormer = await loadFormerPlaces();
  return rankHits([...hits, ...findFormer(query, options)], options);
}

function loadIndex(): Promise<LoadedIndex> {
  return loadOnce(indexCache, 'places', async () => {
    const [{ createPlaces }, { packedPlaces, formerProvinces: written }] = await Promise.all([
      import('./places.js'),
      import('../generated/places/place-names.js'),
    ]);
    const formerProvinces = written.map(([title, became, ...otherNames]) => ({
      ...readTitle(title, provinceKinds),
      became,
      otherNames,
    }));
    return { ...createPlaces(packedPlaces, formerProvinces), formerProvinces };
  });
}
