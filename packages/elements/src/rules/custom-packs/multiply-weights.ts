/** Multiplies out all weights of a set, so that the points shown beside an answer are what it adds to the total. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Criterion, Section } from '@ocop-kit/engine/schema';

/** Picks, ids and order stay the same, so a sheet of one is a sheet of the other. */
export function multiplyWeights(set: CriteriaSet): CriteriaSet {
  return { ...set, sections: set.sections.map(multiplySection) };
}

function multiplySection({ weight = 1, ...section }: Section): Section {
  const { max, minimums, criteria } = section;
  return {
    ...section,
    max: multiply(max, weight),
    ...(minimums && {
      minimums: minimums.map(({ rank, points }) => ({ rank, points: multiply(points, weight) })),
    }),
    criteria: criteria.map((criterion) => multiplyCriterion(criterion, weight)),
  };
}

function multiplyCriterion({ weight: own = 1, ...criterion }: Criterion, above: number): Criterion {
  const weight = multiply(own, above);
  const { max, criteria, options } = criterion;
  return {
    ...criterion,
    max: multiply(max, weight),
    ...(criteria && { criteria: criteria.map((inner) => multiplyCriterion(inner, weight)) }),
    ...(options && { options: options.map((one) => ({ ...one, points: multiply(one.points, weight) })) }),
  };
}

/** A valid pack has at most three decimals once weighted, so rounding only removes binary noise. */
function multiply(points: number, weight: number): number {
  return Math.round(points * weight * 1_000) / 1_000;
}
