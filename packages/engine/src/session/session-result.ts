/** What a session finds of one product, with every difference behind it: who gave what, who found otherwise, and what it would be else. */
import { averageOf } from '../council/average.js';
import type { ScoredBallot } from '../council/count-ballots.js';
import type { AppliedPolicy, CouncilResult } from '../council/council.js';
import {
  isReached,
  listCriterionMinimums,
  listSectionMinimums,
  type CriterionMinimum,
} from '../council/minimum-verdicts.js';
import { reduceRatio } from '../council/ratio.js';
import { MINIMUM_POLICY_NAMES, type MinimumPolicy } from '../formats/minimum-policies.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session } from '../formats/session/session.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { toWhole } from '../pack/scale.js';
import { distanceOf, type AverageDistance } from './distance.js';
import { judgeOrNone, judgeProduct } from './judge-product.js';
import { currentRound, findProduct, listDue } from './lookup.js';

/** One criterion across the council. Members are named by their ids. */
export interface CouncilCriterion {
  readonly criterion: string;
  /** The average points, exact: "11/6". */
  readonly average: string;
  /** Points as printed, by member; null where a member gave none. */
  readonly points: Readonly<Record<string, number | null>>;
}

/** A minimum on which the council does not agree, or that it finds missed. */
export interface MinimumDissent {
  /** The id of the criterion, or of the section. */
  readonly of: string;
  readonly rank: number;
  /** What the council finds, by its policy. */
  readonly reached: boolean;
  /** Members who reached it, and members who did not. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Who declares a condition, and whether that decides. */
export interface DeclaredCondition {
  readonly condition: string;
  readonly members: readonly string[];
}

/** The stars that there would be otherwise; null for none, undefined where no ballot would be left. */
export interface OtherStars {
  readonly byPolicy: Readonly<Record<MinimumPolicy, number | null | undefined>>;
  readonly without: readonly { readonly member: string; readonly stars: number | null | undefined }[];
}

/** What a session finds of one product, as plain JSON. */
export interface SessionResult {
  readonly product: string;
  /** The round that it is in. */
  readonly round: number;
  /** Members whose ballot is still due in this round. */
  readonly due: readonly string[];
  /** Members who do not score it, with the reason. */
  readonly recused: readonly { readonly member: string; readonly reason: string }[];
  /** Whether the session is closed: before, everything is provisional. */
  readonly isFinal: boolean;
  /** Undefined until there is a ballot to average. */
  readonly council: CouncilResult | undefined;
  /** By section id: the average, exact. */
  readonly sections: Readonly<Record<string, string>>;
  readonly criteria: readonly CouncilCriterion[];
  readonly minimums: readonly MinimumDissent[];
  readonly conditions: readonly DeclaredCondition[];
  readonly otherwise: OtherStars;
  readonly distance: AverageDistance | undefined;
}

/**
 * Works out what a session finds of one product, from the ballots that count now.
 *
 * @param session open or closed
 * @param product the id of the product
 * @param set its criteria set
 * @returns the council's result with what stands behind it
 * @throws {OcopError} `session/unknown-product`, `sheet/*`
 */
export function sessionResult(
  session: Session,
  product: string,
  set: CriteriaSet | CompiledSet,
): SessionResult {
  findProduct(session, product, '/product');
  const compiled = compileSet(set);
  const { policy, scored, counted, council } = judgeProduct(session, product, compiled);
  const round = currentRound(session, product);
  const cast = new Set(
    session.ballots.flatMap((ballot) =>
      ballot.product === product && ballot.round === round ? [ballot.member] : [],
    ),
  );
  return {
    product,
    round,
    due: listDue(session, product, round).flatMap(({ id }) => (cast.has(id) ? [] : [id])),
    recused: session.recusals.flatMap((recusal) =>
      recusal.product === product ? [{ member: recusal.member, reason: recusal.reason }] : [],
    ),
    isFinal: session.state === 'closed',
    council,
    sections: averageSections(compiled, counted),
    criteria: listCriteria(compiled, counted),
    minimums: listDissents(compiled, counted, policy.minimums),
    conditions: listConditions(compiled, scored),
    otherwise: findOtherStars(compiled, scored, policy),
    distance: distanceOf(compiled, averageOf(compiled, counted, policy.trimmed)),
  };
}

function averageSections(set: CompiledSet, counted: readonly ScoredBallot[]): Record<string, string> {
  if (counted.length === 0) return {};
  return Object.fromEntries(
    set.sections.map(({ id }) => {
      const sums = counted.map(({ result }) => toWhole(result.sections[id] ?? 0, set.scale));
      const sum = sums.reduce((total, points) => total + points, 0);
      return [id, reduceRatio(sum, counted.length * set.scale)];
    }),
  );
}

function listCriteria(set: CompiledSet, counted: readonly ScoredBallot[]): CouncilCriterion[] {
  if (counted.length === 0) return [];
  return set.leaves.map(({ id, position }) => {
    const points = counted.map(({ ballot, result }) => {
      const own = result.criteria[position];
      return [ballot, own?.state === 'scored' ? own.points : null] as const;
    });
    const sum = points.reduce((total, [, own]) => total + toWhole(own ?? 0, set.scale), 0);
    return {
      criterion: id,
      average: reduceRatio(sum, counted.length * set.scale),
      points: Object.fromEntries(points),
    };
  });
}

function listDissents(
  set: CompiledSet,
  counted: readonly ScoredBallot[],
  policy: MinimumPolicy,
): MinimumDissent[] {
  const dissent = (of: string, { rank, members }: Pick<CriterionMinimum, 'rank' | 'members'>) => {
    const side = (reached: boolean): string[] =>
      members.filter((member) => member.reached === reached).map(({ ballot }) => ballot);
    return { of, rank, reached: isReached({ members }, policy), for: side(true), against: side(false) };
  };
  return [
    ...listCriterionMinimums(set, counted).map((minimum) => dissent(minimum.leaf.id, minimum)),
    ...listSectionMinimums(set, counted).map((minimum) => dissent(minimum.section, minimum)),
  ].filter(({ reached, against }) => !reached || against.length > 0);
}

/** In printed order, each with those who declare it. */
function listConditions(set: CompiledSet, scored: readonly ScoredBallot[]): DeclaredCondition[] {
  return set.conditions.flatMap(({ id }) => {
    const members = scored.flatMap(({ ballot, result }) =>
      result.conditions.some(({ condition, declared }) => condition === id && declared) ? [ballot] : [],
    );
    return members.length > 0 ? [{ condition: id, members }] : [];
  });
}

function findOtherStars(
  set: CompiledSet,
  scored: readonly ScoredBallot[],
  policy: AppliedPolicy,
): OtherStars {
  const byPolicy = MINIMUM_POLICY_NAMES.map(
    (minimums) => [minimums, judgeOrNone(set, scored, { ...policy, minimums })?.stars] as const,
  );
  return {
    byPolicy: Object.fromEntries(byPolicy) as OtherStars['byPolicy'],
    without: scored.map(({ ballot }) => ({
      member: ballot,
      stars: judgeOrNone(
        set,
        scored.filter((other) => other.ballot !== ballot),
        policy,
      )?.stars,
    })),
  };
}
