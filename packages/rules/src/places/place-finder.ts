/** Finds provinces and communes of today; a province by its former names too. */
import type { ListedProvince } from './place-list.js';
import { compareAddresses, type AddressLevel } from './match-address.js';
import type { FormerUnit, PlaceHit, PlaceSearchOptions } from './place.js';
import { rankHits } from './rank-hits.js';
import { readPlaceQuery } from './read-query.js';
import { createSearchUnit } from './search-unit.js';

/** A former province by what it became. */
export interface FormerProvince extends FormerUnit {
  readonly became: string;
  readonly otherNames: readonly string[];
}

/** Finds places of today, best first. */
export type PlaceFinder = (query: string, options?: PlaceSearchOptions) => PlaceHit[];

/** What is left of a score where a name is no province's of today, and where it is a commune's: of one name, provinces come first. */
const FORMER = 0.98;
const COMMUNE = 0.97;

/** @param formerProvinces all; those whose name is still a province's are told apart only by their communes */
export function createPlaceFinder(
  listed: readonly ListedProvince[],
  formerProvinces: readonly FormerProvince[],
): PlaceFinder {
  const provinces = listed.map(({ province, communes, otherNames }) => {
    const former = formerProvinces
      .filter(({ became, name }) => became === province.code && name !== province.name)
      .map((unit) => ({ unit, search: createSearchUnit(unit.kind, [unit.name, ...unit.otherNames]) }));
    const search = createSearchUnit(province.kind, [province.name, ...otherNames]);
    const around: readonly AddressLevel[] = [[search, ...former.map((one) => one.search)]];
    return {
      province,
      search,
      former,
      around,
      communes: communes.map((commune) => ({
        commune,
        search: createSearchUnit(commune.kind, [commune.name]),
      })),
    };
  });

  return (query, options = {}) => {
    const letters = readPlaceQuery(query);
    if (letters.plain === '') return [];
    const wanted = provinces.filter(
      ({ province }) => options.province === undefined || province.code === options.province,
    );
    const compareProvince = compareAddresses(letters, []);
    const hits = wanted.flatMap(({ province, search, former, around, communes }): PlaceHit[] => {
      const compareCommune = compareAddresses(letters, around);
      return [
        { province, score: compareProvince(search) },
        ...former.map(({ unit, search: own }) => ({
          province,
          former: { province: { name: unit.name, kind: unit.kind } },
          score: FORMER * compareProvince(own),
        })),
        ...communes.map(({ commune, search: own }) => ({
          province,
          commune,
          score: COMMUNE * compareCommune(own),
        })),
      ];
    });
    return rankHits(hits, options);
  };
}
