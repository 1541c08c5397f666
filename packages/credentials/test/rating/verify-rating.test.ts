/** What holds for every rating, and what the lists around it do. */
import fc from 'fast-check';
import { compactVerify, importJWK } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeSigningKey, createSigningKey, openSigningKey } from '../../src/keys.js';
import {
  checkStatusList,
  isClearText,
  openTrust,
  RatingError,
  readAddress,
  signKeyList,
  signRating,
  signStatusList,
  stampAddress,
  tokenDigits,
  tokenOfDigits,
  verificationText,
  verifyRating,
  type OpenedTrust,
  type StatusEntry,
} from '../../src/rating.js';
import { keyList, listed, makeExample, ON, RECORD, statusList, type Example } from './example.js';

let example: Example;
let trust: OpenedTrust;
beforeAll(async () => {
  example = await makeExample();
  trust = await openTrust(example.trust, ON);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date(ON), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = (most: number) =>
  fc
    .stringMatching(/^[A-Za-zÀÁÂĂĐĨƠƯẠ-ỹ0-9 (),.–-]{1,40}$/)
    .map((text) => text.normalize('NFC').replace(/ +/g, ' ').trim().slice(0, most))
    .filter(isClearText);
const record = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9][A-Za-z0-9._-]{0,31}$/),
      issuer: fc.constant('vi-du'),
      pack: fc.constantFrom('vn-qd-26-2026', 'vn-qd-148-2023'),
      set: fc.integer({ min: 1, max: 26 }),
      stars: fc.constantFrom(3, 4),
      score: fc.integer({ min: 0, max: 10_000 }).map((cents) => String(cents / 100)),
      decision: words(40),
      issued: day,
      expires: fc.constantFrom('2027-01-01', '2029-06-01'),
      signed: fc.constant(ON),
      code: fc.stringMatching(/^[A-Z0-9]{1,12}$/),
      gtin: fc.constantFrom('8938505974194', '96385074', '036000291452', '10614141000415'),
      stamp: fc.stringMatching(/^[0-9]{1,20}$/),
      product: words(80),
      entity: words(80),
    },
    {
      requiredKeys: [
        'id',
        'issuer',
        'pack',
        'set',
        'stars',
        'score',
        'decision',
        'issued',
        'expires',
        'signed',
        'product',
      ],
    },
  )
  .map((made) => ({ ...made }));

describe('a rating', () => {
  it('is read as it was signed, from the token, its digits and its address', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (made) => {
        const token = await signRating(made, example.keys.tinh);
        expect(tokenOfDigits(tokenDigits(token))).toBe(token);
        const address = stampAddress(token, 'https://example.org/v');
        expect(readAddress(address).token).toBe(token);
        for (const text of [token, ` ${token}\n`, address, `https://example.org/v/#${token}`])
          expect(await verifyRating(text, { trust, on: ON })).toMatchObject({
            state: 'verified',
            record: made,
          });
      }),
      { numRuns: 150 },
    );
  });

  it('is checked by any program that knows JWS', async () => {
    const { payload } = await compactVerify(
      example.token,
      await importJWK({ ...example.keys.tinh.publicKey, alg: 'EdDSA' }),
    );
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ v: 1, s: 4, d: '84.5' });
  });

  it('is one token for one record', async () => {
    const { product, ...rest } = RECORD;
    expect(await signRating({ product, ...rest }, example.keys.tinh)).toBe(example.token);
  });

  it.each([
    ['a letter that passes for another', { product: 'Mаt ong' }, 'text', 'product'],
    ['a name out of its composed form', { entity: 'Hợp tác xã'.normalize('NFD') }, 'text', 'entity'],
    ['a score with a comma', { score: '84,5' }, 'field', 'score'],
    ['no star', { stars: 0 }, 'field', 'stars'],
    ['a day that is none', { expires: '2029-02-29' }, 'field', 'expires'],
    ['a wrong check digit', { gtin: '8938505974195' }, 'field', 'gtin'],
    ['a day of signing before the day of issue', { signed: '2026-05-31' }, 'field', 'signed'],
    ['a field of its own', { colour: 'gold' }, 'field', 'colour'],
  ])('is not signed with %s', async (_, change, fault, field) => {
    const signing = signRating({ ...RECORD, ...change }, example.keys.tinh);
    await expect(signing).rejects.toThrow(RatingError);
    await expect(signing).rejects.toMatchObject({ fault, field });
  });

  it('holds on its last day, and no longer', async () => {
    const stateOn = async (on: string): Promise<string> =>
      (await verifyRating(example.token, { trust: await openTrust(example.trust, on), on })).state;
    expect(await stateOn('2029-06-01')).toBe('verified');
    expect(await stateOn('2029-06-02')).toBe('expired');
  });

  it('stays signed when its key has come to its end', async () => {
    const token = await signRating({ ...RECORD, signed: '2026-07-01' }, example.keys.cu);
    expect(await verifyRating(token, { trust, on: ON })).toMatchObject({ state: 'verified' });
  });
});

