/**
 * The automatic conditions of a set split all completions of a sheet into a few scenarios: in each, what
 * counts is fixed and every criterion can be looked at alone. interval and nextStar search them one by one.
 */
import { missesFrom, type CompiledSet, type Leaf } from '../pack/compiled.js';
import { answerOf } from '../score/score.js';
import { UNANSWERED, type Choices } from '../score/sheet.js';
import { standing, stateOf, type Standing } from '../score/standing.js';

/** What a criterion may end with, and what that brings. */
export interface End {
  /** The index of the option, or UNANSWERED. */
  readonly choice: number;
  readonly points: number;
  readonly missesFrom: number;
}

export interface Scenario {
  readonly standing: Standing;
  readonly endsOf: (leaf: Leaf) => readonly End[];
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
  /** By trigger position: the choices that lead into this scenario. */
  const allowed = new Map<number, readonly number[]>();
  const choiceOf = ({ position }: Leaf): number => choices[position] ?? UNANSWERED;
  const visit = (depth: number): void => {
    const leaf = set.leaves[set.triggers[depth] ?? -1];
    if (!leaf) {
      found.push(scenario(standing(set, trial, declared), new Map(allowed)));
      return;
    }
    const choice = choiceOf(leaf);
    const before = standing(set, trial.slice(0, leaf.position), declared);
    // A pick that is not looked at sets nothing off: no need to try others.
    const groups =
      stateOf(leaf.position, before) === 'evaluated' ? alike(leaf, open(leaf, choice)) : [[choice]];
    for (const group of groups) {
      trial[leaf.position] = group[0] ?? UNANSWERED;
      allowed.set(leaf.position, group);
      visit(depth + 1);
    }
    trial[leaf.position] = choice;
    allowed.delete(leaf.position);
  };
  const scenario = (stand: Standing, leading: typeof allowed): Scenario => ({
    standing: stand,
    endsOf: (leaf) => {
      const state = stateOf(leaf.position, stand);
      const now = choiceOf(leaf);
      const possible = leading.get(leaf.position) ?? (state === 'evaluated' ? open(leaf, now) : [now]);
      return possible.map((choice) => {
        const answer = answerOf(leaf, choice, state);
        return { choice, points: answer.points, missesFrom: missesFrom(answer) };
      });
    },
  });
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
