/** A second scorer for any pack, straight from the JSON and on purpose naive: shares no line with the engine. */
import type { Condition, CriteriaSet, Criterion } from '@ocop-kit/engine/schema';
import type { Sheet } from './sheets.js';

interface Leaf {
  readonly id: string;
  readonly section: string;
  readonly weight: number;
  readonly criterion: Criterion;
  /** Its own id and those of the groups it stands in. */
  readonly within: readonly string[];
}

export interface Naive {
  readonly total: number;
  readonly sections: Record<string, number>;
  readonly most: number;
  readonly stars: number | null;
}

/** Every number here has at most three decimals, so rounding there only undoes binary noise. */
const exact = (value: number): number => Math.round(value * 1_000) / 1_000;

function leavesIn(
  criteria: readonly Criterion[],
  section: string,
  weight: number,
  above: readonly string[],
): Leaf[] {
  return criteria.flatMap((criterion): Leaf[] => {
    const within = [...above, criterion.id];
    const times = weight * (criterion.weight ?? 1);
    return criterion.criteria
      ? leavesIn(criterion.criteria, section, times, within)
      : [{ id: criterion.id, section, weight: times, criterion, within }];
  });
}

export function naiveScore(set: CriteriaSet, { picks, declared }: Sheet): Naive {
  const leaves = set.sections.flatMap((section) =>
    leavesIn(section.criteria, section.id, section.weight ?? 1, []),
  );
  const conditions = set.conditions ?? [];
  const holding = new Set<Condition>(conditions.filter(({ id }) => declared.includes(id)));
  const last = (id: string): number => leaves.findLastIndex(({ within }) => within.includes(id));
  const stopped = (at: number): boolean =>
    [...holding].some(({ effect, after = '' }) => effect === 'stop' && at > last(after));
  const skipped = ({ within }: Leaf): boolean =>
    [...holding].some(
      ({ effect, skips = [] }) => effect === 'skip' && skips.some((id) => within.includes(id)),
    );
  leaves.forEach((leaf, at) => {
    if (stopped(at) || skipped(leaf)) return;
    for (const condition of conditions)
      if (condition.when?.some(({ criterion, option }) => criterion === leaf.id && picks[leaf.id] === option))
        holding.add(condition);
  });

  const sections: Record<string, number> = Object.fromEntries(set.sections.map(({ id }) => [id, 0]));
  let most = 0;
  leaves.forEach((leaf, at) => {
    most += leaf.criterion.max * leaf.weight;
    if (stopped(at) || skipped(leaf)) return;
    sections[leaf.section] = exact(
      (sections[leaf.section] ?? 0) + pointsOf(leaf, picks[leaf.id]) * leaf.weight,
    );
  });
  const total = exact(Object.values(sections).reduce((sum, points) => sum + points, 0));
  const ended = [...holding].some(({ effect }) => effect === 'disqualified' || effect === 'ineligible');
  const reaches = (rank: number, from: number): boolean =>
    total >= from &&
    leaves.every(
      (leaf, at) => skipped(leaf) || !misses(leaf, rank, stopped(at) ? undefined : picks[leaf.id]),
    ) &&
    set.sections.every(({ id, weight = 1, minimums = [] }) =>
      minimums.every((asked) => asked.rank > rank || (sections[id] ?? 0) >= exact(asked.points * weight)),
    );
  const ranks = set.pack.bands.filter(({ rank, from }) => reaches(rank, from)).map(({ rank }) => rank);
  return { total, sections, most: exact(most), stars: ended ? null : Math.max(...ranks) };
}

function pointsOf({ criterion }: Leaf, pick: number | undefined): number {
  if (pick === undefined) return 0;
  return criterion.options ? (criterion.options[pick - 1]?.points ?? 0) : pick * criterion.max;
}

/** Nothing picked or none of these: any option asks. Within the case picked, some later option is the least for this rank or a lower one. */
function misses({ criterion: { options = [] } }: Leaf, rank: number, pick: number | undefined): boolean {
  const picked = pick ? options[pick - 1] : undefined;
  return options.some(
    (option, i) =>
      option.minimum !== undefined &&
      option.minimum <= rank &&
      (!pick || (i >= pick && option.case === picked?.case)),
  );
}
