/** How far the members of a council agree on one product, in figures that any statistician can work out again. */
import type { ScoredBallot } from '../council/count-ballots.js';
import { decimalOf, figure } from '../exact/decimal.js';
import { compare, ratio, ratioText, type Ratio } from '../exact/ratio.js';
import type { CompiledSet } from '../pack/compiled.js';
import { toWhole } from '../pack/scale.js';
import { alphaOf, countUnits } from './alpha.js';
import { alphaInterval } from './bootstrap.js';
import { deviationOf } from './deviation.js';
import { disagreementOf } from './disagreement.js';
import { tendencyOf } from './tendency.js';
import { listPoints, type Vote } from './votes.js';

/** How much an alpha lets one rely on: Krippendorff's own bounds, 0.8 and 0.667. */
export type AlphaLevel = 'high' | 'fair' | 'low';

/** A figure as a fraction, and as it is shown. */
export interface ExactFigure {
  /** "n/d", reduced. */
  readonly exact: string;
  /** A decimal number with at most twelve decimals. */
  readonly shown: string;
}

/** Krippendorff's alpha for ordinal data, with what it means. */
export interface Alpha extends ExactFigure {
  readonly level: AlphaLevel;
  /** The 95 % interval; undefined for too few criteria. */
  readonly interval: readonly [ExactFigure, ExactFigure] | undefined;
}

/** How far members are apart on one criterion. */
export interface CriterionDisagreement {
  readonly criterion: string;
  /** 0 where all gave the same, 1 where they could not be farther apart. */
  readonly disagreement: ExactFigure;
  /** Whether it is half of that or more. */
  readonly divides: boolean;
}

/** Whether a member gives more, or less, than the others. */
export interface MemberLeaning {
  readonly member: string;
  /** Points given more than the others on average, over all criteria; below 0 for less. */
  readonly difference: ExactFigure;
  /** In how many criteria the member gave more than the median of the others, less, and the same. */
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** How often chance alone would be as one-sided. */
  readonly chance: ExactFigure;
  /** Where chance alone would be so in one of twenty cases at most. */
  readonly leans: 'high' | 'low' | 'none';
}

/** How far members agree. Members are named as their ballots are. */
export interface Agreement {
  readonly ballots: number;
  /** From the lowest total to the highest. Points as printed. */
  readonly spread: { readonly points: number; readonly lowest: string; readonly highest: string };
  /** The standard deviation of the totals, of a sample; undefined for one ballot. */
  readonly deviation: string | undefined;
  /** Undefined where all gave the same throughout, or one ballot alone counts. */
  readonly alpha: Alpha | undefined;
  /** Those that divide the most first, then in printed order; those that all judge alike are left out. */
  readonly criteria: readonly CriterionDisagreement[];
  readonly members: readonly MemberLeaning[];
}

const HALF = ratio(1, 2);
const CHANCE = ratio(1, 20);
const LEVELS: readonly (readonly [AlphaLevel, Ratio])[] = [
  ['high', ratio(4, 5)],
  ['fair', ratio(667, 1_000)],
];

/** @param counted the ballots that count, one at least */
export function agreementOf(set: CompiledSet, counted: readonly ScoredBallot[]): Agreement {
  const votes = listVotes(set, counted);
  const totals = counted.map(({ result }) => toWhole(result.total, set.scale));
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  return {
    ballots: counted.length,
    spread: {
      points: (most - least) / set.scale,
      lowest: counted[totals.indexOf(least)]?.ballot ?? '',
      highest: counted[totals.indexOf(most)]?.ballot ?? '',
    },
    deviation: textOf(deviationOf(totals.map((total) => ratio(total, set.scale)))),
    alpha: describeAlpha(votes),
    criteria: listDisagreements(votes),
    members: counted.map(({ ballot }, at) => leaningOf(votes, at, ballot, set.scale)),
  };
}

function listVotes(set: CompiledSet, counted: readonly ScoredBallot[]): Vote[] {
  return set.leaves.map((leaf) => ({
    criterion: leaf.id,
    points: counted.map(({ result }) => {
      const own = result.criteria[leaf.position];
      return own?.state === 'scored' ? toWhole(own.points, set.scale) : undefined;
    }),
    steps: stepsOf(leaf),
  }));
}

/** What a criterion can give, rising, none of these included. */
const stepsOf = ({ options, none }: CompiledSet['leaves'][number]): number[] =>
  [...new Set([...(none ? [none] : []), ...options].map(({ points }) => points))].sort((a, b) => a - b);

function describeAlpha(votes: readonly Vote[]): Alpha | undefined {
  const found = countUnits(votes.map(listPoints));
  const alpha = alphaOf(found);
  if (!alpha) return undefined;
  const interval = alphaInterval(found);
  return {
    ...exactFigure(alpha),
    level: LEVELS.find(([, from]) => compare(alpha, from) >= 0)?.[0] ?? 'low',
    interval: interval && [exactFigure(interval.from), exactFigure(interval.to)],
  };
}

function listDisagreements(votes: readonly Vote[]): CriterionDisagreement[] {
  return votes
    .flatMap((vote) => {
      const share = disagreementOf(vote);
      return share && share.sum > 0n ? [{ criterion: vote.criterion, share }] : [];
    })
    .sort((a, b) => compare(b.share, a.share))
    .map(({ criterion, share }) => ({
      criterion,
      disagreement: exactFigure(share),
      divides: compare(share, HALF) >= 0,
    }));
}

function leaningOf(votes: readonly Vote[], at: number, member: string, scale: number): MemberLeaning {
  const { difference, chance, ...counts } = tendencyOf(votes, at);
  const isOneSided = compare(chance, CHANCE) <= 0;
  return {
    member,
    difference: exactFigure(ratio(difference.sum, difference.count * BigInt(scale))),
    ...counts,
    chance: exactFigure(chance),
    leans: isOneSided ? (counts.more > counts.less ? 'high' : 'low') : 'none',
  };
}

const exactFigure = (exact: Ratio): ExactFigure => ({
  exact: ratioText(exact),
  shown: figure(decimalOf(exact)),
});

const textOf = (value: ReturnType<typeof deviationOf>): string | undefined => value && figure(value);
