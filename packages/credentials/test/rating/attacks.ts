/** Attacks on a rating, one a row: what a forger hands in, and how it is refused. */
import {
  signKeyList,
  signRating,
  signStatusList,
  stampAddress,
  type RatingReason,
  type RatingState,
  type Trust,
} from '../../src/rating.js';
import { keyList, listed, RECORD, statusList, type Example } from './example.js';
import { base64, HEADER, malleated, partsOf, payloadOf, signHmac, signRaw } from './forge.js';

/** What is handed in; the example's own trust and day where it brings none. */
interface HandedIn {
  readonly text: string;
  readonly trust?: Trust | undefined;
  readonly on?: string;
}

export type Attack = readonly [
  name: string,
  state: RatingState,
  reason: RatingReason,
  make: (example: Example) => HandedIn | Promise<HandedIn>,
];

/** Another text under the old signature. */
const withPayload = (token: string, payload: string): HandedIn => {
  const [header, , signature] = partsOf(token);
  return { text: `${header}.${base64(payload)}.${signature}` };
};
const swap = (token: string, from: string, to: string): HandedIn => {
  const payload = payloadOf(token);
  if (!payload.includes(from)) throw new Error(`There is no ${from} in ${payload}`);
  return withPayload(token, payload.replace(from, to));
};
const withHeader = (token: string, header: string): HandedIn => {
  const [, payload, signature] = partsOf(token);
  return { text: `${base64(header)}.${payload}.${signature}` };
};
/** Signed with the authority's own key, so that nothing but the text stands against it. */
const signedText =
  (from: string, to: string) =>
  async ({ keys, token }: Example): Promise<HandedIn> => {
    const payload = payloadOf(token);
    if (!payload.includes(from)) throw new Error(`There is no ${from} in ${payload}`);
    return { text: await signRaw(keys.tinh, payload.replace(from, to)) };
  };
const named = (product: string) => signedText('Mật ong hoa nhãn', product);
const signedBy =
  (name: keyof Example['keys'], more: Partial<typeof RECORD> = {}) =>
  async ({ keys }: Example): Promise<HandedIn> => ({
    text: await signRating({ ...RECORD, ...more }, keys[name]),
  });
const withKeys =
  (make: (example: Example) => Promise<string | readonly string[]>) =>
  async (example: Example): Promise<HandedIn> => ({
    text: example.token,
    trust: { ...example.trust, keys: await make(example) },
  });
const withStatus =
  (make: (example: Example) => Promise<string | readonly string[]>) =>
  async (example: Example): Promise<HandedIn> => ({
    text: example.token,
    trust: { ...example.trust, status: await make(example) },
  });

const FIELDS: readonly Attack[] = (
  [
    ['a star more', '"s":4', '"s":5'],
    ['another score', '"d":"84.5"', '"d":"94.5"'],
    ['another product', 'Mật ong hoa nhãn', 'Mật ong hoa cà phê'],
    ['another producer', 'HTX Nông nghiệp Ví Dụ', 'Công ty Ví Dụ'],
    ['another decision', '153/QĐ-UBND', '154/QĐ-UBND'],
    ['another certificate', 'vd-2026-0153', 'vd-2026-0154'],
    ['another criteria set', '"c":4', '"c":5'],
    ['another pack', 'vn-qd-26-2026', 'vn-qd-148-2023'],
    ['a later end', '20290601', '20320601'],
    ['an earlier day of issue', '20260601', '20250601'],
    ['another day of signing', '20261120', '20261121'],
    ['another authority', '"b":"vi-du"', '"b":"khac"'],
    ['another stamp', '000123', '000124'],
    ['another GTIN', '8938505974194', '8938505974200'],
  ] as const
).map(([name, from, to]) => [
  `${name}, under the old signature`,
  'altered',
  'signature',
  ({ token }) => swap(token, from, to),
]);

