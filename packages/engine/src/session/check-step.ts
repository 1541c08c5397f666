/** What a step of a session is held to: it is open, the member scores the product in this round, and the ballot is one of its set. */
import { pointerStep, refuse } from '../errors/errors.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Commitment } from '../formats/session/commitment.js';
import type { CouncilMember } from '../formats/session/member.js';
import type { SessionBallot } from '../formats/session/session-ballot.js';
import type { Session, SessionProduct } from '../formats/session/session.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { score } from '../score/score.js';
import { checkEntry } from './check-shape.js';
import {
  attendanceOf,
  currentBallots,
  currentRound,
  findMember,
  findProduct,
  isRecused,
  listDue,
  listVoters,
} from './lookup.js';
import { leastOf } from './quorum.js';
import { applyRegulation } from './regulations.js';
import { sealOf } from './seal.js';

/** @param isTwice whether its member has cast one in its round already @throws {OcopError} as `cast` */
export function checkCast(
  session: Session,
  ballot: SessionBallot,
  set: CriteriaSet | CompiledSet,
  isTwice: boolean,
): void {
  checkOpen(session);
  checkEntry({ ballots: [ballot] });
  checkBallot(session, ballot, compileSet(set), isTwice);
}

function checkBallot(session: Session, ballot: SessionBallot, set: CompiledSet, isTwice: boolean): void {
  const { member, product } = findVoter(session, ballot);
  const named = { member: member.name, product: product.name };
  const { round } = ballot;
  const { pack, no } = set.source;
  if (pack.id !== product.pack || no !== product.set)
    refuse('session/foreign-set', '/product', {
      found: `${pack.id} · ${no}`,
      expected: `${product.pack} · ${product.set}`,
    });
  if (isTwice) refuse('session/ballot-twice', '/member', { ...named, round });
  checkSeal(session, ballot, named);
  checkAnswers(ballot, set);
  checkDenied(ballot);
  const { outcome, unanswered } = score(set, ballot);
  if (outcome === 'incomplete' && applyRegulation(session.regulation).incomplete === 'refuse')
    refuse('council/incomplete-ballot', '/picks', { ballot: member.name, unanswered });
}

/** What a ballot says beside its picks is about what its set prints. @throws {OcopError} `sheet/unknown-criterion`, `sheet/unknown-condition` */
function checkAnswers(
  { remarks = {}, denied = [] }: SessionBallot,
  { positions, declarable }: CompiledSet,
): void {
  const criterion = Object.keys(remarks).find((id) => !positions.has(id));
  if (criterion !== undefined)
    refuse('sheet/unknown-criterion', `/remarks${pointerStep(criterion)}`, { criterion });
  const at = denied.findIndex((id) => !declarable.has(id));
  const condition = denied[at];
  if (condition !== undefined) refuse('sheet/unknown-condition', `/denied/${at}`, { condition });
}

/** Nobody holds a condition to be true and not to be true. @throws {OcopError} `session/both-declared` */
export function checkDenied({ declared, denied = [] }: SessionBallot, path = ''): void {
  const at = denied.findIndex((id) => declared.includes(id));
  const condition = denied[at];
  if (condition !== undefined) refuse('session/both-declared', `${path}/denied/${at}`, { condition });
}

/** Where ballots are blind, none is opened before all are sealed; and what was sealed is what is opened. */
function checkSeal(
  session: Session,
  ballot: SessionBallot,
  named: { readonly member: string; readonly product: string },
): void {
  const { product, round } = ballot;
  if (ballot.session !== undefined && ballot.session !== session.id)
    refuse('session/other-session', '/session', { found: ballot.session, expected: session.id });
  if (ballot.seal !== undefined && ballot.seal !== sealOf(ballot))
    refuse('session/other-seal', '/seal', named);
  const own = findCommitment(session, ballot);
  if (own && own.seal !== ballot.seal) refuse('session/other-seal', '/seal', named);
  if (!applyRegulation(session.regulation).blind) return;
  const missing = listDue(session, product, round).filter(
    ({ id }) => !findCommitment(session, { product, round, member: id }),
  );
  if (missing.length > 0)
    refuse('session/not-sealed', '/product', {
      product: named.product,
      members: missing.map(({ name }) => name),
    });
}

export const findCommitment = (
  { commitments = [] }: Session,
  { product, member, round }: Pick<SessionBallot, 'product' | 'member' | 'round'>,
): Commitment | undefined =>
  commitments.find((one) => one.product === product && one.member === member && one.round === round);

/** Who scores what now. @throws {OcopError} for a member who does not, or not in this round */
export function findVoter(
  session: Session,
  { member: memberId, product: productId, round }: Pick<SessionBallot, 'product' | 'member' | 'round'>,
): { readonly member: CouncilMember; readonly product: SessionProduct } {
  const member = findMember(session, memberId, '/member');
  const product = findProduct(session, productId, '/product');
  const named = { member: member.name, product: product.name };
  checkScores(session, member, product, '/member');
  const expected = currentRound(session, product.id);
  if (round !== expected) refuse('session/round', '/round', { product: product.name, round, expected });
  if (!listDue(session, product.id, round).some(({ id }) => id === member.id))
    refuse('session/not-in-round', '/member', { ...named, round });
  return { member, product };
}

/** Whether a member scores a product at all. @throws {OcopError} `session/secretary`, `session/recused`, `session/absent` */
export function checkScores(
  session: Session,
  { id, name, role }: CouncilMember,
  product: Pick<SessionProduct, 'id' | 'name'>,
  path: string,
): void {
  if (role === 'secretary') refuse('session/secretary', path, { member: name });
  if (isRecused(session, product.id, id))
    refuse('session/recused', path, { member: name, product: product.name });
  if (attendanceOf(session, id) === 'absent') refuse('session/absent', path, { member: name });
}

/** @throws {OcopError} `session/missing-ballots` with the names of those whose ballot is due */
export function checkBallotsIn(session: Session, product: string): void {
  const round = currentRound(session, product);
  const cast = new Set(
    session.ballots.flatMap((ballot) =>
      ballot.product === product && ballot.round === round ? [ballot.member] : [],
    ),
  );
  const missing = listDue(session, product, round).filter(({ id }) => !cast.has(id));
  if (missing.length > 0)
    refuse('session/missing-ballots', `/products/${session.products.findIndex(({ id }) => id === product)}`, {
      product: findProduct(session, product, '').name,
      members: missing.map(({ name }) => name),
    });
}

/** Where members do not score a product, enough others must. @throws {OcopError} `council/no-ballot`, `session/too-few-ballots` */
export function checkBallotsEnough(session: Session, product: string): void {
  const { length: ballots } = currentBallots(session, product);
  if (ballots === 0) refuse('council/no-ballot', '', {});
  const { ballots: share } = applyRegulation(session.regulation);
  const needed = share === undefined ? 0 : leastOf(share, listVoters(session).length);
  if (ballots < needed)
    refuse('session/too-few-ballots', '/ballots', {
      product: findProduct(session, product, '').name,
      ballots,
      needed,
    });
}

/** @throws {OcopError} `session/closed` */
export function checkOpen({ state }: Session): void {
  if (state === 'closed') refuse('session/closed', '/state', {});
}
