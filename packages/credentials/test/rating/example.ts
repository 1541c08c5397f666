/** Invented authorities, keys and a rating, and forgers who have everything but the keys. */
import { createSigningKey, type NewSigningKey } from '../../src/keys.js';
import {
  signKeyList,
  signRating,
  signStatusList,
  type KeyList,
  type ListedKey,
  type RatingRecord,
  type StatusEntry,
  type StatusList,
  type Trust,
} from '../../src/rating.js';

export const ON = '2026-11-29';

export const RECORD: RatingRecord = {
  id: 'vd-2026-0153',
  issuer: 'vi-du',
  pack: 'vn-qd-26-2026',
  set: 4,
  stars: 4,
  score: '84.5',
  decision: '153/QĐ-UBND',
  issued: '2026-06-01',
  expires: '2029-06-01',
  signed: '2026-11-20',
  gtin: '8938505974194',
  stamp: '000123',
  product: 'Mật ong hoa nhãn',
  entity: 'HTX Nông nghiệp Ví Dụ',
};

export interface Example {
  readonly anchor: NewSigningKey;
  readonly nextAnchor: NewSigningKey;
  /** By the id in the key list. */
  readonly keys: Readonly<Record<'tinh' | 'huy' | 'cu' | 'moi' | 'khac' | 'thuhoi' | 'la', NewSigningKey>>;
  readonly trust: Trust;
  readonly token: string;
}

export const listed = (key: NewSigningKey, more: Partial<ListedKey> = {}): ListedKey => ({
  kid: key.kid,
  x: key.publicKey.x,
  issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
  from: '2026-01-01',
  until: '2027-12-31',
  stars: [3, 4],
  uses: ['rating', 'status'],
  ...more,
});

export const keyList = (keys: readonly ListedKey[], more: Partial<KeyList> = {}): KeyList => ({
  format: 'ocop-keys/1',
  sequence: 3,
  issued: '2026-11-01',
  next: '2027-02-01',
  keys,
  ...more,
});

export const statusList = (records: readonly StatusEntry[], more: Partial<StatusList> = {}): StatusList => ({
  format: 'ocop-status/1',
  issuer: 'vi-du',
  sequence: 5,
  issued: '2026-11-28',
  next: '2026-12-28',
  records,
  ...more,
});

export async function makeExample(): Promise<Example> {
  const [anchor, nextAnchor, tinh, huy, cu, moi, khac, thuhoi, la] = await Promise.all(
    ['goc-1', 'goc-2', 'tinh', 'huy', 'cu', 'moi', 'khac', 'thuhoi', 'la'].map((kid) =>
      createSigningKey(kid, true),
    ),
  );
  const keys = { tinh: tinh!, huy: huy!, cu: cu!, moi: moi!, khac: khac!, thuhoi: thuhoi!, la: la! };
  const list = keyList([
    listed(keys.tinh),
    listed(keys.huy, { revoked: { on: '2026-10-01', ground: 'Mất máy tính' } }),
    listed(keys.cu, { from: '2024-01-01', until: '2026-08-31' }),
    listed(keys.moi, { from: '2027-01-01' }),
    listed(keys.khac, { issuer: { id: 'khac', name: 'UBND tỉnh Khác' }, stars: [3, 4, 5] }),
    listed(keys.thuhoi, { uses: ['status'] }),
  ]);
  return {
    anchor: anchor!,
    nextAnchor: nextAnchor!,
    keys,
    trust: {
      anchors: [{ kid: 'goc-1', x: anchor!.publicKey.x }],
      keys: await signKeyList(list, anchor!),
      status: await signStatusList(statusList([]), keys.tinh),
    },
    token: await signRating(RECORD, keys.tinh),
  };
}
