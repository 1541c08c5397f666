/** Signed ratings of an invented authority, made in the browser that tests them. */
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { signKeyList, signRating, signStatusList } from '@ocop-kit/credentials/rating';
import type { RatingTrust } from '../src/components/ocop-rating/rating-trust.js';

const RECORD = {
  id: 'vd-1',
  issuer: 'vi-du',
  pack: 'vn-qd-26-2026',
  set: 4,
  stars: 4,
  score: '84.5',
  decision: '153/QĐ-UBND',
  issued: '2026-06-01',
  expires: '2029-06-01',
  signed: '2026-06-02',
  product: 'Mật ong hoa nhãn',
  entity: 'HTX Ví Dụ',
};

/** What a page trusts, and tokens by what is the matter with them. */
export interface SignedRatings {
  readonly trust: RatingTrust;
  readonly tokens: Readonly<Record<'honey' | 'changed' | 'withdrawn' | 'expired' | 'extended', string>>;
}

export async function makeSignedRatings(): Promise<SignedRatings> {
  const [anchor, key] = await Promise.all([createSigningKey('goc'), createSigningKey('vd1')]);
  const days = { issued: '2026-11-28', next: '2027-02-28' };
  const issuer = { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' };
  const listed = { kid: 'vd1', x: key.publicKey.x, issuer, from: '2022-01-01', until: '2027-12-31' };
  const keys = await signKeyList(
    {
      format: 'ocop-keys/1',
      sequence: 1,
      ...days,
      keys: [{ ...listed, stars: [3, 4], uses: ['rating', 'status'] }],
    },
    anchor,
  );
  const status = await signStatusList(
    {
      format: 'ocop-status/1',
      issuer: 'vi-du',
      sequence: 1,
      ...days,
      records: [
        { id: 'vd-2', state: 'withdrawn', on: '2026-11-25' },
        { id: 'vd-3', state: 'extended', on: '2026-11-01', until: '2027-02-10' },
      ],
    },
    key,
  );
  const ended = { issued: '2022-05-05', expires: '2025-05-05', signed: '2022-05-06', stars: 3 };
  const nearby = { ...ended, id: 'vd-3', issued: '2023-11-10', expires: '2026-11-10', signed: '2023-11-11' };
  const [honey = '', withdrawn = '', expired = '', five = '', extended = ''] = await Promise.all(
    [{}, { id: 'vd-2' }, ended, { stars: 5 }, nearby].map((more) => signRating({ ...RECORD, ...more }, key)),
  );
  const [header, , signature] = honey.split('.');
  const changed = [header, five.split('.')[1], signature].join('.');
  const anchors = [{ kid: 'goc', x: anchor.publicKey.x }];
  return {
    trust: { anchors, keys, status, on: '2026-11-29' },
    tokens: { honey, changed, withdrawn, expired, extended },
  };
}
