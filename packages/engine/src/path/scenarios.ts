/**
 * The automatic conditions of a set split all completions of a sheet into a few scenarios: in each, what
 * counts is fixed and every criterion can be looked at alone. interval and nextStar search them one by one.
 */
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { UNANSWERED, type Choices } from '../score/sheet.js';
import { standing, type Standing } from '../score/standing.js';

export interface Scenario {
  readonly standing: Standing;
  /** By trigger position: the indexes of the options (or UNANSWERED) that lead into this scenario. */
  readonly allowed: ReadonlyMap<number, readonly number[]>;
}

/**
 * @param open the choices a leaf may end with, UNANSWERED among them where it may stay so
 */
export function scenarios(
  set: CompiledSet,
  choices: Choices,
  declared: readonly number[],
  open: (leaf: Leaf, choice: number) => readonly number[],
): Scenario[] {
  const found: Scenario[] = [];
  const trial = [...choices];
  const allowed = new Map<number, readonly number[]>();
  const visit = (depth: number): void => {
    const position = set.triggers[depth];
    const leaf = position === undefined ? undefined : set.leaves[position];
    if (!leaf) {
      found.push({ standing: standing(set, trial, declared), allowed: new Map(allowed) });
      return;
    }
    const choice = choices[leaf.position] ?? UNANSWERED;
    const before = standing(set, trial.slice(0, leaf.position), declared);
    const inactive = leaf.position > before.stopsAfter || before.skipped.has(leaf.position);
    // A pick that is not looked at sets nothing off: no need to try others.
    const groups = inactive ? [[choice]] : alike(leaf, open(leaf, choice));
    for (const group of groups) {
      trial[leaf.position] = group[0] ?? UNANSWERED;
      allowed.set(leaf.position, group);
      visit(depth + 1);
    }
    trial[leaf.position] = choice;
    allowed.delete(leaf.position);
  };
  visit(0);
  return found;
}

/** Groups choices that set off the same conditions. */
function alike(leaf: Leaf, choices: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const choice of choices) {
    const key = leaf.options[choice]?.triggers.join() ?? '';
    groups.set(key, [...(groups.get(key) ?? []), choice]);
  }
  return [...groups.values()];
}
