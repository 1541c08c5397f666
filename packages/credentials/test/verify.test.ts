/** A sealed session, spoilt afterwards: what was done is found and named. */
import { describe, expect, test } from 'vitest';
import type { Session } from '@ocop-kit/engine/council';
import { createKeys, headOf, sealBallot, sealSession, signBallot, verifySession } from '../src/index.js';

const TIME = '2026-11-27T08:00:00+07:00';
const PRODUCTS = ['honey', 'tea', 'rice'];
const members = ['A', 'B', 'C'].map(
  (id) => ({ id, name: id, role: id === 'A' ? 'chair' : 'member' }) as const,
);
const keys = await Promise.all(members.map(() => createKeys()));
const ballots = await Promise.all(
  PRODUCTS.flatMap((product) =>
    members.map(async ({ id }, at) =>
      signBallot(
        sealBallot(
          { product, member: id, round: 1, picks: { '1.1': at + 1 }, declared: [], time: TIME },
          'p',
        ),
        keys[at]!.privateKey,
      ),
    ),
  ),
);
const session = sealSession({
  format: 'ocop-session/1',
  id: 'p',
  council: { name: 'Hội đồng', level: 'province' },
  held: { on: '2026-11-27', form: 'meeting' },
  members: members.map((member, at) => ({ ...member, key: keys[at]!.publicKey })),
  products: PRODUCTS.map((id) => ({ id, name: id, entity: 'HTX', pack: 'p', set: 1 })),
  attendance: [],
  recusals: [],
  rounds: [],
  ballots,
  state: 'closed',
  log: [],
} satisfies Session);
const inPlace = (at: number, change: (ballot: (typeof ballots)[number]) => object) =>
  session.ballots.map((ballot, place) => (place === at ? change(ballots[place]!) : ballot));

describe('a sealed session', () => {
  test('is as it was sealed, also from its own text', async () => {
    expect(await verifySession(session, { head: headOf(session) })).toEqual([]);
    expect(await verifySession(JSON.parse(JSON.stringify(session)) as typeof session)).toEqual([]);
  });

  const spoilt: readonly (readonly [string, object, object])[] = [
    [
      'changed',
      { ...session, ballots: inPlace(4, (ballot) => ({ ...ballot, picks: { '1.1': 9 } })) },
      { code: 'changed', product: 'tea', member: 'B', round: 1 },
    ],
    [
      'dropped',
      { ...session, ballots: session.ballots.filter((_, at) => at !== 4) },
      { code: 'dropped', product: 'tea', member: 'B', round: 1 },
    ],
    [
      'added',
      { ...session, ballots: [...session.ballots, { ...ballots[0]!, round: 2 }] },
      { code: 'added', product: 'honey', member: 'A', round: 2 },
    ],
    [
      'moved',
      { ...session, ballots: [...session.ballots.slice(1), session.ballots[0]] },
      { code: 'moved', product: 'honey', member: 'A', round: 1 },
    ],
    [
      'with other attendance',
      { ...session, attendance: [{ member: 'A', as: 'present' }] },
      { code: 'session' },
    ],
    [
      'with a signature of another ballot',
      { ...session, ballots: inPlace(4, (ballot) => ({ ...ballot, signature: ballots[1]!.signature })) },
      { code: 'signature', product: 'tea', member: 'B', round: 1 },
    ],
  ];
  test.each(spoilt)('%s afterwards', async (_name, changed, finding) => {
    expect(await verifySession(changed as typeof session)).toContainEqual(finding);
  });

  test('sealed anew by somebody else is found by signatures, and by the head in the minutes', async () => {
    const forged = sealSession({
      ...session,
      ballots: inPlace(4, ({ signature: _signature, ...ballot }) =>
        sealBallot({ ...ballot, picks: { '1.1': 9 } }, 'p'),
      ),
    } as Session);
    const found = await verifySession(forged, { head: headOf(session) });
    expect(found.map(({ code }) => code)).toEqual(['unsigned', 'head']);
  });

  const { key: _key, ...unknown } = session.members[0]!;
  const first = session.ballots[0]!;
  test.each<readonly [string, Session, object]>([
    [
      'a ballot that was signed for another session',
      { ...session, id: 'q' },
      { code: 'foreign', product: 'honey', member: 'A', round: 1 },
    ],
    [
      'another ballot than the one whose seal was handed in',
      { ...session, commitments: [{ ...first, seal: 'a'.repeat(64) }] },
      { code: 'committed', product: 'honey', member: 'A', round: 1 },
    ],
    [
      'a ballot that was never sealed though scoring was blind',
      { ...session, regulation: { format: 'ocop-regulation/1', blind: true }, commitments: [] },
      { code: 'uncommitted', product: 'honey', member: 'A', round: 1 },
    ],
  ])('does not hold with %s, whoever seals it', async (_name, changed, finding) => {
    expect(await verifySession(sealSession(changed))).toContainEqual(finding);
  });

  test.each<readonly [string, object]>([
    ['its seal is taken away', { ...first, seal: undefined }],
    ['a signature is put where its member has no key', { ...first, signature: 'x.y.z' }],
  ])('is changed where %s', async (_name, ballot) => {
    const sealed = sealSession({ ...session, members: [unknown, ...session.members.slice(1)] });
    const spoilt = { ...sealed, ballots: [ballot, ...sealed.ballots.slice(1)] };
    const found = await verifySession(JSON.parse(JSON.stringify(spoilt)) as typeof sealed);
    expect(found).toContainEqual({ code: 'changed', product: 'honey', member: 'A', round: 1 });
  });
});
