/** Takes what members hand in as files, one after the other: what can be taken is, what cannot is named. */
import { OcopError, refuse, type Problem } from '../errors/errors.js';
import type { BallotFile } from '../formats/session/ballot-file.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session, SessionProduct } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { findProduct } from './lookup.js';
import { checkCast } from './check-step.js';
import { commit, withBallots } from './session.js';

/** A ballot or a seal that the session does not take, and why. */
export interface RefusedBallot {
  readonly product: string;
  readonly member: string;
  readonly round: number;
  readonly problem: Problem;
}

/** What became of a file. */
export interface Collected {
  /** With everything that could be taken. */
  readonly session: Session;
  /** How many seals and ballots were taken; one that is there already, the very same, is passed over. */
  readonly taken: number;
  readonly refused: readonly RefusedBallot[];
}

type Handed = Pick<RefusedBallot, 'product' | 'member' | 'round'>;

/**
 * Takes a member's file into a session: seals first, then ballots.
 *
 * @param session never changed
 * @param file as `parseBallotFile` gives it
 * @param setOf finds the criteria set of a product
 * @returns the session with all that could be taken, and what could not
 * @throws {OcopError} `session/other-session` for a file of another session
 */
export function collect(
  session: Session,
  file: BallotFile,
  setOf: (product: SessionProduct) => CriteriaSet | CompiledSet,
): Collected {
  if (file.session !== session.id)
    refuse('session/other-session', '/session', { found: file.session, expected: session.id });
  const refused: RefusedBallot[] = [];
  /** @returns whether it was taken */
  const attempt = (handed: Handed, act: () => void): boolean => {
    const { product, member, round } = handed;
    try {
      if (member !== file.member)
        refuse('session/foreign-ballot', '/member', { member: file.member, found: member });
      act();
      return true;
    } catch (error) {
      if (!(error instanceof OcopError)) throw error;
      refused.push({ product, member, round, problem: error.problem });
      return false;
    }
  };
  let now = session;
  const sealed = placesOf(session.commitments ?? [], file.member);
  const seals = (file.commitments ?? []).filter((commitment) => {
    // The same seal handed in again at another time is the same seal.
    if (sealed.get(placeOf(commitment))?.seal === commitment.seal) return false;
    return attempt(commitment, () => {
      now = commit(now, commitment);
    });
  });
  const cast = placesOf(session.ballots, file.member);
  const ballots = file.ballots.filter((ballot) => {
    const place = placeOf(ballot);
    const before = cast.get(place);
    if (before && isSame(before, ballot)) return false;
    return attempt(ballot, () => {
      const set = setOf(findProduct(now, ballot.product, '/product'));
      checkCast(now, ballot, set, before !== undefined);
      cast.set(place, ballot);
    });
  });
  return { session: withBallots(now, ballots), taken: seals.length + ballots.length, refused };
}

const placeOf = ({ product, member, round }: Handed): string => JSON.stringify([product, member, round]);

/** What a member has handed in so far, by place: one look through the session, however much the file holds. */
const placesOf = <T extends Handed>(list: readonly T[], member: string): Map<string, T> =>
  new Map(list.filter((one) => one.member === member).map((one) => [placeOf(one), one]));

/** Whether two are the same to the last field, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
