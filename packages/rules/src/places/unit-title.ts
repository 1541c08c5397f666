/** Units by their titles: “Huyện Bát Xát” is the rural district Bát Xát. */
import { placeKinds, type PlaceKind } from './place-kinds.js';

/** Of today. */
export const provinceKinds = ['province', 'central-city'] as const;
export const communeKinds = ['commune', 'ward', 'special-zone'] as const;

/** Until 1 July 2025. */
export const districtKinds = ['rural-district', 'urban-district', 'town', 'city'] as const;
export const formerCommuneKinds = ['commune', 'ward', 'township'] as const;

/**
 * @param kinds that the unit may be of: a title alone does not say which rank a city has
 * @throws {Error} for a title of no such kind, which the build would not have written
 */
export function readTitle<Kind extends PlaceKind>(
  title: string,
  kinds: readonly Kind[],
): { readonly name: string; readonly kind: Kind } {
  const kind = kinds.find((one) => title.startsWith(`${capitalize(placeKinds[one].word)} `));
  if (kind === undefined) throw new Error(`“${title}” is none of ${kinds.join(', ')}.`);
  return { kind, name: title.slice(placeKinds[kind].word.length + 1) };
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
