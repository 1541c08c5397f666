/** A former district as it is searched: by its own name, by those of its communes, and by today's names of what came from it. */
import { unpackTitle } from './packed-places.js';
import type { WrittenDistrict } from './packed-former-places.js';
import type { AddressLevel } from './match-address.js';
import type { Commune, FormerPlace, FormerUnit } from './place.js';
import { createSearchUnit, type SearchUnit } from './search-unit.js';
import { districtKinds, formerCommuneKinds, readTitle } from './unit-title.js';

/** A name, and all communes of today that it leads to. */
export interface FormerName {
  readonly search: SearchUnit;
  readonly former: FormerPlace;
  readonly communes: readonly Commune[];
  /** What its score is multiplied with. */
  readonly weight: number;
}

/** A former name says less than one of today, and a district less than a commune. */
const WEIGHTS = { commune: 0.95, district: 0.93, today: 0.9 };

/** What is searched of a district. */
export interface FormerDistrict {
  /** The district's own name, which only its province stands around. */
  readonly own: FormerName;
  /** Names in the district. */
  readonly names: readonly FormerName[];
  /** The district and its province. */
  readonly around: readonly AddressLevel[];
}

/**
 * @param province that the district lay in
 * @param provinceLevels the province's names, then and now, and those of a province before
 * @param allCommunes of today, by their codes
 */
export function readFormerDistrict(
  { title, became }: WrittenDistrict,
  province: FormerUnit,
  provinceLevels: readonly AddressLevel[],
  allCommunes: readonly Commune[],
): FormerDistrict {
  const district = readTitle(title, districtKinds);
  const search = createSearchUnit(district.kind, [district.name]);
  const targets = became.flatMap(([position, titles]) => {
    const commune = allCommunes[position];
    return commune ? [{ commune, titles }] : [];
  });
  const communesByTitle = new Map<string, Commune[]>();
  for (const { commune, titles } of targets)
    for (const one of titles) communesByTitle.set(one, [...(communesByTitle.get(one) ?? []), commune]);
  const formerNames = [...communesByTitle].map(([packed, communes]): FormerName => {
    const commune = readTitle(unpackTitle(packed), formerCommuneKinds);
    return {
      search: createSearchUnit(commune.kind, [commune.name]),
      former: { commune, district, province },
      communes,
      weight: WEIGHTS.commune,
    };
  });
  const known = new Set(formerNames.map(({ former }) => former.commune?.name));
  // Papers name the commune of today together with the district that was there.
  const namesOfToday = targets
    .filter(({ commune }) => !known.has(commune.name))
    .map(({ commune }): FormerName => ({
      search: createSearchUnit(commune.kind, [commune.name]),
      former: { district, province },
      communes: [commune],
      weight: WEIGHTS.today,
    }));
  return {
    own: {
      search,
      former: { district, province },
      communes: targets.map(({ commune }) => commune),
      weight: WEIGHTS.district,
    },
    names: [...formerNames, ...namesOfToday],
    around: [[search], ...provinceLevels],
  };
}
