/** What changed between two sheets of one set. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { CriterionResult, MissedSectionMinimum, Outcome, Result } from '../result/result.js';
import { score } from '../score/score.js';
import type { Sheet } from '../score/sheet.js';

/** How one criterion differs between two sheets. */
export interface CriterionDiff {
  /** The id of the criterion. */
  readonly criterion: string;
  readonly from: {
    readonly state: CriterionResult['state'];
    readonly pick: number | null;
    readonly points: number;
  };
  readonly to: {
    readonly state: CriterionResult['state'];
    readonly pick: number | null;
    readonly points: number;
  };
  /** Points in the second sheet less those in the first. */
  readonly points: number;
  /** Star ranks whose minimum is reached only in the second sheet, and only in the first. */
  readonly minimumsGained: readonly number[];
  readonly minimumsLost: readonly number[];
}

/** How two sheets of one set differ; `from` is the first sheet, `to` the second. */
export interface Diff {
  /** Points as printed; `points` is the second total less the first. */
  readonly total: { readonly from: number; readonly to: number; readonly points: number };
  /** Null for a sheet that is disqualified or ineligible. */
  readonly stars: { readonly from: number | null; readonly to: number | null };
  readonly outcome: { readonly from: Outcome; readonly to: Outcome };
  /** What sections are short of in one sheet alone: in the first, in the second; absent where they differ in none. */
  readonly sectionMinimumsGained?: readonly MissedSectionMinimum[] | undefined;
  readonly sectionMinimumsLost?: readonly MissedSectionMinimum[] | undefined;
  /** Ids of conditions that hold in the second sheet only. */
  readonly conditionsAdded: readonly string[];
  /** Ids of conditions that hold in the first sheet only. */
  readonly conditionsRemoved: readonly string[];
  /** Only criteria that differ, in printed order. */
  readonly criteria: readonly CriterionDiff[];
}

/**
 * Compares two sheets of one set.
 *
 * @param set a loaded or compiled criteria set
 * @param a the sheet before
 * @param b the sheet after
 * @returns what changed in total, stars, outcome and conditions, and every criterion that differs, in printed order
 * @throws {OcopError} `sheet/*` when a sheet names what the set does not print
 */
export function diff(set: CriteriaSet | CompiledSet, a: Sheet, b: Sheet): Diff {
  const compiled = compileSet(set);
  const [before, after] = [score(compiled, a), score(compiled, b)];
  const gained = findOnlyIn(before, after);
  const lost = findOnlyIn(after, before);
  const [heldBefore, heldAfter] = [before, after].map((r) =>
    r.conditions.map(({ condition }) => condition),
  ) as [string[], string[]];
  return {
    total: {
      from: before.total,
      to: after.total,
      points: subtractPoints(compiled, after.total, before.total),
    },
    stars: { from: before.stars, to: after.stars },
    outcome: { from: before.outcome, to: after.outcome },
    ...(gained.length > 0 && { sectionMinimumsGained: gained }),
    ...(lost.length > 0 && { sectionMinimumsLost: lost }),
    conditionsAdded: heldAfter.filter((id) => !heldBefore.includes(id)),
    conditionsRemoved: heldBefore.filter((id) => !heldAfter.includes(id)),
    criteria: compiled.leaves.flatMap(({ id, position }) => {
      const [from, to] = [before.criteria[position], after.criteria[position]];
      if (!from || !to || (from.state === to.state && from.pick === to.pick)) return [];
      const missedIn = (result: Result, rank: number): boolean =>
        result.minimumsMissed[rank]?.some((missed) => missed.criterion === id) ?? false;
      return [
        {
          criterion: id,
          from: { state: from.state, pick: from.pick, points: from.points },
          to: { state: to.state, pick: to.pick, points: to.points },
          points: subtractPoints(compiled, to.points, from.points),
          minimumsGained: compiled.minimumRanks.filter(
            (rank) => missedIn(before, rank) && !missedIn(after, rank),
          ),
          minimumsLost: compiled.minimumRanks.filter(
            (rank) => !missedIn(before, rank) && missedIn(after, rank),
          ),
        },
      ];
    }),
  };
}

function findOnlyIn(
  { sectionMinimumsMissed: own = [] }: Result,
  { sectionMinimumsMissed: others = [] }: Result,
): MissedSectionMinimum[] {
  return own.filter(({ section, rank }) => !others.some((o) => o.section === section && o.rank === rank));
}

/** In whole points, so that packs with decimals differ exactly. */
function subtractPoints({ scale }: CompiledSet, a: number, b: number): number {
  return (Math.round(a * scale) - Math.round(b * scale)) / scale;
}
