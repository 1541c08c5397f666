/**
 * The automatic conditions of a set split all completions of a sheet into a few scenarios: in each, what
 * counts is fixed and every criterion can be looked at alone. interval and nextStar search them one by one.
 */
import { lowestMissedRank, type CompiledSet, type Leaf } from '../pack/compiled.js';
import { scoreLeaf } from '../score/score.js';
import { UNANSWERED, type LeafChoices } from '../score/sheet.js';
import {
  applyPick,
  applyDeclared,
  findLeafState,
  type LeafState,
  type Applicability,
} from '../score/applicability.js';

/** What a criterion may end with, and what that brings. */
export interface LeafEnding {
  /** The index of the option, NONE or UNANSWERED. */
  readonly choice: number;
  readonly points: number;
  readonly missesFrom: number;
}

export interface Scenario<View> {
  readonly applicability: Applicability;
  /** By leaf position: what the caller makes of the ends that the leaf may have here. */
  readonly views: readonly View[];
}

export interface ScenarioSearch<View> {
  /** The choices a leaf may end with, UNANSWERED among them where it may stay so. */
  readonly open: (leaf: Leaf, choice: number) => readonly number[];
  /** What the search needs of a leaf's ends. Made once for each leaf, however many scenarios share it. */
  readonly view: (leaf: Leaf, ends: readonly LeafEnding[]) => View;
}

/** Every combination of what automatic conditions can do, one after the other: there may be thousands. */
export function* scenarios<View extends object>(
  set: CompiledSet,
  choices: LeafChoices,
  declared: readonly number[],
  { open, view }: ScenarioSearch<View>,
): Generator<Scenario<View>> {
  const choiceOf = ({ position }: Leaf): number => choices[position] ?? UNANSWERED;
  const seen = (leaf: Leaf, state: LeafState, possible: readonly number[]): View =>
    view(
      leaf,
      possible.map((choice) => {
        const answer = scoreLeaf(leaf, choice, state);
        return { choice, points: answer.points, missesFrom: lowestMissedRank(answer) };
      }),
    );
  // Made once, by state and position: thousands of scenarios share them.
  const made: Record<string, View[]> = {};
  /** What is not looked at stays as it is. */
  const inState = (leaf: Leaf, state: LeafState): View =>
    ((made[state] ??= [])[leaf.position] ??= seen(
      leaf,
      state,
      state === 'evaluated' ? open(leaf, choiceOf(leaf)) : [choiceOf(leaf)],
    ));
  const forked: { choice: number; view: View }[][] = [];
  /** The choices that lead to scenarios of their own, by what they set off. */
  const forksOf = (leaf: Leaf): { choice: number; view: View }[] =>
    (forked[leaf.position] ??= groupByTriggers(leaf, open(leaf, choiceOf(leaf))).map((group) => ({
      choice: group[0] ?? UNANSWERED,
      view: seen(leaf, 'evaluated', group),
    })));

  /** By leaf position: what a criterion that sets conditions off ends with in this scenario. */
  const taken = new Map<number, View>();
  function* visit(depth: number, applicability: Applicability): Generator<Scenario<View>> {
    const leaf = set.leaves[set.triggers[depth] ?? -1];
    if (!leaf) {
      const views = set.leaves.map(
        (one) => taken.get(one.position) ?? inState(one, findLeafState(one, applicability)),
      );
      yield { applicability: applicability, views };
    } else if (findLeafState(leaf, applicability) !== 'evaluated') {
      // A pick that is not looked at sets nothing off: no need to try others.
      yield* visit(depth + 1, applicability);
    } else {
      for (const fork of forksOf(leaf)) {
        taken.set(leaf.position, fork.view);
        yield* visit(depth + 1, applyPick(set, applicability, leaf, fork.choice));
      }
      taken.delete(leaf.position);
    }
  }
  yield* visit(0, applyDeclared(set, declared));
}

/** Groups choices that set off the same conditions. */
function groupByTriggers(leaf: Leaf, choices: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const choice of choices) {
    const key = leaf.options[choice]?.triggers.join() ?? '';
    const group = groups.get(key);
    if (group) group.push(choice);
    else groups.set(key, [choice]);
  }
  return [...groups.values()];
}
