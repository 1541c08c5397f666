/** A set with every weight multiplied out: what people read beside an answer is what it adds to their total. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Criterion, Section } from '@ocop-kit/engine/schema';

/** The picks, the ids and the order stay, so every sheet of the one is a sheet of the other. */
export function asCounted(set: CriteriaSet): CriteriaSet {
  return { ...set, sections: set.sections.map(countedSection) };
}

function countedSection({ weight = 1, ...section }: Section): Section {
  const { max, minimums, criteria } = section;
  return {
    ...section,
    max: times(max, weight),
    ...(minimums && {
      minimums: minimums.map(({ rank, points }) => ({ rank, points: times(points, weight) })),
    }),
    criteria: criteria.map((criterion) => counted(criterion, weight)),
  };
}

function counted({ weight: own = 1, ...criterion }: Criterion, above: number): Criterion {
  const weight = times(own, above);
  const { max, criteria, options } = criterion;
  return {
    ...criterion,
    max: times(max, weight),
    ...(criteria && { criteria: criteria.map((inner) => counted(inner, weight)) }),
    ...(options && { options: options.map((one) => ({ ...one, points: times(one.points, weight) })) }),
  };
}

/** A pack that compiles has no more than three decimals as it counts, so rounding only undoes binary noise. */
function times(points: number, weight: number): number {
  return Math.round(points * weight * 1_000) / 1_000;
}
