import type { SetTitles } from './compact/compact-pack.js';
import en from './generated/vn-qd-26-2026/titles.en.js';
import vi from './generated/vn-qd-26-2026/titles.vi.js';

/** Every set with its title and groups, in printed order. */
export const sets: SetTitles = /* @__PURE__ */ vi.map(([set, title, ...groups], i) => {
  const [, english = '', ...englishGroups] = en[i] ?? [];
  return {
    set,
    title: { vi: title, en: english },
    groups: groups.map((group, at) => ({ vi: group, en: englishGroups[at] ?? '' })),
  };
});
