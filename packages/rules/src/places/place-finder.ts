/** Finds provinces and communes of today; a province by its former names too. */
import type { ListedProvince } from './place-list.js';
import { compareAddresses, type AddressLevel } from './match-address.js';
import type { FormerUnit, PlaceHit, PlaceSearchOptions } from './place.js';
import { rankHits } from './rank-hits.js';
import { searchAsTyped, type PlaceQuery } from './read-query.js';
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
    const wanted = provinces.filter(
      ({ province }) => options.province === undefined || province.code === options.province,
    );
    const search = (letters: PlaceQuery): PlaceHit[] => {
      const compareProvince = compareAddresses(letters, []);
      return wanted.flatMap(({ province, search: own, former, around, communes }) => {
        const compareCommune = compareAddresses(letters, around);
        return [
          { province, score: compareProvince(own) },
          ...former.map((one) => ({
            province,
            former: { province: { name: one.unit.name, kind: one.unit.kind } },
            score: FORMER * compareProvince(one.search),
          })),
          ...communes.map((one) => ({
            province,
            commune: one.commune,
            score: COMMUNE * compareCommune(one.search),
          })),
        ].filter(({ score }) => score > 0);
      });
    };
    return rankHits(searchAsTyped(query, search), options);
  };
}
