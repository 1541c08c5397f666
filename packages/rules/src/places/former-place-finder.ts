/** Finds communes of today by the districts and communes that were there before 1 July 2025. */
import { readFormerDistrict, type FormerName } from './former-district.js';
import { compareAddresses, type AddressLevel } from './match-address.js';
import { unpackFormerPlaces } from './packed-former-places.js';
import { packTitle } from './packed-places.js';
import type { FormerProvince, PlaceFinder } from './place-finder.js';
import type { ListedProvince } from './place-list.js';
import type { PlaceHit } from './place.js';
import { rankHits } from './rank-hits.js';
import { searchAsTyped, type PlaceQuery } from './read-query.js';
import { createSearchUnit } from './search-unit.js';
import { provinceKinds, readTitle } from './unit-title.js';

/**
 * @param packed the former units as they ship
 * @param listed the provinces of today
 * @param formerProvinces with what else they are called
 */
export function createFormerPlaceFinder(
  packed: string,
  listed: readonly ListedProvince[],
  formerProvinces: readonly FormerProvince[],
): PlaceFinder {
  const communes = listed.flatMap((one) => one.communes).sort((a, b) => Number(a.code) - Number(b.code));
  const packedTitles = communes.map(({ fullName }) => packTitle(fullName));
  const written = unpackFormerPlaces(packed, packedTitles);
  const titles = new Set(written.map(({ title }) => readTitle(title, provinceKinds).name));
  const provinces = written.map(({ title, districts }) => {
    const province = readTitle(title, provinceKinds);
    const known = formerProvinces.find(({ name, kind }) => name === province.name && kind === province.kind);
    const today = listed.find((one) => one.province.code === known?.became);
    const levels: readonly AddressLevel[] = [
      [
        createSearchUnit(province.kind, [province.name, ...(known?.otherNames ?? [])]),
        ...(today ? [createSearchUnit(today.province.kind, [today.province.name, ...today.otherNames])] : []),
      ],
      // “Thành phố Huế, tỉnh Thừa Thiên Huế”: the city was in a province that was another's before.
      formerProvinces
        .filter(({ became, name }) => became === known?.became && !titles.has(name))
        .map(({ kind, name, otherNames }) => createSearchUnit(kind, [name, ...otherNames])),
    ];
    return {
      became: known?.became,
      levels,
      districts: districts.map((district) => readFormerDistrict(district, province, levels, communes)),
    };
  });

  return (query, options = {}) => {
    const wanted = provinces.filter(
      ({ became }) => options.province === undefined || became === options.province,
    );
    const search = (letters: PlaceQuery): PlaceHit[] =>
      wanted.flatMap(({ levels, districts }) => {
        const compareDistrict = compareAddresses(letters, levels);
        return districts.flatMap(({ own, names, around }) => {
          const compareName = compareAddresses(letters, around);
          return [
            ...listHits(own, compareDistrict(own.search)),
            ...names.flatMap((name) => listHits(name, compareName(name.search))),
          ];
        });
      });
    return rankHits(searchAsTyped(query, search), options);
  };
}

/** Each commune that a name leads to; none where it is another. */
const listHits = ({ former, communes, weight }: FormerName, agreement: number): readonly PlaceHit[] =>
  agreement === 0
    ? []
    : communes.map((commune) => ({ province: commune.province, commune, former, score: weight * agreement }));
