/** A set with every weight multiplied out: what people read beside an answer is what it adds to their total. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Criterion, Section } from '@ocop-kit/engine/schema';

/** The picks, the ids and the order stay, so every sheet of the one is a sheet of the other. */
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

/** A pack that compiles has no more than three decimals as it counts, so rounding only undoes binary noise. */
function multiply(points: number, weight: number): number {
  return Math.round(points * weight * 1_000) / 1_000;
}
