/** A thousand sessions, each tampered with once after it was sealed: every one is found, and what was done is named. */
import { describe, expect, test } from 'vitest';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { headOf, sealSession, verifySession, type SealedSession } from '../src/index.js';
import { ballotOf, ballots, MEMBERS, PRODUCTS, session } from './fixtures/sealed.js';

const SEED = Number(process.env['TAMPERING_SEED'] ?? 26_2026);
const COUNT = 1_000;
const random = xoroshiro128plus(SEED);
const upTo = (count: number): number => uniformInt(random, 0, count - 1);
const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)]!; // below the length

type Ballot = SealedSession['ballots'][number];
/** What was done, and what must be found of it. */
interface Tampering {
  readonly spoilt: unknown;
  readonly finding: object;
}

const placeOf = ({ product, member, round }: Ballot) => ({ product, member, round });
const replaced = (at: number, ballot: Ballot): SealedSession => ({
  ...session,
  ballots: session.ballots.with(at, ballot),
});

/** One ballot with another field in it. */
function edit(at: number): Ballot {
  const ballot = session.ballots[at]!; // within the list
  return oneOf<() => Ballot>([
    () => ({ ...ballot, picks: { ...ballot.picks, '1.1': (ballot.picks['1.1'] ?? 0) + 1 } }),
    () => ({ ...ballot, picks: { '1.1': ballot.picks['1.1'] ?? 0 } }),
    () => ({ ...ballot, picks: { ...ballot.picks, '1.3': 0 } }),
    () => ({ ...ballot, opinion: 'Không đạt.' }),
    () => ({ ...ballot, remarks: { '1.1': 'Thêm sau' } }),
    () => ({ ...ballot, declared: ['dossier'] }),
    () => ({ ...ballot, time: '2026-11-28T08:00:00+07:00' }),
    () => ({ ...ballot, nonce: '0'.repeat(32) }),
  ])();
}

