/** What the rank above asks and is not there. */
import type { CompiledSet } from '../pack/compiled.js';
import type { MissedMinimum, MissedSectionMinimum, Result } from '../result/result.js';

interface Missing {
  /** The rank above; -1 where there is none. */
  readonly rank: number;
  /** The points it asks for, scaled. */
  readonly from: number;
  readonly criteria: readonly MissedMinimum[];
  readonly sections: readonly MissedSectionMinimum[];
  /** How many minimums, of criteria and of sections. */
  readonly count: number;
}

/** What a section lacks for a lower rank is left out: it would hold the product below the rank that it has. */
export function listMissing(
  set: CompiledSet,
  { minimumsMissed, sectionMinimumsMissed = [] }: Result,
  rank: number,
): Missing {
  const above = set.bands.filter((candidate) => candidate.rank > rank).at(-1) ?? { rank: -1, from: 0 };
  const criteria = minimumsMissed[above.rank] ?? [];
  const sections = sectionMinimumsMissed.filter((missed) => missed.rank === above.rank);
  return { ...above, criteria, sections, count: criteria.length + sections.length };
}
