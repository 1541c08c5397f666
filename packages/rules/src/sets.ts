import type { SetTitles } from './compact.js';
import titles from './generated/vn-qd-26-2026/titles.js';

/** Every set with its title and groups, in printed order. */
export const sets: SetTitles = titles;
