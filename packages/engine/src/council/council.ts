/** A council's result from its members' ballots. */
import { isRecord } from '../checks/record.js';
import { describeValue, refuse } from '../errors/errors.js';
import {
  CONDITION_POLICY_NAMES,
  MINIMUM_POLICY_NAMES,
  type ConditionPolicy,
  type MinimumPolicy,
  type TrimmedMean,
} from '../formats/minimum-policies.js';
import type { CouncilOutcome } from '../formats/outcomes.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { MissedSectionMinimum, Outcome } from '../result/result.js';
import { applyMinimums, findStarsByTotal } from '../score/stars.js';
import { averageOf } from './average.js';
import type { Ballot } from './ballot.js';
import { findBallotsApart, type BallotsApart } from './ballots-apart.js';
import { countBallots, scoreBallots, type CountingPolicy, type ScoredBallot } from './count-ballots.js';
import { isReached, listCriterionMinimums, listSectionMinimums } from './minimum-verdicts.js';
import { formatRatio, reduceRatio } from './ratio.js';

/** How a council works where the decision leaves it open. */
export interface CouncilPolicy {
  /** How minimums are judged across members; the decision does not say. Default: as the uppermost layer that speaks of it, else `average`. */
  readonly minimums?: MinimumPolicy | undefined;
  /** What happens to a ballot with unanswered criteria. Default `refuse`. */
  readonly incomplete?: 'refuse' | 'exclude' | undefined;
  /** What declared conditions take: more than half of the ballots, or one. Default `majority`. */
  readonly conditions?: ConditionPolicy | undefined;
  /** An average without the totals at both ends, where a regulation has it. Default: all totals count. */
  readonly trimmed?: TrimmedMean | undefined;
  /** From how many points between two totals their ballots are named as apart. Default: as the uppermost layer that speaks of it, else never. */
  readonly apart?: number | undefined;
  /** How many decimals the average is shown with, from none to three. Default two. */
  readonly decimals?: number | undefined;
}

/** What became of one ballot. */
export interface BallotResult {
  /** The member's name, or the ballot's place from 1. */
  readonly ballot: string;
  readonly outcome: Outcome;
  /** Points as printed. */
  readonly total: number;
  /** False for ballots left out of the average: disqualified, ineligible, or incomplete and excluded. */
  readonly counted: boolean;
}

/** What a council finds, as plain JSON. Points are as printed, not scaled. */
export interface CouncilResult {
  /** The id of the pack. */
  readonly pack: string;
  /** The number of the criteria set. */
  readonly set: number;
  /** What more than half of the ballots say, else `rated`. */
  readonly outcome: CouncilOutcome;
  /** How minimums were judged across members. */
  readonly policy: MinimumPolicy;
  /** The exact average as a reduced ratio, "1169/13"; null when no ballot is left to average. */
  readonly averageTotal: string | null;
  /** The average for display, "89.92": cut, never rounded. */
  readonly shownTotal: string | null;
  /** The rank that the average alone would give; null without an average. */
  readonly starsByTotal: number | null;
  /** Null when the product is disqualified or ineligible. */
  readonly stars: number | null;
  /** By star rank, the criteria whose minimum the council finds missed, in printed order. */
  readonly minimumsMissed: Readonly<Record<string, readonly { readonly criterion: string }[]>>;
  /** What the council finds sections short of; absent where there is no such section. */
  readonly sectionMinimumsMissed?: readonly Omit<MissedSectionMinimum, 'points'>[] | undefined;
  /** Pairs of counted ballots to be talked over and scored again; absent where there are none, or no rule asks for it. */
  readonly apart?: readonly BallotsApart[] | undefined;
  /** Totals that a trimmed mean left out, lowest first; absent where none were. */
  readonly trimmed?: readonly number[] | undefined;
  /** One for each ballot, in the order given. */
  readonly ballots: readonly BallotResult[];
}

/** What the uppermost layer that speaks of it says of a rule of councils. */
function readLayerRule<K extends 'minimums' | 'apart'>({ source: { pack } }: CompiledSet, rule: K) {
  return pack.local?.findLast(({ council: rules }) => rules?.[rule] !== undefined)?.council?.[rule];
}

