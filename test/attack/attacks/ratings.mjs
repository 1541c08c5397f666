import assert from 'node:assert/strict';
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { openTrust, signKeyList, signRating, stampAddress, verifyRating } from '@ocop-kit/credentials/rating';

export const claim =
  'A rating that was changed, in its token, in the digits of its stamp or in what was signed, is never verified, and refused by name.';

const ON = '2026-11-29';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ {}":,é';
const SCORES = ['84.5', '84', '89.995', '0', '100'];
/** @type {import('@ocop-kit/credentials/rating').OpenedTrust} */
let trust;
/** @type {import('@ocop-kit/credentials/rating').SigningKey} */
let key;
/** @type {{ token: string, address: string }[]} */
let ratings = [];

export async function open() {
  const [anchor, signing] = await Promise.all([createSigningKey('goc'), createSigningKey('tinh')]);
  key = signing;
  const keys = await signKeyList(
    {
      format: 'ocop-keys/1',
      sequence: 1,
      issued: '2026-01-01',
      next: '2027-01-01',
      keys: [
        {
          kid: 'tinh',
          x: signing.publicKey.x,
          issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
          from: '2026-01-01',
          until: '2027-12-31',
          stars: [3, 4],
          uses: ['rating'],
        },
      ],
    },
    anchor,
  );
  trust = await openTrust({ anchors: [{ kid: 'goc', x: anchor.publicKey.x }], keys }, ON);
  ratings = await Promise.all(SCORES.map(makeRating));
}

async function makeRating(/** @type {string} */ score, /** @type {number} */ at) {
  const record = {
    id: `vd-${at}`,
    issuer: 'vi-du',
    pack: 'vn-qd-26-2026',
    set: at + 1,
    stars: 4,
    score,
    decision: '153/QĐ-UBND',
    issued: '2026-06-01',
    expires: '2029-06-01',
    signed: '2026-11-20',
    stamp: String(100 + at),
    product: 'Mật ong hoa nhãn',
    ...(at % 2 && { entity: 'HTX Ví Dụ', gtin: '8938505974194' }),
  };
  const token = await signRating(record, key);
  const rating = { token, address: stampAddress(token, 'https://example.org/v/') };
  for (const text of Object.values(rating))
    assert.equal((await verifyRating(text, { trust, on: ON })).state, 'verified');
  return rating;
}

/** @param {import('../random.mjs').Random} random */
export async function attempt(random) {
  const { token, address } = random.pick(ratings);
  const isAddress = random.chance(0.3);
  const text = isAddress ? address : token;
  const changed = random.chance(0.3) ? changePayload(token, random) : damage(text, random);
  const found = await verifyRating(changed, { trust, on: ON });
  if (saysTheSame(changed)) return;
  assert.notEqual(found.state, 'verified', `verified: ${changed}`);
  assert.ok(found.reason, `without a reason: ${changed}`);
}

/** Spaces are left out, and what stands before the mark is another page's address: the record is untouched there. */
function saysTheSame(/** @type {string} */ text) {
  const bare = text.replace(/\s+/g, '');
  const carried = bare.slice(bare.indexOf('#') + 1);
  return ratings.some(({ token, address }) =>
    [token, address.slice(address.indexOf('#') + 1)].includes(carried),
  );
}

/**
 * Bits, letters and whole parts.
 *
 * @param {string} text
 * @param {import('../random.mjs').Random} random
 */
function damage(text, random) {
  const at = random.int(0, text.length - 1);
  const other = random.pick(ratings);
  return random.pick([
    () => text.slice(0, at) + random.pick([...LETTERS]) + text.slice(at + 1),
    () =>
      text.slice(0, at) +
      String.fromCharCode(text.charCodeAt(at) ^ (1 << random.int(0, 6))) +
      text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + random.int(1, 9)),
    () => text.slice(0, at) + random.text(6) + text.slice(at),
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + [...text.slice(at, at + 8)].reverse().join('') + text.slice(at + 8),
    () => random.shuffle([...text]).join(''),
    () =>
      text
        .split('.')
        .map((part, index) => (random.chance(0.5) ? part : other.token.split('.')[index]))
        .join('.'),
    () => text.slice(0, at) + other.token.slice(at),
    () => text.slice(0, at) + other.address.slice(at),
  ])();
}

/**
 * The text under the old signature.
 *
 * @param {string} token
 * @param {import('../random.mjs').Random} random
 */
function changePayload(token, random) {
  const [header, payload = '', signature] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  const record = JSON.parse(text);
  const field = random.pick(Object.keys(record));
  const changed = random.pick([
    () => ({ ...record, [field]: random.pick([5, 4, '84.5', random.text(12), null, [], record.n]) }),
    () => ({ ...record, s: random.int(0, 9) }),
    () => ({ ...record, d: String(random.int(0, 10_000) / 100) }),
    () => ({ ...record, n: random.text(20) }),
    () => ({ ...record, [random.text(3)]: random.text(3) }),
    () => Object.fromEntries(random.shuffle(Object.entries(record))),
  ])();
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}
