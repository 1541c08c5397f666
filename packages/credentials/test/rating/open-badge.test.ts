/**
 * The badge holds what Open Badges 3.0 and VCDM 2.0 require: the fields that the published schema of an AchievementCredential demands
 * (ob_v3p0_achievementcredential_schema.json), in their types and order of contexts.
 */
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { didOfKey, keyOfDid, signOpenBadge, toOpenBadge, type OpenBadge } from '../../src/open-badge.js';
import { RatingError, verifyRating } from '../../src/rating.js';
import { makeExample, ON, RECORD, type Example } from './example.js';

let example: Example;
let did: string;
beforeAll(async () => {
  example = await makeExample();
  did = didOfKey(example.keys.tinh.publicKey.x);
});
const badge = (record = RECORD): OpenBadge =>
  toOpenBadge(record, {
    issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
    issuerId: did,
    base: 'https://example.org/ocop/',
  });
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

describe('an Open Badge', () => {
  it('has every field that the schema requires', () => {
    expect(badge()).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: expect.stringMatching(/^https:/) as string,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: did, type: ['Profile'] },
      validFrom: expect.stringMatching(MOMENT) as string,
      validUntil: expect.stringMatching(MOMENT) as string,
      credentialSubject: {
        id: 'https://id.gs1.org/01/08938505974194',
        type: ['AchievementSubject'],
        achievement: {
          id: expect.stringMatching(/^https:/) as string,
          type: ['Achievement'],
          name: 'OCOP 4/5',
          description: expect.stringContaining('Mật ong hoa nhãn') as string,
          criteria: { narrative: expect.stringContaining('153/QĐ-UBND') as string },
        },
        result: [{ type: ['Result'], value: '84.5' }],
      },
    });
  });

  it('refers to results that it describes', () => {
    const { credentialSubject } = badge() as {
      readonly credentialSubject: {
        readonly result: readonly { readonly resultDescription: string }[];
        readonly achievement: { readonly resultDescription: readonly { readonly id: string }[] };
      };
    };
    const described = credentialSubject.achievement.resultDescription.map(({ id }) => id);
    expect(credentialSubject.result.map(({ resultDescription }) => resultDescription)).toEqual(described);
  });

  it('is signed with the key of the token, which its issuer’s id stands for', async () => {
    const token = await signOpenBadge(badge(), example.keys.tinh);
    const x = keyOfDid(did);
    expect(x).toBe(example.keys.tinh.publicKey.x);
    const { payload } = await compactVerify(
      token,
      await importJWK({ kty: 'OKP', crv: 'Ed25519', x: x! }, 'EdDSA'),
    );
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'EdDSA',
      typ: 'vc+jwt',
      kid: `${did}#${did.slice('did:key:'.length)}`,
    });
    const { iss, jti, sub, nbf, exp, ...content } = JSON.parse(
      new TextDecoder().decode(payload),
    ) as OpenBadge;
    expect(content).toEqual(badge());
    expect([iss, jti, sub]).toEqual([
      did,
      'https://example.org/ocop/vd-2026-0153',
      'https://id.gs1.org/01/08938505974194',
    ]);
    // The first second of the day of issue and the last one of the last day, in Vietnam.
    expect([nbf, exp]).toEqual([
      Date.parse('2026-05-31T17:00:00Z') / 1000,
      Date.parse('2029-06-01T16:59:59Z') / 1000,
    ]);
  });

  it('never passes for a stamp', async () => {
    const token = await signOpenBadge(badge(), example.keys.tinh);
    expect(await verifyRating(token, { trust: example.trust, on: ON })).not.toMatchObject({
      state: 'verified',
    });
  });

  it.each([
    ['an id of its own kind', { issuerId: 'did:web:example.org' }],
    ['a base that is none', { base: 'example.org' }],
    ['a base without its slash', { base: 'https://example.org/ocop' }],
  ])('is not made with %s', (_, change) => {
    const options = { issuer: { id: 'vi-du', name: 'UBND' }, issuerId: did, base: 'https://example.org/' };
    expect(() => toOpenBadge(RECORD, { ...options, ...change })).toThrow(RatingError);
  });

  it.each(['did:key:z6Mk', 'did:web:example.org', '', 'did:key:zQ3sh'])('the key of “%s” is none', (text) => {
    expect(keyOfDid(text)).toBeUndefined();
  });
});
