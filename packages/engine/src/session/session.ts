/**
 * A council's session, from its opening to its end. Each function takes the session as it is and gives it as it is afterwards, with a step in the
 * log; what is not allowed is refused by name. Nothing here knows a clock: whoever calls says when.
 */
import { refuse } from '../errors/errors.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Regulation } from '../formats/session/regulation.js';
import type { SessionBallot } from '../formats/session/session-ballot.js';
import type { Commitment } from '../formats/session/commitment.js';
import type { Session } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { currentRound, findMember, findProduct, isBlindlyOpened, isRecused } from './lookup.js';
import * as LIMITS from '../checks/limits.js';
import { checkEntry, checkShape } from './check-shape.js';
import { checkSession } from './check-session.js';
import {
  checkBallotsEnough,
  checkBallotsIn,
  checkCast,
  checkOpen,
  checkScores,
  findCommitment,
  findVoter,
} from './check-step.js';
import { checkQuorum } from './quorum.js';
import { applyRegulation } from './regulations.js';

/** What a session is opened with. */
export interface SessionOpening {
  readonly id: string;
  readonly council: Session['council'];
  readonly held: Session['held'];
  readonly members: Session['members'];
  readonly products: Session['products'];
  readonly regulation?: Regulation | undefined;
  /** A moment with its time zone. */
  readonly time: string;
}

/** Why some members score a product again. */
export interface RoundOpening {
  readonly product: string;
  readonly members: readonly string[];
  readonly reason: string;
  /** A moment with its time zone. */
  readonly time: string;
}

type Step = Session['log'][number];

/**
 * Opens a session.
 *
 * @param opening council, members, products and regulation
 * @returns a session without ballots
 * @throws {OcopError} `session/duplicate-id` for two members or products of one id, `session/chairs` for none or several chairs,
 *   `session/written` for a vote in writing on what must be scored in a meeting
 */
export function openSession({ time, regulation, ...opening }: SessionOpening): Session {
  const session: Session = {
    format: 'ocop-session/1',
    ...opening,
    ...(regulation && { regulation }),
    attendance: [],
    recusals: [],
    rounds: [],
    ballots: [],
    state: 'open',
    log: [],
  };
  checkShape(session);
  checkSession(session);
  return noted(session, { step: 'opened', time });
}

/**
 * Notes who is there; a later note replaces an earlier one.
 *
 * @param session never changed
 * @param entry a member, how he or she takes part, and when it was noted
 * @returns a new session
 * @throws {OcopError} `session/closed`, `session/unknown-member`; `session/has-ballot` for absent where a ballot is in; `session/shape`
 */
export function attend(
  session: Session,
  { time, ...entry }: Session['attendance'][number] & { readonly time: string },
): Session {
  checkOpen(session);
  checkEntry({ attendance: [entry], log: [{ step: 'attended', time }] });
  const { name } = findMember(session, entry.member, '/member');
  if (entry.as === 'absent' && session.ballots.some(({ member }) => member === entry.member))
    refuse('session/has-ballot', '/member', { member: name });
  const others = session.attendance.filter(({ member }) => member !== entry.member);
  return noted(
    { ...session, attendance: [...others, entry] },
    { step: 'attended', time, member: entry.member, text: entry.as },
  );
}

/**
 * A member does not score a product. A ballot already cast stays in the file, and counts no more.
 *
 * @param session never changed
 * @param recusal who, which product, why and when
 * @returns a new session
 * @throws {OcopError} `session/closed`, `session/unknown-member`, `session/unknown-product`, `session/recused` for a second time
 */
export function recuse(session: Session, recusal: Session['recusals'][number]): Session {
  checkOpen(session);
  checkEntry({ recusals: [recusal] });
  const { product, member, reason, time } = recusal;
  const { name } = findMember(session, member, '/member');
  const { name: productName } = findProduct(session, product, '/product');
  if (isRecused(session, product, member))
    refuse('session/recused', '', { member: name, product: productName });
  return noted(
    { ...session, recusals: [...session.recusals, recusal] },
    { step: 'recused', time, member, product, text: reason },
  );
}

/**
 * Takes back that a member does not score a product: it was noted by mistake, or of the wrong one. Both steps stay in the log.
 *
 * @param session never changed
 * @param recusal which one, and when it was taken back
 * @returns a new session, in which the member's ballot is due again, or one already cast counts again
 * @throws {OcopError} `session/closed`, `session/unknown-member`, `session/unknown-product`, `session/not-recused`
 */
export function withdrawRecusal(
  session: Session,
  { product, member, time }: Pick<Commitment, 'product' | 'member' | 'time'>,
): Session {
  checkOpen(session);
  checkEntry({ log: [{ step: 'recusal-withdrawn', time }] });
  const { name } = findMember(session, member, '/member');
  const { name: productName } = findProduct(session, product, '/product');
  if (!isRecused(session, product, member))
    refuse('session/not-recused', '', { member: name, product: productName });
  const recusals = session.recusals.filter((one) => one.product !== product || one.member !== member);
  return noted({ ...session, recusals }, { step: 'recusal-withdrawn', time, member, product });
}

/**
 * Takes the seal of a ballot: from now on it can be no other one, and nobody knows what is in it.
 *
 * @param session never changed
 * @param commitment the seal of one member's ballot on one product
 * @returns a new session
 * @throws {OcopError} as `cast` for who may score what; `session/committed` for a second seal in one round, `session/seal-twice` for that of
 *   another member, `session/opened` where scoring is blind and ballots are open already
 */
