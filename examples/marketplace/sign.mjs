/**
 * Signs what is in force, with keys that are made here and thrown away: an example has no secrets to keep. An office signs with `ocop sign`, from keys
 * of its own, and publishes the same lists.
 */
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { signKeyList, signRating, signStatusList, stampAddress } from '@ocop-kit/credentials/rating';
import { recordIdOf, recordOf } from '@ocop-kit/credentials/register';
import { addMonths } from '@ocop-kit/engine/days';
import { stateOf } from '@ocop-kit/engine/register';

/** Who may sign which ranks (Art. 4.1). */
const ISSUERS = [
  { id: 'vi-du', name: 'UBND tỉnh Ví Dụ', stars: [3, 4] },
  { id: 'trung-uong', name: 'Bộ Nông nghiệp và Môi trường', stars: [5] },
];
const PACK = 'vn-qd-26-2026';
const MONTHS_OF_A_KEY = 12;
const MONTHS_TO_NEXT = 3;

/**
 * @param {import('@ocop-kit/engine/register').Register} register
 * @param {{ on: string, calendar: import('@ocop-kit/engine/register').CertificateCalendar, page: string }} options the day, the periods, and the page that verifies
 * @returns what a page trusts, the lists beside it, and for a certificate the address of its signed record
 */
export async function signRegister({ certificates }, { on, calendar, page }) {
  const anchor = await createSigningKey('goc-vi-du');
  const offices = await Promise.all(
    ISSUERS.map(async (issuer) => ({ ...issuer, key: await createSigningKey(`${issuer.id}-1`) })),
  );
  const days = { sequence: 1, issued: on, next: addMonths(on, MONTHS_TO_NEXT) };
  const keys = offices.map(({ id, name, stars, key }) => ({
    kid: key.kid,
    x: key.publicKey.x,
    issuer: { id, name },
    from: on,
    until: addMonths(on, MONTHS_OF_A_KEY),
    stars,
    uses: ['rating', 'status'],
  }));
  const addresses = new Map();
  const withdrawn = new Map(offices.map(({ id }) => [id, []]));
  for (const certificate of certificates) {
    const { stars, state, withdrawn: end } = stateOf(certificate, { on, calendar });
    const office = offices.find((one) => one.stars.includes(stars));
    if (!office) continue;
    if (state === 'withdrawn')
      withdrawn.get(office.id).push({ id: recordIdOf(certificate.id), state, on: end.on });
    const made = recordOf(certificate, { issuer: office.id, pack: PACK, on, calendar });
    if ('record' in made)
      addresses.set(certificate.id, stampAddress(await signRating(made.record, office.key), page));
  }
  const status = offices.map(({ id, key }) =>
    signStatusList({ format: 'ocop-status/1', issuer: id, ...days, records: withdrawn.get(id) }, key),
  );
  return {
    anchors: [{ kid: anchor.kid, x: anchor.publicKey.x }],
    lists: {
      keys: [await signKeyList({ format: 'ocop-keys/1', ...days, keys }, anchor)],
      status: await Promise.all(status),
    },
    addressOf: ({ id }) => addresses.get(id),
  };
}
