/**
 * Calibration: before a season all members score the same sample products, so that each sees where he or she stands apart from the group, and
 * they talk those criteria over before real products are scored.
 */
import {
  absolute,
  add,
  compare,
  divide,
  mean,
  ratio,
  ratioText,
  subtract,
  ZERO,
  type Ratio,
} from '../exact/ratio.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session } from '../formats/session/session.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { toWhole } from '../pack/scale.js';
import { listVoters } from './lookup.js';
import { judgeProduct } from './judge-product.js';

/** One criterion of one sample, as a member stands to the others. Points as printed, exact. */
export interface CalibrationStep {
  readonly product: string;
  readonly criterion: string;
  /** What the member gave. */
  readonly own: string;
  /** What the others gave on average. */
  readonly others: string;
  /** The first less the second. */
  readonly difference: string;
}

/** How far one member stands from the group. */
export interface CalibratedMember {
  readonly member: string;
  /** The distance from the others' average, over all criteria of all samples: points a criterion, exact. */
  readonly distance: string;
  /** Those farthest apart first. */
  readonly steps: readonly CalibrationStep[];
}

/**
 * Compares each member with the others, criterion by criterion.
 *
 * @param session whose products are the samples
 * @param setOf finds the criteria set of a product
 * @returns members in the order of the council; those without a ballot are left out
 * @throws {OcopError} `sheet/*`
 */
export function calibrate(
  session: Session,
  setOf: (product: Session['products'][number]) => CriteriaSet | CompiledSet,
): CalibratedMember[] {
  const votes = session.products.flatMap((product) =>
    listVotes(session, product, compileSet(setOf(product))),
  );
  return listVoters(session).flatMap(({ id }) => {
    const steps = votes.flatMap(({ product, criterion, points }) => {
      const own = points.get(id);
      const others = [...points].flatMap(([member, value]) => (member === id ? [] : [value]));
      if (own === undefined || others.length === 0) return [];
      const middle = mean(others);
      return [{ product, criterion, own, middle, difference: subtract(own, middle) }];
    });
    if (steps.length === 0) return [];
    const sum = steps.reduce((total, { difference }) => add(total, absolute(difference)), ZERO);
    return [
      {
        member: id,
        distance: ratioText(divide(sum, ratio(steps.length))),
        steps: steps
          .filter(({ difference }) => compare(difference, ZERO) !== 0)
          .sort((a, b) => compare(absolute(b.difference), absolute(a.difference)))
          .map(({ product, criterion, own, middle, difference }) => ({
            product,
            criterion,
            own: ratioText(own),
            others: ratioText(middle),
            difference: ratioText(difference),
          })),
      },
    ];
  });
}

interface SampleVote {
  readonly product: string;
  readonly criterion: string;
  readonly points: ReadonlyMap<string, Ratio>;
}

function listVotes(session: Session, { id }: Session['products'][number], set: CompiledSet): SampleVote[] {
  const { counted } = judgeProduct(session, id, set);
  return set.leaves.map((leaf) => ({
    product: id,
    criterion: leaf.id,
    points: new Map(
      counted.flatMap(({ ballot, result }) => {
        const own = result.criteria[leaf.position];
        return own?.state === 'scored'
          ? [[ballot, ratio(toWhole(own.points, set.scale), set.scale)] as const]
          : [];
      }),
    ),
  }));
}