const TEXTS: readonly Attack[] = (
  [
    ['a Cyrillic а for a Latin a', 'Mаt ong hoa nhãn'],
    ['a Greek ο for a Latin o', 'Mật οng hoa nhãn'],
    ['letters of full width', 'Ｍật ong hoa nhãn'],
    ['a mathematical bold letter', '\u{1D40C}ật ong hoa nhãn'],
    ['an Icelandic Ð for Đ', 'Ðường thốt nốt'],
    ['marks apart from their letters (NFD)', 'Mật ong hoa nhãn'.normalize('NFD')],
    ['a right-to-left override', 'Mật ong \u202Ehoa nhãn'],
    ['an isolate that is never closed', 'Mật ong \u2067hoa nhãn'],
    ['a space of no width', 'Mật ong\u200B hoa nhãn'],
    ['a joiner of no width', 'Mật ong\u200D hoa nhãn'],
    ['a soft hyphen', 'Mật\u00AD ong hoa nhãn'],
    ['a space that does not break', 'Mật ong\u00A0hoa nhãn'],
    ['a filler that cannot be seen', 'Mật ong\u3164hoa nhãn'],
    ['marks in a heap', 'Mật\u0301\u0302\u0303 ong'],
    ['two spaces', 'Mật  ong hoa nhãn'],
    ['a space in front', ' Mật ong hoa nhãn'],
    ['a sign of a language (tag)', 'Mật ong\u{E0061}'],
    ['an emoji of a star', 'Mật ong ⭐⭐⭐⭐⭐'],
    ['angle brackets', '<b>Mật ong</b>'],
    ['signs without a letter', '---'],
    ['no name at all', ''],
  ] as const
).map(([name, product]) => [`a name with ${name}, signed`, 'altered', 'text', named(product)]);

