/** The conditions that a person is asked about, and where. Automatic ones are never asked. */
import { type CriteriaSet, listScoredCriteria } from '@ocop-kit/engine';
import type { Condition, Criterion } from '@ocop-kit/engine/schema';

/** By the criterion they are asked at; those of the whole dossier stand under the empty id. */
type ConditionsByCriterion = ReadonlyMap<string, readonly Condition[]>;

/** The groups of each set, so that a screen of thirty criteria doesn't search thirty times. */
const groups = new WeakMap<CriteriaSet, ConditionsByCriterion>();
const NONE: readonly Condition[] = [];

/** The conditions of the whole dossier, asked before the first question. */
export function listGateConditions(set: CriteriaSet): readonly Condition[] {
  return groupConditions(set).get('') ?? NONE;
}

/** The conditions asked at a criterion. One printed at a group of criteria is asked at the first of them. */
export function listConditionsAt(set: CriteriaSet, criterion: string): readonly Condition[] {
  return groupConditions(set).get(criterion) ?? NONE;
}

/** All that a person is asked about, in printed order. */
export function listDeclarable(set: CriteriaSet): readonly Condition[] {
  return (set.conditions ?? NONE).filter(({ when }) => when === undefined);
}

function groupConditions(set: CriteriaSet): ConditionsByCriterion {
  const known = groups.get(set);
  if (known) return known;
  const grouped = new Map<string, Condition[]>();
  for (const condition of listDeclarable(set)) {
    const at = findFirstScored(set, condition.criterion)?.id ?? '';
    grouped.set(at, [...(grouped.get(at) ?? []), condition]);
  }
  groups.set(set, grouped);
  return grouped;
}

/** The criterion itself, or the first that is scored below it. */
function findFirstScored(set: CriteriaSet, id: string | undefined): Criterion | undefined {
  if (id === undefined) return undefined;
  const scored = listScoredCriteria(set);
  const find = (criteria: readonly Criterion[], isBelow: boolean): Criterion | undefined => {
    for (const criterion of criteria) {
      const isAsked = isBelow || criterion.id === id;
      const found = criterion.criteria ? find(criterion.criteria, isAsked) : isAsked ? criterion : undefined;
      if (found && scored.includes(found)) return found;
    }
    return undefined;
  };
  return find(
    set.sections.flatMap(({ criteria }) => criteria),
    false,
  );
}
