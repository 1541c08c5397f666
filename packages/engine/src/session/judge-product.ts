/** The ballots on one product that count now, scored once, and what the council finds by them. */
import { countBallots, scoreBallots, type ScoredBallot } from '../council/count-ballots.js';
import { judgeBallots, readPolicy, type AppliedPolicy, type CouncilResult } from '../council/council.js';
import { OcopError } from '../errors/errors.js';
import type { SessionBallot } from '../formats/session/session-ballot.js';
import type { Session } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { currentBallots } from './lookup.js';

/** What everything else in a session's result is worked out from. */
export interface JudgedProduct {
  readonly policy: AppliedPolicy;
  /** Of each member the last ballot, in the order of the council. */
  readonly scored: readonly ScoredBallot[];
  /** Those in the average; none where there is nothing to average. */
  readonly counted: readonly ScoredBallot[];
  /** Undefined where there is nothing to average. */
  readonly council: CouncilResult | undefined;
}

/** @throws {OcopError} `council/incomplete-ballot`, `sheet/*` */
export function judgeProduct(session: Session, product: string, set: CompiledSet): JudgedProduct {
  const policy = policyOf(session, set);
  const current = currentBallots(session, product);
  const scored = current.flatMap(({ member, picks, declared }, at) =>
    placed(session, current[at], () => scoreBallots(set, [{ member, picks, declared }])),
  );
  const incomplete = scored.findIndex(({ result }) => result.outcome === 'incomplete');
  const council = placed(session, current[incomplete], () => judgeOrNone(set, scored, policy));
  return { policy, scored, council, counted: council ? countBallots(scored, policy).counted : [] };
}

/** Says of a refusal which ballot of the session it is about. @throws {OcopError} what the task throws */
function placed<T>({ ballots }: Session, ballot: SessionBallot | undefined, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof OcopError) || !ballot) throw error;
    const { path, ...problem } = error.problem;
    const own = path.replace(/^\/\d+/, '');
    throw new OcopError({ ...problem, path: `/ballots/${ballots.indexOf(ballot)}${own}` });
  }
}

/** The policy of a session: its own regulation first, then what layers say, then the decision. */
function policyOf({ regulation }: Session, set: CompiledSet): AppliedPolicy {
  const { minimums, conditions, incomplete, apart, trimmed, display } = regulation ?? {};
  return readPolicy(set, { minimums, conditions, incomplete, apart, trimmed, decimals: display?.decimals });
}

/** @returns undefined where no ballot is left to average */
export function judgeOrNone(
  set: CompiledSet,
  scored: readonly ScoredBallot[],
  policy: AppliedPolicy,
): CouncilResult | undefined {
  try {
    return judgeBallots(set, scored, policy);
  } catch (error) {
    if (error instanceof OcopError && error.code === 'council/no-ballot') return undefined;
    throw error;
  }
}
