/** A council's result from its members' ballots. */
import { describeValue, refuse } from '../errors/errors.js';
import { findRequiredOption } from '../pack/leaf-score.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { isRecord } from '../checks/record.js';
import { toWhole } from '../pack/scale.js';
import { MINIMUM_POLICY_NAMES, type MinimumPolicy } from '../formats/minimum-policies.js';
import { EXCLUDED_OUTCOMES, type CouncilOutcome } from '../formats/outcomes.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { MissedSectionMinimum, Outcome, Result } from '../result/result.js';
import { isExcluded, score } from '../score/score.js';
import { findOption, type Sheet } from '../score/sheet.js';
import { applyMinimums, findStarsByTotal } from '../score/stars.js';
import { findBallotsApart, type BallotsApart } from './ballots-apart.js';
import { MINIMUM_POLICIES, type MemberMinimum } from './policies.js';
import { reduceRatio, formatHundredths } from './ratio.js';

/** One member's sheet; `member` names it in results and refusals, else its place from 1 does. */
export interface Ballot extends Sheet {
  /** Names the ballot in results and refusals. */
  readonly member?: string | undefined;
}

/** How a council works where the decision leaves it open. */
export interface CouncilPolicy {
  /** How minimums are judged across members; the decision does not say. Default: as the uppermost layer that speaks of it, else `average`. */
  readonly minimums?: MinimumPolicy | undefined;
  /** What happens to a ballot with unanswered criteria. Default `refuse`. */
  readonly incomplete?: 'refuse' | 'exclude' | undefined;
  /** From how many points between two totals their ballots are named as apart. Default: as the uppermost layer that speaks of it, else never. */
  readonly apart?: number | undefined;
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
  /** The average cut to two decimals, "89.92". */
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
  const {
    minimums = readLayerRule(compiled, 'minimums') ?? 'average',
    incomplete = 'refuse',
    apart = readLayerRule(compiled, 'apart'),
  }: CouncilPolicy = typeof policy === 'string'
    ? { minimums: policy }
    : isRecord(policy)
      ? policy
      : refusePolicy(policy);
  if (typeof minimums !== 'string' || !Object.hasOwn(MINIMUM_POLICIES, minimums)) refusePolicy(minimums);

  if (!Array.isArray(sheets)) refuse('input/shape', '/sheets', { expected: 'list of sheets' });
  const all = (sheets as readonly Ballot[]).map((sheet, i) => {
    // Scored first: that refuses what is no sheet.
    const result = score(compiled, sheet);
    const member: unknown = sheet.member ?? String(i + 1);
    if (typeof member !== 'string') refuse('input/shape', `/sheets/${i}/member`, { expected: 'text' });
    return { ballot: member, result };
  });
  const cast = all.filter(({ ballot, result }, i) => {
    if (result.outcome !== 'incomplete') return true;
    if (incomplete === 'exclude') return false;
    return refuse('council/incomplete-ballot', `/${i}`, { ballot, unanswered: result.unanswered });
  });
  if (cast.length === 0) refuse('council/no-ballot', '', {});
  const counted = cast.filter(({ result }) => !isExcluded(result.outcome));
  const outcome = majorityOutcome(cast.map(({ result }) => result.outcome));
  if (outcome === 'rated' && counted.length === 0) refuse('council/no-ballot', '', {});

  const results = counted.map(({ result }) => result);
  const missed = Object.fromEntries(
    compiled.minimumRanks.map((rank) => [
      rank,
      compiled.leaves
        .filter((leaf) => !MINIMUM_POLICIES[minimums](collectMemberMinimums(compiled, leaf, rank, results)))
        .map((leaf) => ({ criterion: leaf.id })),
    ]),
  );
  const sum = results.reduce((points, { total }) => points + Math.round(total * compiled.scale), 0);
  const averageTotal = results.length > 0 ? reduceRatio(sum, results.length * compiled.scale) : null;
  const byTotal = results.length > 0 ? findStarsByTotal(compiled, sum, results.length) : null;
  const short = compiled.sections.flatMap(({ id, minimums: asked }) => {
    const sums = results.map(({ sections }) => toWhole(sections[id] ?? 0, compiled.scale));
    return asked
      .filter(({ from: required }) => {
        const votes = sums.map((points) => ({ points, required, reached: points >= required }));
        return !MINIMUM_POLICIES[minimums](votes);
      })
      .map(({ rank, from }) => ({ section: id, rank, required: from / compiled.scale }));
  });
  const far =
    apart === undefined
      ? []
      : findBallotsApart(
          counted.map(({ ballot, result: { total } }) => ({ ballot, total })),
          apart,
        );
  const missedRanks = [
    ...compiled.minimumRanks.filter((rank) => missed[rank]?.length),
    ...short.map(({ rank }) => rank),
  ];
  return {
    pack: compiled.source.pack.id,
    set: compiled.source.no,
    outcome,
    policy: minimums,
    averageTotal,
    shownTotal: averageTotal === null ? null : formatHundredths(averageTotal),
    starsByTotal: byTotal,
    stars: outcome === 'rated' && byTotal !== null ? applyMinimums(compiled, byTotal, missedRanks) : null,
    minimumsMissed: missed,
    ...(short.length > 0 && { sectionMinimumsMissed: short }),
    ...(far.length > 0 && { apart: far }),
    ballots: all.map((entry) => ({
      ballot: entry.ballot,
      outcome: entry.result.outcome,
      total: entry.result.total,
      counted: counted.includes(entry),
    })),
  };
}

function refusePolicy(policy: unknown): never {
  return refuse('council/unknown-policy', '/policy', {
    policy: describeValue(policy),
    known: MINIMUM_POLICY_NAMES,
  });
}

function majorityOutcome(outcomes: readonly Outcome[]): CouncilOutcome {
  const most = EXCLUDED_OUTCOMES.find(
    (outcome) => outcomes.filter((other) => other === outcome).length * 2 > outcomes.length,
  );
  return most ?? 'rated';
}

/** What each member gave and had to give at a rank; members to whom the criterion does not apply are left out. */
function collectMemberMinimums(
  set: CompiledSet,
  leaf: Leaf,
  rank: number,
  results: readonly Result[],
): MemberMinimum[] {
  if (!leaf.required[rank]) return [];
  return results.flatMap((result) => {
    const own = result.criteria[leaf.position];
    if (!own || own.state === 'not-applicable') return [];
    const pick =
      own.state === 'scored' && own.pick !== null ? findOption(leaf, own.pick - leaf.first) : undefined;
    // A member whose case asks nothing has nothing to reach; none of these is short of every case.
    if (pick?.ordinal && leaf.required[rank]?.[pick.case] === undefined) return [];
    const required = leaf.options[findRequiredOption(leaf.required, rank, pick?.case) - leaf.first];
    return [
      {
        points: pick?.points ?? 0,
        required: required?.points ?? 0,
        reached: pick !== undefined && pick.missesFrom > rank,
      },
    ];
  });
}
