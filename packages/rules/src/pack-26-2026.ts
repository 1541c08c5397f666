/** Decision 26/2026/QĐ-TTg whole, in Vietnamese, in one module: for those who want no loading. */
import type { Pack } from '@ocop-kit/engine/schema';
import { expandSet, deepFreeze } from './compact/expand-set.js';
import errata from './generated/vn-qd-26-2026/errata.vi.js';
import { everySet } from './generated/vn-qd-26-2026/every-set.js';
import evidence from './generated/vn-qd-26-2026/evidence.js';
import header from './generated/vn-qd-26-2026/header.vi.js';
import shared from './generated/vn-qd-26-2026/shared.vi.js';

/** `compilePack(pack)` takes it as it is. */
export const pack: Pack = deepFreeze({
  format: 'ocop-pack/1',
  header,
  sets: everySet.map(([compact, own]) => expandSet(compact, { vi: [...shared, ...own] }, errata, evidence)),
});
