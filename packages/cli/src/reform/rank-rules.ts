/** How an edition makes a rank of points and missed minimums, in a unit that both editions share. */
import type { CompiledSet } from '@ocop-kit/engine';

interface ScaledBand {
  readonly rank: number;
  readonly from: number;
}

export interface RankRules {
  /** Highest first. */
  readonly bands: readonly ScaledBand[];
  /** By place of the section in the edited set: what ranks ask of it alone. */
  readonly sections: readonly (readonly ScaledBand[])[];
}

/** Above every rank. */
export const NO_RANK_MISSED = 1_000;

/** @param sectionIds the order of the sections, those of the edited set */
export function readRankRules(
  { bands, sections }: CompiledSet,
  factor: number,
  sectionIds: readonly string[],
): RankRules {
  const scaled = (all: readonly ScaledBand[]): ScaledBand[] =>
    all.map(({ rank, from }) => ({ rank, from: from * factor }));
  return {
    bands: scaled(bands),
    sections: sectionIds.map((id) => scaled(sections.find((section) => section.id === id)?.minimums ?? [])),
  };
}

/**
 * @param missedFrom the lowest rank whose minimum a criterion misses, or `NO_RANK_MISSED`
 * @param sums by place of the section
 */
export function rankOf(
  { bands, sections }: RankRules,
  total: number,
  sums: readonly number[],
  missedFrom: number,
): number {
  let lowest = missedFrom;
  for (let i = 0; i < sections.length; i++)
    for (const { rank, from } of sections[i] ?? []) if ((sums[i] ?? 0) < from && rank < lowest) lowest = rank;
  return bands.find(({ rank, from }) => total >= from && rank < lowest)?.rank ?? bands.at(-1)?.rank ?? 0;
}

export const isSameRankRules = (a: RankRules, b: RankRules): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
