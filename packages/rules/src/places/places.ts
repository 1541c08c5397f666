/** Provinces and communes, to be listed, looked up and searched. */
import { RulesError, nameValue } from '../packs/rules-error.js';
import { createPlaceFinder, type FormerProvince, type PlaceFinder } from './place-finder.js';
import { listProvince, type ListedProvince } from './place-list.js';
import { unpackPlaces } from './packed-places.js';
import type { Commune, Province } from './place.js';

/** The 34 provinces and 3,321 communes since 1 July 2025. */
export interface Places {
  /** By their codes. */
  readonly provinces: readonly Province[];
  /**
   * @param province its code
   * @returns its communes by their codes
   * @throws {RulesError} `rules/unknown-province`
   */
  readonly communes: (province: string) => readonly Commune[];
  /** @returns the province of a code; undefined for none */
  readonly province: (code: string) => Province | undefined;
  /** @returns the commune of a code; undefined for none */
  readonly commune: (code: string) => Commune | undefined;
  /**
   * Finds places by their names of today, and provinces by former names too.
   *
   * @param query what somebody types, whole or in part, with diacritics or without: “xã Bản Xèo, Lào Cai”, “ban xe”, “tp hcm”
   * @returns the best first; none for no words
   * @throws {RulesError} `rules/unknown-province` where `options.province` is none
   */
  readonly find: PlaceFinder;
}

/** Places with what the search of former names needs of them. */
export interface PlaceIndex {
  readonly places: Places;
  readonly listed: readonly ListedProvince[];
}

/** @param packed as the build wrote it */
export function createPlaces(packed: string, formerProvinces: readonly FormerProvince[]): PlaceIndex {
  const listed = unpackPlaces(packed).map(listProvince);
  const byProvince = new Map(listed.map((one) => [one.province.code, one]));
  const byCommune = new Map(
    listed.flatMap(({ communes }) => communes.map((commune) => [commune.code, commune] as const)),
  );
  const getProvince = (code: string): ListedProvince => {
    const one = byProvince.get(code);
    if (!one)
      throw new RulesError('rules/unknown-province', {
        wanted: nameValue(code),
        known: [...byProvince.keys()],
      });
    return one;
  };
  // Made when somebody searches: a page that shows a saved place needs none of it.
  let finder: PlaceFinder | undefined;
  return {
    listed,
    places: {
      provinces: listed.map(({ province }) => province),
      communes: (code) => getProvince(code).communes,
      province: (code) => byProvince.get(code)?.province,
      commune: (code) => byCommune.get(code),
      find: (query, options) => {
        if (options?.province !== undefined) getProvince(options.province);
        finder ??= createPlaceFinder(listed, formerProvinces);
        return finder(query, options);
      },
    },
  };
}