describe('names', () => {
  it.each([
    'Mật ong hoa nhãn',
    'Trà Shan tuyết cổ thụ “Suối Giàng”',
    'Nước mắm 40°N – 500 ml',
    'Cà phê Cư M’gar',
    'Gạo ST25 (túi 5 kg)',
    'Crème brûlée dừa',
    'Ơi Ư Đ ỷ ỹ Ỹ',
  ])('%s is as it seems', (name) => {
    expect(isClearText(name)).toBe(true);
  });
});

describe('where a browser lacks Ed25519', () => {
  it.each([
    [
      'refuses the algorithm',
      () => vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError')),
    ],
    [
      'is not on HTTPS',
      () => vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as typeof crypto.subtle),
    ],
  ])('a browser that %s finds the same', async (_, take) => {
    const other = await signRating({ ...RECORD, stars: 3 }, example.keys.tinh);
    const forged = [...example.token.split('.').slice(0, 2), other.split('.')[2]].join('.');
    take();
    const opened = await openTrust(example.trust, ON);
    expect(await verifyRating(example.token, { trust: opened, on: ON })).toMatchObject({ state: 'verified' });
    expect(await verifyRating(forged, { trust: opened, on: ON })).toMatchObject({ reason: 'signature' });
  });
});

describe('lists', () => {
  const trusted = { anchors: [] as { kid: string; x: string }[] };
  beforeAll(() => {
    trusted.anchors.push({ kid: 'goc-1', x: example.anchor.publicKey.x });
  });

  it('lead from the old anchor to the new one', async () => {
    const { anchor, nextAnchor, keys, token } = example;
    const announced = keyList([], { anchors: [{ kid: 'goc-2', x: nextAnchor.publicKey.x }] });
    const chained = [
      await signKeyList(announced, anchor),
      await signKeyList(keyList([listed(keys.tinh)], { sequence: 4 }), nextAnchor),
    ];
    const verify = async (lists: string) =>
      verifyRating(token, { trust: { ...trusted, keys: lists }, on: ON });
    expect(await verify(chained.join('\n'))).toMatchObject({ state: 'verified' });
    expect(await verify(chained.toReversed().join('\n'))).toMatchObject({ state: 'verified' });
    expect(await verify(chained[1] ?? '')).toMatchObject({ state: 'unverified', reason: 'key-list' });
  });

  it('say by their numbers what a host has seen, which keeps old ones out', async () => {
    expect(trust.seen).toEqual({ keys: 3, status: { 'vi-du': 5 } });
    const seen = { keys: 3, status: { 'vi-du': 6 } };
    const opened = await openTrust({ ...example.trust, seen }, ON);
    expect(opened.problems).toEqual([{ list: 'status', fault: 'rollback' }]);
    expect(await verifyRating(example.token, { trust: opened, on: ON })).toMatchObject({
      state: 'verified',
      asOf: undefined,
    });
  });

  it.each([
    ['2026-12-28', [], 'Đã đối chiếu danh sách thu hồi ngày 28/11/2026.'],
    ['2026-12-29', ['status'], 'Danh sách thu hồi ngày 28/11/2026 đã cũ: hãy kiểm tra lại khi có mạng.'],
    ['2027-02-02', ['keys', 'status'], 'Danh sách khóa đã cũ: hãy kiểm tra lại khi có mạng.'],
  ])('that are overdue on %s are never passed over in silence', async (on, old, sentence) => {
    const found = await verifyRating(example.token, { trust: example.trust, on });
    expect(found).toMatchObject({ state: 'verified', old, asOf: '2026-11-28' });
    expect(verificationText(found, 'vi').sentences).toContain(sentence);
  });

  it('that are missing are not passed over either', async () => {
    const found = await verifyRating(example.token, { trust: { ...example.trust, status: [] }, on: ON });
    expect(verificationText(found, 'en').sentences.join(' ')).toContain('Not compared');
  });

  it.each([
    ['another authority’s key', 'khac'],
    ['a key that was revoked', 'huy'],
    ['a key that has come to its end', 'cu'],
    ['a key of nobody', 'la'],
  ] as const)('of withdrawals signed by %s are not believed', async (_, name) => {
    const status = await signStatusList(
      statusList([{ id: RECORD.id, state: 'withdrawn', on: '2026-11-25' }]),
      example.keys[name],
    );
    const opened = await openTrust({ ...example.trust, status }, ON);
    expect(opened.problems).toEqual([{ list: 'status', fault: 'signature' }]);
    expect(await verifyRating(example.token, { trust: opened, on: ON })).toMatchObject({ state: 'verified' });
  });

  describe('extend a certificate', () => {
    const extended = { id: RECORD.id, state: 'extended', on: '2026-11-25', until: '2029-11-27' } as const;
    const trustWith = async (...entries: StatusEntry[]) => ({
      ...example.trust,
      status: await signStatusList(statusList(entries, { next: '2030-12-31' }), example.keys.tinh),
    });

    it.each([
      [RECORD.expires, 'verified'],
      ['2029-11-27', 'verified'],
      ['2029-11-28', 'expired'],
    ])('on %s it is %s', async (on, state) => {
      const found = await verifyRating(example.token, { trust: await trustWith(extended), on });
      expect(found).toMatchObject({ state, extendedUntil: '2029-11-27' });
    });

    it('and say so', async () => {
      const found = await verifyRating(example.token, { trust: await trustWith(extended), on: '2029-11-27' });
      expect(verificationText(found, 'vi').sentences[0]).toBe(
        'UBND tỉnh Ví Dụ đã ký. Giấy chứng nhận ghi đến 01/06/2029, được kéo dài đến 27/11/2029.',
      );
      expect(verificationText(found, 'en').sentences[0]).toContain('extended until 27 November 2029');
      const after = await verifyRating(example.token, { trust: await trustWith(extended), on: '2029-11-28' });
      expect(verificationText(after, 'vi').sentences[0]).toContain('chỉ có giá trị đến 27/11/2029');
    });

    it('by the longest extension, and never shorten it', async () => {
      const trust = await trustWith({ ...extended, until: '2027-01-01' }, extended);
      const found = await verifyRating(example.token, { trust, on: '2029-11-27' });
      expect(found).toMatchObject({ state: 'verified', extendedUntil: '2029-11-27' });
      const short = await trustWith({ ...extended, until: '2027-01-01' });
      expect(await verifyRating(example.token, { trust: short, on: '2028-01-01' })).not.toHaveProperty(
        'extendedUntil',
      );
    });

    it('that was withdrawn to no avail, before or after', async () => {
      const withdrawn = { id: RECORD.id, state: 'withdrawn', on: '2026-11-25' } as const;
      for (const entries of [
        [extended, withdrawn],
        [withdrawn, extended],
      ])
        expect(
          await verifyRating(example.token, { trust: await trustWith(...entries), on: ON }),
        ).toMatchObject({ state: 'withdrawn', entry: withdrawn });
    });

    it.each([
      ['without a day', { until: undefined }],
      ['until a day before it', { until: '2026-11-24' }],
      ['until no day', { until: '2029-02-29' }],
      ['though withdrawn', { state: 'withdrawn' }],
    ])('not %s', (_, change) => {
      const entry = { ...extended, ...change } as StatusEntry;
      expect(() => checkStatusList(statusList([entry]))).toThrow(
        expect.objectContaining({ fault: 'field', field: '/records/0/until' }),
      );
    });
  });

  it('withdraw one certificate from its day on, and what was issued anew stands', async () => {
    const entry = {
      id: RECORD.id,
      state: 'withdrawn',
      on: '2026-11-25',
      ground: 'Vi phạm an toàn thực phẩm',
      signedBefore: '2026-11-29',
    } as const;
    const status = await signStatusList(statusList([entry]), example.keys.tinh);
    const context = { trust: await openTrust({ ...example.trust, status }, ON), on: ON };
    const found = await verifyRating(example.token, context);
    expect(found).toMatchObject({ state: 'withdrawn', entry });
    expect(verificationText(found, 'vi')).toEqual({
      title: 'Đã bị thu hồi',
      sentences: [
        'UBND tỉnh Ví Dụ đã thu hồi từ 25/11/2026.',
        'Lý do: Vi phạm an toàn thực phẩm.',
        'Đã đối chiếu danh sách thu hồi ngày 28/11/2026.',
      ],
    });
    const before = { ...context, on: '2026-11-24' };
    expect(await verifyRating(example.token, before)).toMatchObject({ state: 'verified' });
    for (const more of [{ signed: '2026-11-29' }, { id: 'vd-2026-0154' }]) {
      const other = await signRating({ ...RECORD, ...more }, example.keys.tinh);
      expect(await verifyRating(other, context)).toMatchObject({ state: 'verified' });
    }
  });
});

describe('a key that signs', () => {
  it(
    'is closed with a passphrase, opened with it alone, and signs as before',
    { timeout: 60_000 },
    async () => {
      const closed = await closeSigningKey(example.keys.tinh, 'mật khẩu dài');
      expect(closed).not.toContain(example.keys.tinh.publicKey.x);
      // A Mac gives the marks apart from their letters.
      const opened = await openSigningKey(closed, 'mật khẩu dài'.normalize('NFD'));
      expect(await signRating(RECORD, opened)).toBe(example.token);
      await expect(openSigningKey(closed, 'mật khẩu khác')).rejects.toThrow();
      await expect(openSigningKey(closed)).rejects.toThrow(RatingError);
    },
  );

  it.each(['', 'a b', 'x'.repeat(17), '../goc'])('is not named “%s”', async (kid) => {
    await expect(createSigningKey(kid)).rejects.toThrow(RatingError);
  });
});
