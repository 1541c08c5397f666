/** `node test/bench/verify.mjs [--runs N] [--json]`: how long one rating takes to be verified, with WebCrypto and with the library of browsers without it. */
import { parseArgs } from 'node:util';
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { openTrust, signKeyList, signRating, stampAddress, verifyRating } from '@ocop-kit/credentials/rating';
import { median } from './measure.mjs';
import { RECORD } from './stamp-reading.mjs';
import { formatNumber, metText } from './table.mjs';

const AIM_MILLISECONDS = 2;
const ON = '2026-11-29';
const { values: flags } = parseArgs({
  options: { runs: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } },
});

const [anchor, key] = await Promise.all([createSigningKey('goc'), createSigningKey('vd1')]);
const listed = {
  kid: key.kid,
  x: key.publicKey.x,
  issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
  from: '2026-01-01',
  until: '2027-12-31',
  stars: [3, 4],
  uses: ['rating'],
};
const keys = await signKeyList(
  { format: 'ocop-keys/1', sequence: 1, issued: '2026-01-01', next: '2027-01-01', keys: [listed] },
  anchor,
);
const trust = { anchors: [{ kid: anchor.kid, x: anchor.publicKey.x }], keys };
const addresses = await Promise.all(
  Array.from({ length: 50 }, async (_, at) =>
    stampAddress(await signRating({ ...RECORD, stamp: String(at) }, key), 'https://example.org/v/'),
  ),
);

const report = { webCrypto: await time(Number(flags.runs)), library: 0, first: await timeFirst() };
const { importKey } = crypto.subtle;
crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
report.library = await time(Math.min(100, Number(flags.runs)));
crypto.subtle.importKey = importKey;
console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));

/** @returns milliseconds of one verification, the trust being open */
async function time(runs) {
  const opened = await openTrust(trust, ON);
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { state } = await verifyRating(addresses[run % addresses.length], { trust: opened, on: ON });
    times.push(performance.now() - start);
    if (state !== 'verified') throw new Error(state);
  }
  return median(times);
}

/** With the key list to be opened before, as a page does it once. */
async function timeFirst() {
  const start = performance.now();
  await verifyRating(addresses[0], { trust, on: ON });
  return performance.now() - start;
}

function formatReport({ webCrypto, library, first }) {
  return [
    `a rating, verified:                      ${formatNumber(webCrypto)} ms, aim < ${AIM_MILLISECONDS} ms: ${metText(webCrypto < AIM_MILLISECONDS)}`,
    `the first one, with its key list:        ${formatNumber(first)} ms`,
    `in a browser without Ed25519:            ${formatNumber(library)} ms`,
  ].join('\n');
}
