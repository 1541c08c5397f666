/** Which ballots of a council count, and what they say of the product as a whole. */
import { refuse } from '../errors/errors.js';
import type { ConditionPolicy } from '../formats/minimum-policies.js';
import { EXCLUDED_OUTCOMES, type CouncilOutcome } from '../formats/outcomes.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { Outcome, Result } from '../result/result.js';
import { isExcluded, score } from '../score/score.js';
import type { Ballot } from './ballot.js';
import { minimumsOf, type BallotMinimum } from './ballot-minimums.js';

/** A ballot with what scoring it gives. */
export interface ScoredBallot {
  /** The name of the member, or the place of the ballot from 1. */
  readonly ballot: string;
  readonly result: Result;
  /** What it gives each minimum, as `listAsked` lists them. */
  readonly minimums: readonly (BallotMinimum | undefined)[];
}

export interface BallotCount {
  /** In the order given. */
  readonly all: readonly ScoredBallot[];
  /** Those that the average and the minimums are worked out from. */
  readonly counted: readonly ScoredBallot[];
  readonly outcome: CouncilOutcome;
}

/** How ballots are counted, without gaps. */
export interface CountingPolicy {
  readonly incomplete: 'refuse' | 'exclude';
  readonly conditions: ConditionPolicy;
}

/** @throws {OcopError} `sheet/*`, `input/shape` for what is no ballot */
export function scoreBallots(set: CompiledSet, sheets: readonly Ballot[]): ScoredBallot[] {
  if (!Array.isArray(sheets)) refuse('input/shape', '/sheets', { expected: 'list of sheets' });
  return (sheets as readonly Ballot[]).map((sheet, i) => {
    // Scored first: that refuses what is no sheet.
    const result = score(set, sheet);
    const member: unknown = sheet.member ?? String(i + 1);
    if (typeof member !== 'string') refuse('input/shape', `/sheets/${i}/member`, { expected: 'text' });
    return { ballot: member, result, minimums: minimumsOf(set, member, result) };
  });
}

/** @throws {OcopError} `council/incomplete-ballot`, `council/no-ballot` */
export function countBallots(
  all: readonly ScoredBallot[],
  { incomplete, conditions }: CountingPolicy,
): BallotCount {
  const cast = all.filter(({ ballot, result }, i) => {
    if (result.outcome !== 'incomplete') return true;
    if (incomplete === 'exclude') return false;
    return refuse('council/incomplete-ballot', `/${i}`, { ballot, unanswered: result.unanswered });
  });
  if (cast.length === 0) refuse('council/no-ballot', '', {});
  const counted = cast.filter(({ result }) => !isExcluded(result.outcome));
  const outcome = findOutcome(
    cast.map(({ result }) => result.outcome),
    conditions,
  );
  if (outcome === 'rated' && counted.length === 0) refuse('council/no-ballot', '', {});
  return { all, counted, outcome };
}

function findOutcome(outcomes: readonly Outcome[], policy: ConditionPolicy): CouncilOutcome {
  const excluded = EXCLUDED_OUTCOMES.find((outcome) => {
    const votes = outcomes.filter((other) => other === outcome).length;
    return policy === 'any' ? votes > 0 : votes * 2 > outcomes.length;
  });
  return excluded ?? 'rated';
}
