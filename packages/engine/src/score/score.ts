/** Scores one sheet. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../pack/schema.js';
import type { CriterionResult, MissedMinimum, Outcome, Result } from './result.js';
import { readSheet, UNANSWERED, type Sheet } from './sheet.js';
import { standing, stateOf, type LeafState, type Standing } from './standing.js';
import { bandOf, lowest, starsAfterMinimums } from './stars.js';

/**
 * Scores a sheet exactly: total, sections, stars, every missed minimum, conditions and outcome.
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @throws {OcopError} `sheet/*` when the sheet names what the set does not print
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function score(set: CriteriaSet | CompiledSet, sheet: Sheet): Result {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const stand = standing(compiled, choices, declared);

  const sums = new Array<number>(compiled.sections.length).fill(0);
  const criteria: CriterionResult[] = [];
  const unanswered: string[] = [];
  const notApplicable: string[] = [];
  const notEvaluated: string[] = [];
  const missed: Record<string, MissedMinimum[]> = {};
  for (const rank of compiled.minimumRanks) missed[rank] = [];
  let total = 0;
  let missedFrom = lowest([]);

  for (const leaf of compiled.leaves) {
    const choice = choices[leaf.position] ?? UNANSWERED;
    const option = leaf.options[choice];
    const state = stateOf(leaf.position, stand);
    const counts = state === 'evaluated' ? option : undefined;
    const points = counts ? counts.points : 0;
    total += points;
    sums[leaf.section] = (sums[leaf.section] ?? 0) + points;
    criteria.push({
      criterion: leaf.id,
      section: compiled.sections[leaf.section]?.id ?? '',
      state: state === 'evaluated' ? (option ? 'scored' : 'unanswered') : state,
      pick: option ? option.ordinal : null,
      points: points / compiled.scale,
      max: leaf.max / compiled.scale,
    });
    if (state === 'not-applicable') notApplicable.push(leaf.id);
    else if (state === 'not-evaluated') notEvaluated.push(leaf.id);
    else if (!option) unanswered.push(leaf.id);

    const from = missesFrom(leaf, choice, state);
    if (from < missedFrom) missedFrom = from;
    for (const rank of compiled.minimumRanks) {
      if (rank < from) continue;
      missed[rank]?.push({
        criterion: leaf.id,
        option: requiredOption(leaf, rank, counts?.case),
        pick: counts ? counts.ordinal : null,
      });
    }
  }

  const starsByTotal = bandOf(compiled, (threshold) => total >= threshold).rank;
  const outcome = outcomeOf(compiled, stand, unanswered.length > 0);
  const rated = outcome !== 'disqualified' && outcome !== 'ineligible';
  return {
    pack: compiled.source.pack.id,
    set: compiled.source.no,
    outcome,
    total: total / compiled.scale,
    sections: Object.fromEntries(compiled.sections.map(({ id }, i) => [id, (sums[i] ?? 0) / compiled.scale])),
    starsByTotal,
    stars: rated ? starsAfterMinimums(compiled, starsByTotal, missedFrom) : null,
    minimumsMissed: missed,
    unanswered,
    notApplicable,
    notEvaluated,
    criteria,
    conditions: stand.holding.flatMap((index) => {
      const condition = compiled.conditions[index];
      return condition
        ? [{ condition: condition.id, effect: condition.effect, declared: condition.declarable }]
        : [];
    }),
  };
}

/** The lowest rank this leaf misses: nothing when it does not apply, everything it asks when it was not evaluated. */
export function missesFrom(leaf: Leaf, choice: number, state: LeafState): number {
  if (state === 'not-applicable') return lowest([]);
  if (state === 'not-evaluated') return leaf.missesFrom;
  return leaf.options[choice]?.missesFrom ?? leaf.missesFrom;
}

/** The ordinal required at a rank, in the given case or else in the first one that requires anything. */
export function requiredOption(leaf: Leaf, rank: number, inCase: number | undefined): number {
  const required = leaf.required[rank] ?? {};
  return required[inCase ?? -1] ?? Object.values(required)[0] ?? 0;
}

/** The first that holds, in this order. */
export function outcomeOf(set: CompiledSet, { holding }: Standing, incomplete: boolean): Outcome {
  const effects = holding.map((index) => set.conditions[index]?.effect);
  if (effects.includes('disqualified')) return 'disqualified';
  if (effects.includes('ineligible')) return 'ineligible';
  if (effects.includes('stop')) return 'stopped';
  return incomplete ? 'incomplete' : 'rated';
}
