/** The criteria of a set that are scored themselves, without the groups they stand in. */
import type { CriteriaSet, Criterion } from '../formats/pack/pack.js';

/**
 * Lists the criteria with options or a box to tick, in printed order: the order of `CompiledSet.leaves` and `Result.criteria`.
 *
 * @param set a criteria set as loaded, of which only the sections are looked at
 * @returns the criteria themselves, without the groups they stand in
 */
export function listScoredCriteria({ sections }: Pick<CriteriaSet, 'sections'>): readonly Criterion[] {
  return sections.flatMap(({ criteria }) => criteria.flatMap(listInside));
}

function listInside(criterion: Criterion): readonly Criterion[] {
  return criterion.criteria ? criterion.criteria.flatMap(listInside) : [criterion];
}
