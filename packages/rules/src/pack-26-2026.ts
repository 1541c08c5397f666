/** Decision 26/2026/QĐ-TTg whole, in Vietnamese, in one module: for those who want no loading. */
import type { Pack } from '@ocop-kit/engine/schema';
import { expandSet, deepFreeze } from './compact/expand-set.js';
import { errata, everySet, evidence, header, shared } from './generated/vn-qd-26-2026/one-module.js';

/** `compilePack(pack)` takes it as it is. */
export const pack: Pack = deepFreeze({
  format: 'ocop-pack/1',
  header,
  sets: everySet.map(([compact, own]) => expandSet(compact, { vi: [...shared, ...own] }, errata, evidence)),
});
