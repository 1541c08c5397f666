/** Provinces and communes of today, from the form in which they ship. */
import type { WrittenProvince } from './packed-places.js';
import type { Commune, Province } from './place.js';
import { communeKinds, provinceKinds, readTitle } from './unit-title.js';

/** A province of today, with its communes and what else it is called. */
export interface ListedProvince {
  readonly province: Province;
  /** In the order of their codes. */
  readonly communes: readonly Commune[];
  readonly otherNames: readonly string[];
}

/** @param written as it is unpacked */
export function listProvince({ code, title, otherNames, communes }: WrittenProvince): ListedProvince {
  const province: Province = { code, fullName: title, ...readTitle(title, provinceKinds) };
  return {
    province,
    communes: communes.map((commune) => ({
      code: commune.code,
      fullName: commune.title,
      ...readTitle(commune.title, communeKinds),
      province,
    })),
    otherNames,
  };
}
