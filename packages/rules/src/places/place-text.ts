/** Places in words, in Vietnamese and English. */
import type { FormerPlace, FormerUnit } from './place.js';
import { placeKinds } from './place-kinds.js';
import { placeMessage } from './place-message.js';

/**
 * Says a unit with its kind, small, as it stands within a sentence or an address.
 *
 * @param unit of today or a former one
 * @param lang `vi` for Vietnamese; every other language gets English
 * @returns “xã Bản Xèo”, “Bản Xèo commune”
 */
export function placeText({ kind, name }: FormerUnit, lang: string): string {
  const { word, english } = placeKinds[kind];
  return placeMessage('unit', { kind: lang === 'vi' ? word : english, name }, lang);
}

/**
 * Says where something was before, which is why a search led to its place of today.
 *
 * @param former of a hit
 * @param lang `vi` for Vietnamese; every other language gets English
 * @returns “xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai (cũ)”, “formerly Bản Xèo commune, Bát Xát district, Lào Cai province”
 */
export function formerText({ commune, district, province }: FormerPlace, lang: string): string {
  const path = [commune, district, province]
    .flatMap((unit) => (unit ? [placeText(unit, lang)] : []))
    .join(', ');
  return placeMessage('former', { path }, lang);
}