export function commit(session: Session, commitment: Commitment): Session {
  checkOpen(session);
  checkEntry({ commitments: [commitment] });
  const { round, time, seal } = commitment;
  const { name } = findProduct(session, commitment.product, '/product');
  if (isBlindlyOpened(session, commitment.product, round))
    refuse('session/opened', '/round', { product: name, round });
  const { member, product } = findVoter(session, commitment);
  if (session.commitments?.some((other) => other.seal === seal && other.member !== member.id))
    refuse('session/seal-twice', '/seal', { member: member.name });
  if (findCommitment(session, commitment))
    refuse('session/committed', '/member', { member: member.name, product: product.name, round });
  return noted(
    { ...session, commitments: [...(session.commitments ?? []), commitment] },
    { step: 'committed', time, member: member.id, product: product.id, round },
  );
}

/**
 * Takes a member's ballot.
 *
 * @param session never changed
 * @param ballot of one member on one product; `round` is the one that the product is in
 * @param set the criteria set of the product
 * @returns a new session
 * @throws {OcopError} `session/closed`, `session/unknown-member`, `session/unknown-product`, `session/secretary`, `session/recused`,
 *   `session/absent`, `session/round`, `session/not-in-round`, `session/ballot-twice`, `session/foreign-set`,
 *   `session/not-sealed` where the regulation has blind scoring and a seal is missing, `session/other-seal` for a ballot that is not the one
 *   sealed, `council/incomplete-ballot` unless the regulation leaves such ballots out, `sheet/*` for a sheet that the set does not know
 */
export function cast(session: Session, ballot: SessionBallot, set: CriteriaSet | CompiledSet): Session {
  const { product, member, round } = ballot;
  const isTwice = session.ballots.some(
    (other) => other.product === product && other.member === member && other.round === round,
  );
  checkCast(session, ballot, set, isTwice);
  return withBallots(session, [ballot]);
}

/** Adds ballots that were checked, several at once: a file of one member has hundreds. */
export const withBallots = (session: Session, ballots: readonly SessionBallot[]): Session => ({
  ...session,
  ballots: [...session.ballots, ...ballots],
  log: [
    ...session.log,
    ...ballots.map(({ product, member, round, time }): Step => ({
      step: 'cast',
      time,
      member,
      product,
      round,
    })),
  ],
});

/**
 * Opens another round on a product: those named score it again, the ballots of the others stand.
 *
 * @param session never changed
 * @param opening which product, who scores again and why
 * @returns a new session
 * @throws {OcopError} `session/closed`, `session/unknown-product`, `session/unknown-member`, `session/recused`, `session/absent`,
 *   `session/secretary`, `session/duplicate-id`, `session/rounds-used`, `session/missing-ballots` where the present round is not over
 */
export function openRound(session: Session, opening: RoundOpening): Session {
  checkOpen(session);
  const { product, members, reason, time } = opening;
  const { name } = findProduct(session, product, '/product');
  const round = currentRound(session, product) + 1;
  checkEntry({
    rounds: [{ ...opening, members: [...members], round: Math.min(round, LIMITS.councilRounds) }],
  });
  members.forEach((member, at) => {
    const known = findMember(session, member, `/members/${at}`);
    if (members.indexOf(member) < at) refuse('session/duplicate-id', `/members/${at}`, { id: member });
    checkScores(session, known, { id: product, name }, `/members/${at}`);
  });
  checkBallotsIn(session, product);
  const { rounds: most = LIMITS.councilRounds } = applyRegulation(session.regulation);
  if (round > most) refuse('session/rounds-used', '/round', { limit: most });
  return noted(
    { ...session, rounds: [...session.rounds, { product, round, members: [...members], reason, time }] },
    { step: 'round', time, product, round, text: reason },
  );
}

/**
 * Takes back a round that was opened by mistake, while nobody has handed in anything for it. Both steps stay in the log.
 *
 * @param session never changed
 * @param withdrawal of which product the last round is taken back, and when
 * @returns a new session, in which the ballots of the round before stand
 * @throws {OcopError} `session/closed`, `session/unknown-product`, `session/first-round`, `session/round-begun` where a ballot or a seal is in
 */
export function withdrawRound(
  session: Session,
  { product, time }: { readonly product: string; readonly time: string },
): Session {
  checkOpen(session);
  checkEntry({ log: [{ step: 'round-withdrawn', time }] });
  const { name } = findProduct(session, product, '/product');
  const round = currentRound(session, product);
  if (round === 1) refuse('session/first-round', '/product', { product: name });
  const isOf = (one: { readonly product: string; readonly round: number }): boolean =>
    one.product === product && one.round === round;
  if (session.ballots.some(isOf) || session.commitments?.some(isOf))
    refuse('session/round-begun', '/product', { product: name, round });
  const rounds = session.rounds.filter((one) => !isOf(one));
  return noted({ ...session, rounds }, { step: 'round-withdrawn', time, product, round });
}

/**
 * Closes a session: from now on no ballot is taken.
 *
 * @param session never changed
 * @param end when, and what the chair concludes
 * @returns a new session, closed
 * @throws {OcopError} `session/closed`, `session/no-quorum`, `session/no-chair`, `session/missing-ballots`, `council/no-ballot`,
 *   `session/too-few-ballots` where the regulation asks for more ballots on a product
 */
export function closeSession(
  session: Session,
  { time, conclusion }: { readonly time: string; readonly conclusion?: string | undefined },
): Session {
  checkOpen(session);
  checkEntry({ log: [{ step: 'closed', time }], ...(conclusion && { conclusion }) });
  checkQuorum(session);
  for (const { id } of session.products) {
    checkBallotsIn(session, id);
    checkBallotsEnough(session, id);
  }
  const concluded = conclusion === undefined || conclusion === '' ? {} : { conclusion };
  return noted({ ...session, ...concluded, state: 'closed' }, { step: 'closed', time });
}

const noted = (session: Session, step: Step): Session => ({ ...session, log: [...session.log, step] });
