/** Where the migrations from one decision to another are imported from. */
import type { Migration } from '@ocop-kit/engine';

/** By "from--to", ids of packs; each is fetched when it is called. */
export const migrationFiles: Readonly<Record<string, () => Promise<{ readonly default: Migration }>>> = {
  'vn-qd-148-2023--vn-qd-26-2026': () => import('../generated/migrations/148-2023.migration.js'),
};
