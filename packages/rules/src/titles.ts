import type { TitleTable } from './compact/compact-pack.js';
import vi from './generated/vn-qd-26-2026/titles.vi.js';

/** By set, in printed order: its number, title, industry, group and subgroup. */
export const titles: TitleTable = vi;
