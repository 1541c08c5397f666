/** Who and what a session knows, by id. */
import { refuse } from '../errors/errors.js';
import type { CouncilMember } from '../formats/session/member.js';
import type { SessionBallot } from '../formats/session/session-ballot.js';
import type { Session, SessionProduct } from '../formats/session/session.js';

/** @throws {OcopError} `session/unknown-member` */
export function findMember({ members }: Session, id: string, path: string): CouncilMember {
  const known = members.map((member) => member.id);
  return (
    members.find((member) => member.id === id) ??
    refuse('session/unknown-member', path, { member: id, known })
  );
}

/** @throws {OcopError} `session/unknown-product` */
export function findProduct({ products }: Session, id: string, path: string): SessionProduct {
  const known = products.slice(0, 20).map((product) => product.id);
  return (
    products.find((product) => product.id === id) ??
    refuse('session/unknown-product', path, { product: id, known })
  );
}

/**
 * Who casts a ballot: everybody but the secretary.
 *
 * @param session never changed
 * @returns members in the order of the council
 */
export const listVoters = ({ members }: Session): CouncilMember[] =>
  members.filter(({ role }) => role !== 'secretary');

/**
 * Whether a member does not score a product.
 *
 * @param session never changed
 * @param product its id
 * @param member by id
 * @returns true where the session has a recusal
 */
export const isRecused = ({ recusals }: Session, product: string, member: string): boolean =>
  recusals.some((recusal) => recusal.product === product && recusal.member === member);

/**
 * How somebody takes part; who is in no list is not there.
 *
 * @param session never changed
 * @param member by id
 * @returns as the last note says
 */
export const attendanceOf = ({ attendance }: Session, member: string): 'present' | 'absent' | 'written' =>
  attendance.findLast((entry) => entry.member === member)?.as ?? 'absent';

/**
 * The round that a product is in.
 *
 * @param session never changed
 * @param product its id
 * @returns from 1
 */
export const currentRound = ({ rounds }: Session, product: string): number =>
  Math.max(1, ...rounds.filter((round) => round.product === product).map(({ round }) => round));

/**
 * Whose ballot is due in a round: in the first everybody who is there and not recused, later who was asked to score again. Where scoring is
 * blind, whoever had not sealed a ballot when those of the others were opened does not score in that round any more.
 *
 * @param session never changed
 * @param product its id
 * @param round from 1
 * @returns members in the order of the council, whether or not they have cast it
 */
export function listDue(session: Session, product: string, round: number): CouncilMember[] {
  const opened = session.rounds.find((one) => one.product === product && one.round === round);
  const isMissed = isBlindlyOpened(session, product, round)
    ? (id: string) => !isSealed(session, product, id, round)
    : () => false;
  return listVoters(session).filter(
    ({ id }) =>
      attendanceOf(session, id) !== 'absent' &&
      !isRecused(session, product, id) &&
      (round === 1 || opened?.members.includes(id)) &&
      !isMissed(id),
  );
}

/** Whether ballots that were scored blind are open by now. */
export const isBlindlyOpened = ({ regulation, ballots }: Session, product: string, round: number): boolean =>
  regulation?.blind === true &&
  ballots.some((ballot) => ballot.product === product && ballot.round === round);

const isSealed = ({ commitments = [] }: Session, product: string, member: string, round: number): boolean =>
  commitments.some((one) => one.product === product && one.member === member && one.round === round);

/**
 * The ballots that count: of each member the last one cast.
 *
 * @param session never changed
 * @param product its id
 * @returns in the order of the council
 */
export function currentBallots(session: Session, product: string): SessionBallot[] {
  const last = new Map<string, SessionBallot>();
  for (const ballot of session.ballots)
    if (ballot.product === product && ballot.round >= (last.get(ballot.member)?.round ?? 0))
      last.set(ballot.member, ballot);
  return listVoters(session).flatMap(({ id }) => {
    const own = last.get(id);
    return own && !isRecused(session, product, id) ? [own] : [];
  });
}
