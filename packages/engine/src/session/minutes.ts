/** What the minutes of a session say, as data: whoever prints them, on paper or on a screen, adds no finding of their own. */
import type { Agreement } from '../agreement/agreement.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { CouncilMember } from '../formats/session/member.js';
import type { Session, SessionProduct } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { attendanceOf, listVoters } from './lookup.js';
import { quorumOf, type Quorum } from './quorum.js';
import { sessionAgreement } from './session-agreement.js';
import { sessionResult, type SessionResult } from './session-result.js';

/** How a member took part. */
export interface Attendant {
  readonly member: CouncilMember;
  readonly as: 'present' | 'absent' | 'written';
  readonly reason: string | undefined;
}

/** What the minutes say of one product. */
export interface MinutesEntry {
  readonly product: SessionProduct;
  readonly result: SessionResult;
  /** Undefined where no ballot counts. */
  readonly agreement: Agreement | undefined;
  /** Rounds after the first, with the reason. */
  readonly rounds: readonly {
    readonly round: number;
    readonly members: readonly string[];
    readonly reason: string;
  }[];
  /** What members think of the product as a whole. */
  readonly opinions: readonly { readonly member: string; readonly opinion: string }[];
}

/** The minutes of a session, as data. */
export interface Minutes {
  readonly council: Session['council'];
  readonly held: Session['held'];
  /** Provisional until the session is closed. */
  readonly isFinal: boolean;
  readonly chair: CouncilMember | undefined;
  readonly secretary: CouncilMember | undefined;
  readonly attendants: readonly Attendant[];
  readonly quorum: Quorum;
  /** How many ballots were handed in over all rounds, and how many of them by members who scored again. */
  readonly ballots: { readonly count: number; readonly again: number };
  /** In the order of the session. */
  readonly products: readonly MinutesEntry[];
  readonly conclusion: string | undefined;
}

/**
 * Draws up the minutes of a session.
 *
 * @param session open or closed
 * @param setOf finds the criteria set of a product
 * @returns what is printed, in the order of the session
 * @throws {OcopError} as `sessionResult`
 */
export function minutes(
  session: Session,
  setOf: (product: SessionProduct) => CriteriaSet | CompiledSet,
): Minutes {
  const { council, held, members, products, ballots, state, conclusion } = session;
  return {
    council,
    held,
    isFinal: state === 'closed',
    chair: members.find(({ role }) => role === 'chair'),
    secretary: members.find(({ role }) => role === 'secretary'),
    attendants: members.map((member) => ({
      member,
      as: attendanceOf(session, member.id),
      reason: session.attendance.findLast((entry) => entry.member === member.id)?.reason,
    })),
    quorum: quorumOf(session),
    ballots: { count: ballots.length, again: ballots.filter(({ round }) => round > 1).length },
    products: products.map((product) => describeProduct(session, product, setOf(product))),
    conclusion,
  };
}

function describeProduct(
  session: Session,
  product: SessionProduct,
  set: CriteriaSet | CompiledSet,
): MinutesEntry {
  const opinions = listVoters(session).flatMap(({ id }) => {
    const last = session.ballots.findLast((ballot) => ballot.product === product.id && ballot.member === id);
    return last?.opinion === undefined || last.opinion === '' ? [] : [{ member: id, opinion: last.opinion }];
  });
  return {
    product,
    result: sessionResult(session, product.id, set),
    agreement: sessionAgreement(session, product.id, set),
    rounds: session.rounds
      .filter((round) => round.product === product.id)
      .map(({ round, members, reason }) => ({ round, members, reason })),
    opinions,
  };
}