const KINDS: Readonly<Record<string, () => Tampering | Promise<Tampering>>> = {
  'a ballot is changed': () => {
    const at = upTo(ballots.length);
    return { spoilt: replaced(at, edit(at)), finding: { code: 'changed', ...placeOf(session.ballots[at]!) } };
  },
  'a ballot is replaced by another one that its member signed': async () => {
    const at = upTo(ballots.length);
    const { product, member, round } = session.ballots[at]!;
    return {
      spoilt: replaced(at, await ballotOf(product, member, round, 9)),
      finding: { code: 'changed', product, member, round },
    };
  },
  'a ballot is dropped': () => {
    const at = upTo(ballots.length);
    const rest = session.ballots.toSpliced(at, 1);
    return {
      spoilt: { ...session, ballots: rest },
      finding: { code: 'dropped', ...placeOf(session.ballots[at]!) },
    };
  },
  'a ballot is added': async () => {
    const ballot = await ballotOf(oneOf(PRODUCTS), oneOf(MEMBERS), 3, 1 + upTo(3));
    const at = upTo(ballots.length + 1);
    return {
      spoilt: { ...session, ballots: session.ballots.toSpliced(at, 0, ballot) },
      finding: { code: 'added', ...placeOf(ballot) },
    };
  },
  'a ballot stands there twice': () => {
    const ballot = oneOf(session.ballots);
    return {
      spoilt: { ...session, ballots: [...session.ballots, ballot] },
      finding: { code: 'added', ...placeOf(ballot) },
    };
  },
  'a ballot is moved': () => {
    const from = upTo(ballots.length);
    const ballot = session.ballots[from]!;
    const rest = session.ballots.toSpliced(from, 1);
    // Two places away at least: of two neighbours changed over nobody knows which one moved.
    const to = oneOf(rest.map((_, at) => at).filter((at) => Math.abs(at - from) > 1));
    return {
      spoilt: { ...session, ballots: rest.toSpliced(to, 0, ballot) },
      finding: { code: 'moved', ...placeOf(ballot) },
    };
  },
  'two neighbours change places': () => {
    const at = upTo(ballots.length - 1);
    const [one, other] = [session.ballots[at]!, session.ballots[at + 1]!];
    return {
      spoilt: { ...session, ballots: session.ballots.with(at, other).with(at + 1, one) },
      finding: { code: 'moved' },
    };
  },
  'a ballot is given to another member': () => {
    const at = upTo(ballots.length);
    const ballot = session.ballots[at]!;
    const member = oneOf(MEMBERS.filter((id) => id !== ballot.member));
    return {
      spoilt: replaced(at, { ...ballot, member, round: 3 }),
      finding: { code: 'dropped', ...placeOf(ballot) },
    };
  },
  'a signature is taken from another ballot': () => {
    const [at, other] = [upTo(8), 8 + upTo(ballots.length - 8)];
    const ballot = session.ballots[at]!;
    return {
      spoilt: replaced(at, { ...ballot, signature: session.ballots[other]!.signature }),
      finding: { code: 'signature', ...placeOf(ballot) },
    };
  },
  'a signature is taken away': () => {
    const at = upTo(ballots.length);
    const { signature: _signature, ...ballot } = session.ballots[at]!;
    return { spoilt: replaced(at, ballot), finding: { code: 'unsigned', ...placeOf(ballot) } };
  },
  'a seal is another one': () => {
    const at = upTo(ballots.length);
    const ballot = session.ballots[at]!;
    return {
      spoilt: replaced(at, { ...ballot, seal: 'f'.repeat(64) }),
      finding: { code: 'seal', ...placeOf(ballot) },
    };
  },
  'something else in the session is changed': () => ({
    spoilt: oneOf([
      { ...session, conclusion: 'Không nhất trí.' },
      { ...session, held: { ...session.held, on: '2026-11-26' } },
      { ...session, attendance: session.attendance.slice(1) },
      { ...session, recusals: [] },
      { ...session, rounds: [] },
      { ...session, regulation: { ...session.regulation, apart: 20 } },
      { ...session, log: [] },
      { ...session, state: 'open' },
      { ...session, members: session.members.with(1, { ...session.members[1]!, name: 'Ai đó' }) },
      { ...session, products: session.products.with(0, { ...session.products[0]!, set: 2 }) },
    ]),
    finding: { code: 'session' },
  }),
  'a entry of the ledger is changed': () => {
    const at = upTo(session.ledger.length);
    const entry = oneOf([
      { ...session.ledger[at]!, seal: 'a'.repeat(64) },
      { ...session.ledger[at]!, head: 'b'.repeat(64) },
    ]);
    return {
      spoilt: { ...session, ledger: session.ledger.with(at, entry) },
      finding: { code: 'entry', entry: at + 1 },
    };
  },
  'a entry of the ledger is taken out': () => {
    const at = upTo(session.ledger.length - 1);
    return {
      spoilt: { ...session, ledger: session.ledger.toSpliced(at, 1) },
      finding: { code: 'entry', entry: at + 1 },
    };
  },
  'the ledger is taken away': () => ({
    spoilt: oneOf([
      { ...session, ledger: undefined },
      { ...session, ledger: [] },
      { ...session, ledger: 'none' },
    ]),
    finding: { code: 'unsealed' },
  }),
  'everything is sealed anew after a change': async () => {
    const at = upTo(ballots.length);
    const { product, member, round } = session.ballots[at]!;
    const forged = sealSession(replaced(at, await ballotOf(product, member, round, 9)));
    return { spoilt: forged, finding: { code: 'head', found: headOf(forged), expected: headOf(session) } };
  },
};

const kinds = Object.keys(KINDS);
const tamperings = await Promise.all(
  Array.from({ length: COUNT }, async (_, at) => {
    const kind = kinds[at % kinds.length]!; // below the length
    const { spoilt, finding } = await KINDS[kind]!();
    const found = await verifySession(structuredClone(spoilt) as SealedSession, { head: headOf(session) });
    return { kind, finding, found };
  }),
);

describe(`of ${COUNT} tamperings of seed ${SEED}`, () => {
  test.each(kinds)('each is found and named: %s', (kind) => {
    const own = tamperings.filter((one) => one.kind === kind);
    expect(own.length).toBeGreaterThan(60);
    for (const { finding, found } of own) expect(found).toContainEqual(expect.objectContaining(finding));
  });

  test('none is found where nothing was done', async () => {
    expect(await verifySession(structuredClone(session), { head: headOf(session) })).toEqual([]);
  });

  test('none says more of ballots than was done to one or two of them', () => {
    for (const { found } of tamperings) {
      const places = found.flatMap((finding) =>
        'member' in finding ? [JSON.stringify([finding.product, finding.member, finding.round])] : [],
      );
      expect(new Set(places).size).toBeLessThanOrEqual(2);
    }
  });
});
