/** @packageDocumentation The titles of the sets of the decision in force, in both languages: apart from the rest, for pages that need nothing else. */
import type { SetTitles } from '../compact/compact-pack.js';
import titlesEn from '../generated/in-force/titles.en.js';
import titlesVi from '../generated/in-force/titles.vi.js';
import { groupTitles, type SetGroup } from './set-groups.js';

/** Every set of the decision in force, in printed order. */
export const sets: SetTitles = /* @__PURE__ */ titlesVi.map(([set, title, ...groups], i) => {
  const [, titleEn = '', ...groupsEn] = titlesEn[i] ?? [];
  return {
    set,
    title: { vi: title, en: titleEn },
    groups: groups.map((group, at) => ({ vi: group, en: groupsEn[at] ?? '' })),
  };
});

/**
 * The sets of the decision in force as people choose one.
 * @param lang `vi`, or `en` for the unofficial translation
 * @returns by industry in printed order, each set with its title and, as a hint, its group in Annex I
 * @see QĐ 26/2026/QĐ-TTg Annex I
 */
export function setGroups(lang: 'vi' | 'en'): SetGroup[] {
  return groupTitles(lang === 'en' ? titlesEn : titlesVi);
}
