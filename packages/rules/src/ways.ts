/** @packageDocumentation Where the maps between decisions lie, and nothing else: for pages that load their sets themselves. */
import type { Migration } from '@ocop-kit/engine';

/** By "from--to", ids of packs; each is fetched when it is called. */
export const ways: Readonly<Record<string, () => Promise<{ readonly default: Migration }>>> = {
  'vn-qd-148-2023--vn-qd-26-2026': () => import('./generated/migrations/148-2023.migration.js'),
};
