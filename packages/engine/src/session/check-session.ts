/** What the shape of a session cannot say: who is spoken of is in it, and what may be there once is there once. */
import { refuse } from '../errors/errors.js';
import type { Session } from '../formats/session/session.js';
import { checkDenied } from './check-step.js';
import { attendanceOf, currentRound, findMember, findProduct, listDue } from './lookup.js';
import { checkQuorum } from './quorum.js';
import { applyRegulation } from './regulations.js';

/** @throws {OcopError} as `openSession` */
export function checkSession(session: Session): void {
  const { members, products, held, regulation } = session;
  for (const [name, list] of Object.entries({ members, products }))
    forRepeated<{ readonly id: string }>(
      list,
      ({ id }) => [id],
      ({ id }, at) => {
        refuse('session/duplicate-id', `/${name}/${at}/id`, { id });
      },
    );
  const chairs = members.filter(({ role }) => role === 'chair').length;
  if (chairs !== 1) refuse('session/chairs', '/members', { count: chairs });
  checkReferences(session);
  checkOnce(session);
  checkRounds(session);
  checkCast(session);
  checkClosed(session);
  const { written } = applyRegulation(regulation);
  if (held.form === 'written' && written !== 'always')
    products.forEach(({ name, kind }, at) => {
      if (written === 'never' || kind !== 're-rating')
        refuse('session/written', `/products/${at}`, { product: name });
    });
}

/** Whoever and whatever is spoken of is in the session. */
function checkReferences(session: Session): void {
  const { attendance, recusals, rounds, ballots, commitments = [] } = session;
  attendance.forEach(({ member }, at) => findMember(session, member, `/attendance/${at}/member`));
  for (const [name, list] of Object.entries({ recusals, ballots, commitments }))
    list.forEach(({ member, product }, at) => {
      findMember(session, member, `/${name}/${at}/member`);
      findProduct(session, product, `/${name}/${at}/product`);
    });
  rounds.forEach(({ product, members }, at) => {
    findProduct(session, product, `/rounds/${at}/product`);
    members.forEach((member, place) => findMember(session, member, `/rounds/${at}/members/${place}`));
  });
}

/** What may be there once is there once, also in a file that somebody else wrote. */
function checkOnce(session: Session): void {
  const { recusals, ballots, commitments = [] } = session;
  const named = ({ member, product }: { readonly member: string; readonly product: string }) => ({
    member: findMember(session, member, '').name,
    product: findProduct(session, product, '').name,
  });
  forRepeated(
    recusals,
    ({ product, member }) => [product, member],
    (again, at) => {
      refuse('session/recused', `/recusals/${at}`, named(again));
    },
  );
  forRepeated(
    commitments,
    ({ product, member, round }) => [product, member, round],
    (again, at) => {
      refuse('session/committed', `/commitments/${at}`, { ...named(again), round: again.round });
    },
  );
  forRepeated(
    ballots,
    ({ product, member, round }) => [product, member, round],
    (again, at) => {
      refuse('session/ballot-twice', `/ballots/${at}`, { ...named(again), round: again.round });
    },
  );
}

/** Rounds follow one another, as many as the regulation allows. */
function checkRounds(session: Session): void {
  const { rounds: most } = applyRegulation(session.regulation);
  const last = new Map<string, number>();
  session.rounds.forEach(({ product, round }, at) => {
    const expected = (last.get(product) ?? 1) + 1;
    if (round !== expected)
      refuse('session/round', `/rounds/${at}/round`, {
        product: findProduct(session, product, '').name,
        round,
        expected,
      });
    if (most !== undefined && round > most)
      refuse('session/rounds-used', `/rounds/${at}/round`, { limit: most });
    last.set(product, round);
  });
}

/** Ballots and seals are of those who score, in rounds that were opened; where scoring is blind, each ballot is the one that was sealed. */
function checkCast(session: Session): void {
  const { rounds, ballots, commitments = [], regulation } = session;
  const asked = new Map(
    rounds.map(({ product, round, members }) => [keyOf(product, round), new Set(members)]),
  );
  for (const [name, list] of Object.entries({ ballots, commitments }))
    list.forEach(({ member: id, product, round }, at) => {
      const { role, name: member } = findMember(session, id, '');
      const values = { member, product: findProduct(session, product, '').name, round };
      if (role === 'secretary') refuse('session/secretary', `/${name}/${at}/member`, { member });
      if (attendanceOf(session, id) === 'absent')
        refuse('session/absent', `/${name}/${at}/member`, { member });
      if (round > 1 && !asked.get(keyOf(product, round))?.has(id))
        refuse('session/not-in-round', `/${name}/${at}/round`, values);
    });
  const seals = new Map(
    commitments.map(({ product, member, round, seal }) => [keyOf(product, round, member), seal]),
  );
  ballots.forEach((ballot, at) => {
    const { product, member, round, seal } = ballot;
    const values = {
      member: findMember(session, member, '').name,
      product: findProduct(session, product, '').name,
    };
    checkDenied(ballot, `/ballots/${at}`);
    const committed = seals.get(keyOf(product, round, member));
    if (regulation?.blind && committed === undefined)
      refuse('session/not-sealed', `/ballots/${at}/seal`, {
        product: values.product,
        members: [values.member],
      });
    if (committed !== undefined && committed !== seal)
      refuse('session/other-seal', `/ballots/${at}/seal`, values);
  });
}

/** Who closed a session had all ballots, and enough members. What members are handed has nobody's ballots, and nothing to find. */
function checkClosed(session: Session): void {
  if (session.state !== 'closed' || session.ballots.length === 0) return;
  checkQuorum(session);
  const cast = new Set(session.ballots.map(({ product, member, round }) => keyOf(product, round, member)));
  session.products.forEach(({ id, name }, at) => {
    const round = currentRound(session, id);
    const missing = listDue(session, id, round).filter((member) => !cast.has(keyOf(id, round, member.id)));
    if (missing.length > 0)
      refuse('session/missing-ballots', `/products/${at}`, {
        product: name,
        members: missing.map((member) => member.name),
      });
  });
}

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** Acts on whatever has the key of one before it. */
function forRepeated<T>(
  list: readonly T[],
  keyOf: (one: T) => readonly unknown[],
  act: (again: T, at: number) => void,
): void {
  const seen = new Set<string>();
  list.forEach((one, at) => {
    const key = JSON.stringify(keyOf(one));
    if (seen.has(key)) act(one, at);
    seen.add(key);
  });
}
