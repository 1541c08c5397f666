/** @packageDocumentation The English of `titles`, in the same order. */
import type { TitleTable } from './compact/compact-pack.js';
import en from './generated/vn-qd-26-2026/titles.en.js';

export const titles: TitleTable = en;