/**
 * Works out a council's result from the ballots of its members.
 *
 * @param set a loaded or compiled criteria set
 * @param sheets one ballot a member, each a whole sheet
 * @param policy how minimums are judged across members, alone or with what to do about incomplete ballots
 * @returns the outcome, the exact average, stars and missed minimums, and what became of each ballot
 * @throws {OcopError} `council/incomplete-ballot`, `council/no-ballot`, `council/unknown-policy`, `sheet/*`, `input/shape`
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3 ("tổng điểm trung bình")
 */
export function council(
  set: CriteriaSet | CompiledSet,
  sheets: readonly Ballot[],
  policy: MinimumPolicy | CouncilPolicy = {},
): CouncilResult {
  const compiled = compileSet(set);
  const applied = readPolicy(compiled, policy);
  return judgeBallots(compiled, scoreBallots(compiled, sheets), applied);
}

/** What a council finds, from ballots that are scored already: asked again without a member, or by another policy. @throws {OcopError} as `council` */
export function judgeBallots(
  compiled: CompiledSet,
  scored: readonly ScoredBallot[],
  { minimums, apart, trimmed, decimals, ...counting }: AppliedPolicy,
): CouncilResult {
  const { all, counted, outcome } = countBallots(scored, counting);
  const average = averageOf(compiled, counted, trimmed);
  const { sum, count } = average;
  const hasAverage = count > 0;
  const averageTotal = hasAverage ? reduceRatio(sum, count * compiled.scale) : null;
  const byTotal = hasAverage ? findStarsByTotal(compiled, sum, count) : null;
  const missed = listCriterionMinimums(compiled, counted).filter((minimum) => !isReached(minimum, minimums));
  const short = listSectionMinimums(compiled, counted).filter((minimum) => !isReached(minimum, minimums));
  const far = apart === undefined ? [] : findBallotsApart(counted, apart);
  const ranks = [...missed, ...short].map(({ rank }) => rank);
  return {
    pack: compiled.source.pack.id,
    set: compiled.source.no,
    outcome,
    policy: minimums,
    averageTotal,
    shownTotal: averageTotal === null ? null : formatRatio(averageTotal, decimals),
    starsByTotal: byTotal,
    stars: outcome === 'rated' && byTotal !== null ? applyMinimums(compiled, byTotal, ranks) : null,
    minimumsMissed: Object.fromEntries(
      compiled.minimumRanks.map((rank) => [
        rank,
        missed.filter((one) => one.rank === rank).map(({ leaf }) => ({ criterion: leaf.id })),
      ]),
    ),
    ...(short.length > 0 && {
      sectionMinimumsMissed: short.map(({ section, rank, required }) => ({
        section,
        rank,
        required: required / compiled.scale,
      })),
    }),
    ...(far.length > 0 && { apart: far }),
    ...(average.trimmed.length > 0 && { trimmed: average.trimmed }),
    ballots: all.map((entry) => ({
      ballot: entry.ballot,
      outcome: entry.result.outcome,
      total: entry.result.total,
      counted: counted.includes(entry),
    })),
  };
}

/** A policy without gaps. */
export type AppliedPolicy = CountingPolicy &
  Pick<CouncilPolicy, 'apart' | 'trimmed'> & {
    readonly minimums: MinimumPolicy;
    readonly decimals: number;
  };

/** @throws {OcopError} `council/unknown-policy` */
export function readPolicy(set: CompiledSet, policy: MinimumPolicy | CouncilPolicy): AppliedPolicy {
  const {
    minimums = readLayerRule(set, 'minimums') ?? 'average',
    incomplete = 'refuse',
    conditions = 'majority',
    apart = readLayerRule(set, 'apart'),
    trimmed,
    decimals = 2,
  }: CouncilPolicy = typeof policy === 'string'
    ? { minimums: policy }
    : isRecord(policy)
      ? policy
      : refusePolicy(policy, MINIMUM_POLICY_NAMES);
  if (!MINIMUM_POLICY_NAMES.includes(minimums)) refusePolicy(minimums, MINIMUM_POLICY_NAMES);
  if (!CONDITION_POLICY_NAMES.includes(conditions)) refusePolicy(conditions, CONDITION_POLICY_NAMES);
  return { minimums, incomplete, conditions, apart, trimmed, decimals };
}

function refusePolicy(policy: unknown, known: readonly string[]): never {
  return refuse('council/unknown-policy', '/policy', { policy: describeValue(policy), known });
}