export const ATTACKS: readonly Attack[] = [
  ...FIELDS,
  ...TEXTS,

  // The envelope
  ['nothing', 'unreadable', 'parts', () => ({ text: '' })],
  ['two parts', 'unreadable', 'parts', ({ token }) => ({ text: partsOf(token).slice(0, 2).join('.') })],
  ['four parts', 'unreadable', 'parts', ({ token }) => ({ text: `${token}.e30` })],
  ['five parts, as of a JWE', 'unreadable', 'parts', ({ token }) => ({ text: `${token}.e30.e30` })],
  [
    'no payload',
    'unreadable',
    'parts',
    ({ token }) => ({ text: `${partsOf(token)[0]}..${partsOf(token)[2]}` }),
  ],
  ['a signature cut short', 'unreadable', 'parts', ({ token }) => ({ text: token.slice(0, -6) })],
  ['a signature too long', 'unreadable', 'parts', ({ token }) => ({ text: `${token}AAAA` })],
  [
    'no signature',
    'unreadable',
    'parts',
    ({ token }) => ({ text: `${partsOf(token).slice(0, 2).join('.')}.` }),
  ],
  ['a token of a megabyte', 'unreadable', 'size', () => ({ text: `${'A'.repeat(1_000_000)}.AA.AA` })],
  ['a token longer than any', 'unreadable', 'size', ({ token }) => ({ text: `${'A'.repeat(2000)}${token}` })],
  ['padding', 'unreadable', 'base64', ({ token }) => ({ text: `${token}==` })],
  ['letters of plain base64', 'unreadable', 'base64', ({ token }) => ({ text: token.replace('.', '+.') })],
  [
    'bits that nothing reads',
    'unreadable',
    'base64',
    ({ token }) => ({
      text: token.slice(0, -1) + String.fromCharCode(token.charCodeAt(token.length - 1) + 1),
    }),
  ],
  ['a letter beyond ASCII', 'unreadable', 'base64', ({ token }) => ({ text: token.replace('e', 'е') })],
  [
    'JWS as JSON',
    'unreadable',
    'parts',
    ({ token }) => ({ text: JSON.stringify({ payload: partsOf(token)[1] }) }),
  ],

  // The header
  [
    'alg none, unsigned',
    'altered',
    'algorithm',
    ({ token }) => ({ text: `${base64('{"alg":"none"}')}.${partsOf(token)[1]}.` }),
  ],
  ['alg none', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"alg":"none","kid":"tinh"}')],
  ['alg None', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"alg":"nOnE","kid":"tinh"}')],
  [
    'HS256 with the public key as secret',
    'altered',
    'algorithm',
    ({ token, keys }) => ({
      text: signHmac(keys.tinh.publicKey.x, payloadOf(token), '{"alg":"HS256","kid":"tinh"}'),
    }),
  ],
  ['HS512', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"alg":"HS512","kid":"tinh"}')],
  ['ES256', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"alg":"ES256","kid":"tinh"}')],
  ['RS256', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"alg":"RS256","kid":"tinh"}')],
  [
    'the newer name of the same algorithm',
    'altered',
    'algorithm',
    ({ token }) => withHeader(token, '{"alg":"Ed25519","kid":"tinh"}'),
  ],
  ['no algorithm', 'altered', 'algorithm', ({ token }) => withHeader(token, '{"kid":"tinh"}')],
  [
    'algorithms in a list',
    'altered',
    'algorithm',
    ({ token }) => withHeader(token, '{"alg":["EdDSA"],"kid":"tinh"}'),
  ],
  [
    'an algorithm twice',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg":"none","alg":"EdDSA","kid":"tinh"}'),
  ],
  [
    'a key in the header',
    'altered',
    'embedded-key',
    async ({ token, keys }) => ({
      text: await signRaw(
        keys.la,
        payloadOf(token),
        JSON.stringify({ alg: 'EdDSA', kid: 'tinh', jwk: keys.la.publicKey }),
      ),
    }),
  ],
  [
    'an address of keys',
    'altered',
    'embedded-key',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","jku":"https://example.org/"}'),
  ],
  [
    'an address of a certificate',
    'altered',
    'embedded-key',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","x5u":"https://example.org/"}'),
  ],
  [
    'certificates',
    'altered',
    'embedded-key',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","x5c":["AA=="]}'),
  ],
  [
    'an unknown extension that is critical',
    'altered',
    'critical',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","crit":["exp"],"exp":1}'),
  ],
  [
    'an unencoded payload',
    'altered',
    'critical',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","b64":false,"crit":["b64"],"kid":"tinh"}'),
  ],
  [
    'compression',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","zip":"DEF"}'),
  ],
  [
    'a type',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"tinh","typ":"JWT"}'),
  ],
  [
    'spaces in the header',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg": "EdDSA","kid":"tinh"}'),
  ],
  [
    'a header the other way round',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"kid":"tinh","alg":"EdDSA"}'),
  ],
  ['a header that is none', 'altered', 'header', ({ token }) => withHeader(token, '[]x')],
  ['a null header', 'altered', 'header', ({ token }) => withHeader(token, 'null')],
  [
    'an id of a key that leads out of a folder',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":"../../x"}'),
  ],
  [
    'an id of a key with a quotation',
    'altered',
    'header',
    ({ token }) => withHeader(token, `{"alg":"EdDSA","kid":"' OR 1=1"}`),
  ],
  [
    'an id of a key that is no text',
    'altered',
    'header',
    ({ token }) => withHeader(token, '{"alg":"EdDSA","kid":7}'),
  ],
  [
    'a header in escapes',
    'altered',
    'header',
    ({ token }) => withHeader(token, String.raw`{"alg":"EdDSA","kid":"\u0074inh"}`),
  ],
  ['a byte order mark', 'altered', 'header', ({ token }) => withHeader(token, `\uFEFF${HEADER}`)],

  // The text, signed with the right key: what remains if somebody tricks the authority's program
  ['a field twice, signed', 'altered', 'twice', signedText('"s":4', '"s":3,"s":4')],
  ['a field twice in escapes, signed', 'altered', 'twice', signedText('"s":4', String.raw`"\u0073":3,"s":4`)],
  ['another order of fields, signed', 'altered', 'canonical', signedText('"c":4,"s":4', '"s":4,"c":4')],
  ['spaces between fields, signed', 'altered', 'canonical', signedText('"s":4', '"s": 4')],
  ['a number in another spelling, signed', 'altered', 'canonical', signedText('"s":4', '"s":4.0')],
  ['letters in escapes, signed', 'altered', 'canonical', signedText('HTX', String.raw`\u0048TX`)],
  ['a field of its own, signed', 'altered', 'field', signedText('"s":4', '"s":4,"x":1')],
  ['a prototype, signed', 'altered', 'field', signedText('"s":4', '"s":4,"__proto__":{"s":5}')],
  ['stars as text, signed', 'altered', 'field', signedText('"s":4', '"s":"4"')],
  ['six stars, signed', 'altered', 'field', signedText('"s":4', '"s":6')],
  ['half a star, signed', 'altered', 'field', signedText('"s":4', '"s":4.5')],
  ['a score as a number, signed', 'altered', 'field', signedText('"d":"84.5"', '"d":84.5')],
  ['a score with a needless zero, signed', 'altered', 'field', signedText('84.5', '84.50')],
  ['a score with a comma, signed', 'altered', 'field', signedText('84.5', '84,5')],
  ['a day that is none, signed', 'altered', 'field', signedText('20290601', '20290631')],
  ['a day as text, signed', 'altered', 'field', signedText('20290601', '"20290601"')],
  ['an end before the beginning, signed', 'altered', 'field', signedText('20290601', '20260531')],
  ['a wrong check digit, signed', 'altered', 'field', signedText('8938505974194', '8938505974195')],
  ['a name of 81 letters, signed', 'altered', 'field', named('x'.repeat(81))],
  ['no version, signed', 'unreadable', 'kind', signedText('"v":1,', '')],
  ['another version, signed', 'unreadable', 'kind', signedText('"v":1', '"v":2')],
  ['a list, signed', 'unreadable', 'kind', async ({ keys }) => ({ text: await signRaw(keys.tinh, '[1]') })],
  [
    'no JSON, signed',
    'altered',
    'payload',
    async ({ keys }) => ({ text: await signRaw(keys.tinh, '{"v":1,') }),
  ],
  [
    'broken UTF-8, signed',
    'altered',
    'payload',
    async ({ keys }) => ({ text: await signRaw(keys.tinh, Uint8Array.of(123, 0xc3, 0x28, 125)) }),
  ],
  [
    'text behind the record, signed',
    'altered',
    'payload',
    async ({ keys, token }) => ({ text: await signRaw(keys.tinh, `${payloadOf(token)}{}`) }),
  ],
  ['the status list as a rating', 'unreadable', 'kind', ({ trust }) => ({ text: String(trust.status) })],
  [
    'a seal of a ballot as a rating',
    'altered',
    'payload',
    async ({ keys }) => ({ text: await signRaw(keys.tinh, 'a'.repeat(64)) }),
  ],

  // Keys
  ['signed with a key of the forger’s own', 'unverified', 'unknown-key', signedBy('la')],
  [
    'signed with it under the name of another',
    'altered',
    'signature',
    async ({ keys, token }) => ({ text: await signRaw(keys.la, payloadOf(token), HEADER) }),
  ],
  [
    'a signature of zeros',
    'altered',
    'signature',
    ({ token }) => ({ text: `${partsOf(token).slice(0, 2).join('.')}.${base64(new Uint8Array(64))}` }),
  ],
  [
    'the neutral point as signature',
    'altered',
    'signature',
    ({ token }) => ({
      text: `${partsOf(token).slice(0, 2).join('.')}.${base64(Uint8Array.of(1, ...new Uint8Array(63)))}`,
    }),
  ],
  ['a signature with the order added', 'altered', 'signature', ({ token }) => ({ text: malleated(token) })],
  [
    'the signature of another record',
    'altered',
    'signature',
    async ({ keys, token }) => {
      const other = await signRating({ ...RECORD, stars: 3 }, keys.tinh);
      return { text: [...partsOf(token).slice(0, 2), partsOf(other)[2]].join('.') };
    },
  ],
  [
    'the signature of another key of the same authority',
    'altered',
    'signature',
    async ({ keys, token }) => {
      const other = await signRating(RECORD, keys.cu);
      return { text: [...partsOf(token).slice(0, 2), partsOf(other)[2]].join('.') };
    },
  ],
  ['signed with a stolen key that was revoked', 'unverified', 'revoked-key', signedBy('huy')],
  [
    'signed with it, dated before it was',
    'unverified',
    'revoked-key',
    signedBy('huy', { signed: '2026-07-01' }),
  ],
  ['signed with a key after its end', 'unverified', 'key-time', signedBy('cu')],
  ['signed with a key before its beginning', 'unverified', 'key-time', signedBy('moi')],
  ['signed with the key of another province', 'unverified', 'issuer', signedBy('khac')],
  [
    'five stars signed by a province',
    'unverified',
    'not-allowed',
    signedBy('tinh', { stars: 5, score: '95' }),
  ],
  ['signed with a key for withdrawals alone', 'unverified', 'not-allowed', signedBy('thuhoi')],
  ['signed tomorrow', 'unverified', 'not-yet', signedBy('tinh', { signed: '2026-11-30' })],
  [
    'signed by the anchor',
    'unverified',
    'unknown-key',
    async ({ anchor }) => ({ text: await signRating(RECORD, anchor) }),
  ],

  // Lists
  ['no trust', 'unverified', 'no-trust', ({ token }) => ({ text: token, trust: undefined })],
  [
    'trust without a key list',
    'unverified',
    'no-trust',
    ({ token, trust }) => ({ text: token, trust: { anchors: trust.anchors } }),
  ],
  [
    'no anchor',
    'unverified',
    'key-list',
    ({ token, trust }) => ({ text: token, trust: { ...trust, anchors: [] } }),
  ],
  [
    'a key list that signed itself',
    'unverified',
    'key-list',
    withKeys(({ keys }) => signKeyList(keyList([listed(keys.la)]), keys.la)),
  ],
  [
    'a key list under the name of the anchor',
    'unverified',
    'key-list',
    withKeys(({ keys }) => signRaw({ ...keys.la, kid: 'goc-1' }, JSON.stringify(keyList([listed(keys.la)])))),
  ],
  [
    'a key list with one key changed',
    'unverified',
    'key-list',
    withKeys(({ trust }) => {
      const token = String(trust.keys);
      return Promise.resolve(
        withPayload(token, payloadOf(token).replace('"stars":[3,4]', '"stars":[3,5]')).text,
      );
    }),
  ],
  [
    'an old key list, though a newer one was seen',
    'unverified',
    'key-list',
    ({ token, trust }) => ({ text: token, trust: { ...trust, seen: { keys: 4 } } }),
  ],
  [
    'a key list of tomorrow',
    'unverified',
    'key-list',
    withKeys(({ anchor, keys }) =>
      signKeyList(keyList([listed(keys.tinh)], { issued: '2026-11-30' }), anchor),
    ),
  ],
  [
    'a key list of another kind',
    'unverified',
    'key-list',
    withKeys(({ trust }) => Promise.resolve(String(trust.status))),
  ],
  [
    'a key list with a field twice',
    'unverified',
    'key-list',
    withKeys(({ anchor, keys }) =>
      signRaw(
        anchor,
        JSON.stringify(keyList([listed(keys.tinh)])).replace('"sequence":3', '"sequence":9,"sequence":3'),
      ),
    ),
  ],
  [
    'a key of small order in the list',
    'unverified',
    'key-list',
    withKeys(({ anchor, keys }) =>
      signRaw(anchor, JSON.stringify(keyList([{ ...listed(keys.tinh), x: base64(new Uint8Array(32)) }]))),
    ),
  ],
  [
    'a key of another length in the list',
    'unverified',
    'key-list',
    withKeys(({ anchor, keys }) =>
      signRaw(
        anchor,
        JSON.stringify(keyList([{ ...listed(keys.tinh), x: base64(new Uint8Array(31).fill(7)) }])),
      ),
    ),
  ],
  [
    'one key for two authorities in the list',
    'unverified',
    'key-list',
    withKeys(({ anchor, keys }) =>
      signRaw(
        anchor,
        JSON.stringify(keyList([listed(keys.tinh), { ...listed(keys.khac), x: keys.tinh.publicKey.x }])),
      ),
    ),
  ],
  [
    'a list by an anchor that was replaced',
    'unverified',
    'unknown-key',
    async ({ anchor, nextAnchor, keys }) => ({
      // The old anchor was stolen after it announced the new one; the thief signs a higher number.
      text: await signRating(RECORD, keys.la),
      trust: {
        anchors: [{ kid: 'goc-1', x: anchor.publicKey.x }],
        keys: [
          await signKeyList(
            keyList([listed(keys.tinh)], { anchors: [{ kid: 'goc-2', x: nextAnchor.publicKey.x }] }),
            anchor,
          ),
          await signKeyList(keyList([listed(keys.la)], { sequence: 9 }), anchor),
        ],
      },
    }),
  ],

  // Time
  [
    'a certificate that has ended',
    'expired',
    'expired',
    ({ token, trust }) => ({ text: token, trust, on: '2029-06-02' }),
  ],
  [
    'a rating that was withdrawn',
    'withdrawn',
    'withdrawn',
    withStatus(({ keys }) =>
      signStatusList(statusList([{ id: RECORD.id, state: 'withdrawn', on: '2026-11-25' }]), keys.tinh),
    ),
  ],
  [
    'withdrawn, beside an older list without it',
    'withdrawn',
    'withdrawn',
    withStatus(async ({ keys, trust }) => [
      await signStatusList(
        statusList([{ id: RECORD.id, state: 'withdrawn', on: '2026-11-25' }], { sequence: 6 }),
        keys.tinh,
      ),
      String(trust.status),
    ]),
  ],
  [
    'a rating that was replaced',
    'superseded',
    'superseded',
    withStatus(({ keys }) =>
      signStatusList(statusList([{ id: RECORD.id, state: 'superseded', on: '2026-11-25' }]), keys.thuhoi),
    ),
  ],
  [
    'withdrawn and ended',
    'withdrawn',
    'withdrawn',
    async ({ token, trust, keys }) => ({
      text: token,
      on: '2030-01-01',
      trust: {
        ...trust,
        status: await signStatusList(
          statusList([{ id: RECORD.id, state: 'withdrawn', on: '2026-11-25' }]),
          keys.tinh,
        ),
      },
    }),
  ],

  // Addresses
  [
    'a Digital Link of another product',
    'altered',
    'address',
    ({ token }) => ({
      text: stampAddress(token, 'https://example.org/v/').replace('08938505974194', '08938505974200'),
    }),
  ],
  [
    'a Digital Link with a wrong check digit',
    'altered',
    'address',
    ({ token }) => ({
      text: stampAddress(token, 'https://example.org/v/').replace('08938505974194', '08938505974195'),
    }),
  ],
  [
    'a Digital Link of another stamp',
    'altered',
    'address',
    ({ token }) => ({
      text: stampAddress(token, 'https://example.org/v/').replace('/21/000123', '/21/000124'),
    }),
  ],
  [
    'digits cut short',
    'unreadable',
    'parts',
    ({ token }) => ({ text: stampAddress(token, 'https://example.org/v/').slice(0, -3) }),
  ],
  [
    'digits of another version',
    'unreadable',
    'parts',
    () => ({ text: `https://example.org/v/#${'9'.repeat(17)}` }),
  ],
  ['digits without end', 'unreadable', 'size', () => ({ text: '1'.repeat(3_000) })],
  ['an address without a record', 'unreadable', 'parts', () => ({ text: 'https://example.org/v/' })],
];
