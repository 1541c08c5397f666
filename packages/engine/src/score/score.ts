/** Scores one sheet. */
import { compileSet } from '../pack/compile.js';
import type { LeafScore, CompiledCondition, CompiledSet, Leaf } from '../pack/compiled.js';
import { EXCLUDED_OUTCOMES } from '../formats/outcomes.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { CriterionResult, MissedMinimum, Outcome, Result } from '../result/result.js';
import { findOption, readSheet, UNANSWERED, type Sheet } from './sheet.js';
import { readApplicability, findLeafState, type LeafState, type Applicability } from './applicability.js';
import { findShortSections, applyMinimums, findStarsByTotal } from './stars.js';

/**
 * Scores a sheet exactly: total, sections, stars, every missed minimum, conditions and outcome.
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @returns plain data; its entries a criterion are frozen, since results share them
 * @throws {OcopError} `sheet/*` when the sheet names what the set does not print
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function score(set: CriteriaSet | CompiledSet, sheet: Sheet): Result {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const applicability = readApplicability(compiled, choices, declared);

  const sums = new Array<number>(compiled.sections.length).fill(0);
  const criteria: CriterionResult[] = [];
  const unanswered: string[] = [];
  const notApplicable: string[] = [];
  const notEvaluated: string[] = [];
  const missed: Record<string, MissedMinimum[]> = {};
  for (const rank of compiled.minimumRanks) missed[rank] = [];
  let total = 0;

  // Walked by index: iterating a frozen array takes as long as the rest of the loop.
  for (let position = 0; position < compiled.leaves.length; position++) {
    const leaf = compiled.leaves[position] as Leaf; // position is below the length
    const choice = choices[position] ?? UNANSWERED;
    const state = findLeafState(leaf, applicability);
    const answer = scoreLeaf(leaf, choice, state);
    total += answer.points;
    sums[leaf.section] = (sums[leaf.section] ?? 0) + answer.points;
    criteria.push(answer.result);
    if (state === 'not-applicable') notApplicable.push(leaf.id);
    else if (state === 'not-evaluated') notEvaluated.push(leaf.id);
    else if (choice === UNANSWERED) unanswered.push(leaf.id);
    for (let i = 0; i < answer.missed.length; i++) {
      const { rank, minimum } = answer.missed[i] as LeafScore['missed'][number]; // i is below the length
      missed[rank]?.push(minimum);
    }
  }

  const sections: Record<string, number> = {};
  for (let i = 0; i < sums.length; i++) {
    sections[compiled.sections[i]?.id ?? ''] = (sums[i] ?? 0) / compiled.scale;
  }
  const short = findShortSections(compiled, sums);
  const starsByTotal = findStarsByTotal(compiled, total);
  const outcome = decideOutcome(compiled, applicability, unanswered.length > 0);
  const { id, layers } = compiled.source.pack;
  const result: Result = {
    pack: id,
    layers,
    set: compiled.source.no,
    outcome,
    total: total / compiled.scale,
    sections,
    starsByTotal,
    stars: isExcluded(outcome)
      ? null
      : applyMinimums(compiled, starsByTotal, [
          ...compiled.minimumRanks.filter((rank) => missed[rank]?.length),
          ...short.map(({ rank }) => rank),
        ]),
    minimumsMissed: missed,
    unanswered,
    notApplicable,
    notEvaluated,
    criteria,
    conditions: applicability.holding.map((index) => {
      const { id, effect, declarable } = compiled.conditions[index] as CompiledCondition; // they are positions
      return { condition: id, effect, declared: declarable };
    }),
  };
  return short.length > 0 ? { ...result, sectionMinimumsMissed: short } : result;
}

/**
 * What a criterion brings: its pick's answer where it counts, else nothing, its pick shown all the same. It misses
 * nothing when it does not apply, everything it asks when it was not evaluated.
 */
export function scoreLeaf(leaf: Leaf, choice: number, state: LeafState): LeafScore {
  const { unanswered } = leaf;
  const picked = findOption(leaf, choice)?.score ?? unanswered;
  if (state === 'evaluated') return picked;
  const result = { ...unanswered.result, state, pick: picked.result.pick };
  return { points: 0, result, missed: state === 'not-applicable' ? [] : unanswered.missed };
}

/** Whether it takes the product out of the rating: then there are no stars. */
export function isExcluded(outcome: Outcome): boolean {
  return EXCLUDED_OUTCOMES.some((excluded) => excluded === outcome);
}

/** The first that holds, in this order. */
export function decideOutcome(set: CompiledSet, { holding }: Applicability, incomplete = false): Outcome {
  const effects = holding.map((index) => set.conditions[index]?.effect);
  const excluded = EXCLUDED_OUTCOMES.find((effect) => effects.includes(effect));
  return excluded ?? (effects.includes('stop') ? 'stopped' : incomplete ? 'incomplete' : 'rated');
}
