/** The cheapest changes that reach a star. */
import { describeValue, refuse, pointerStep } from '../errors/errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledBand, CompiledSet, Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { isExcluded, decideOutcome, score } from '../score/score.js';
import { readSheet, UNANSWERED, type LeafChoices, type Sheet } from '../score/sheet.js';
import type { Outcome } from '../result/result.js';
import { findCheapestMoves, type Move, type CheapestMoves } from './cheapest-moves.js';
import { scenarios, type LeafEnding } from './scenarios.js';

/** What one step costs, by criterion id; a criterion left out costs 1 a step, null means it cannot change. */
export type Effort = Readonly<Record<string, number | null>>;

/** Which rank to reach, and what a step costs. */
export interface NextStarOptions {
  /** The star rank to reach or pass; without it, the one above the present stars. */
  readonly target?: number | undefined;
  /** Whole numbers from 0 to 100,000. */
  readonly effort?: Effort | undefined;
}

/** One pick to change. */
export interface Change {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The ordinal now; null when unanswered. */
  readonly from: number | null;
  /** The ordinal to reach. */
  readonly to: number;
  /** What the change costs: its steps times what a step costs here. */
  readonly effort: number;
}

/** The cheapest changes that reach a rank or, where it cannot be reached, what stands against it. */
export type NextStar =
  | {
      readonly reachable: true;
      readonly target: number;
      readonly effort: number;
      readonly changes: readonly Change[];
      /** After the changes; the outcome is `incomplete` when criteria stay unanswered. */
      readonly total: number;
      readonly stars: number;
      readonly outcome: Outcome;
    }
  | {
      readonly reachable: false;
      readonly target: number;
      /** The declared conditions that stand in the way; empty when the criteria themselves cannot get there. */
      readonly conditions: readonly string[];
      /** The criteria that cannot reach their minimum for the target, whatever else changes. */
      readonly criteria: readonly string[];
    };

/**
 * Finds the cheapest set of changed picks with which the sheet scores at least `target` stars, exactly. A step is one place in the
 * printed order of a case; answering what is unanswered, or said to be none of these, costs the steps from nothing, and what is
 * left unanswered counts 0 as always. None of these is never advised. Of equally cheap sets the one that changes fewest criteria
 * is taken; what is still equal is always decided the same.
 *
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @param options the rank to reach, and what a step costs
 * @returns the changes, with total and stars after them; or, where the rank cannot be reached, what stands against it
 * @throws {OcopError} `sheet/*`, `path/unknown-rank`, `path/effort`
 */
export function nextStar(
  set: CriteriaSet | CompiledSet,
  sheet: Sheet,
  options?: NextStarOptions | null,
): NextStar {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const effort = readEffort(compiled, options?.effort ?? {});
  const { rank: target, from: threshold } = readTarget(compiled, sheet, options?.target);
  const choiceOf = (leaf: Leaf): number => choices[leaf.position] ?? UNANSWERED;
  const possible = scenarios(compiled, choices, declared, {
    open: (leaf, now) => listChoices(leaf, now, effort.get(leaf.position)),
    // The changes of one criterion that keep its minimum, its present pick first.
    view: (leaf, ends) =>
      ends
        .filter((end) => end.missesFrom > target)
        .map((end) => createMove(leaf, choiceOf(leaf), end, effort.get(leaf.position))),
  });

  let best: CheapestMoves | null = null;
  /** The criteria without a move in any scenario so far; undefined before the first that ends in a rating. */
  let stuck: Leaf[] | undefined;
  for (const { applicability, views } of possible) {
    if (isExcluded(decideOutcome(compiled, applicability))) continue;
    const cannot = (leaf: Leaf): boolean => views[leaf.position]?.length === 0;
    stuck = (stuck ?? [...compiled.leaves]).filter(cannot);
    // One criterion below its minimum settles it without a search, and so do too few points.
    if (views.some((moves) => moves.length === 0) || sumBestMoves(views) < threshold) continue;
    const sections = compiled.sections.map(({ minimums }, section) => ({
      from: Math.max(0, ...minimums.map(({ rank, from }) => (rank > target ? 0 : from))),
      moves: views.filter((_, position) => compiled.leaves[position]?.section === section),
    }));
    const found = findCheapestMoves(sections, threshold, compiled.grain);
    if (found && (best === null || found.cost < best.cost)) best = found;
  }
  if (best) return createReachable(compiled, sheet, choices, target, best.moves);
  const conditions = declared.flatMap((index) => compiled.conditions[index]?.id ?? []);
  return { reachable: false, target, conditions, criteria: (stuck ?? []).map(({ id }) => id) };
}

/** The points of the best moves together. */
function sumBestMoves(views: readonly (readonly Move[])[]): number {
  return views.reduce((sum, moves) => sum + Math.max(...moves.map(({ points }) => points)), 0);
}

/** The present choice first, so that among equals nothing changes; null effort pins it. */
function listChoices({ options }: Leaf, now: number, effort: number | null | undefined): number[] {
  return effort === null ? [now] : [now, ...[...options.keys()].filter((choice) => choice !== now)];
}

function createMove(
  { options }: Leaf,
  now: number,
  { choice, points }: LeafEnding,
  effort?: number | null,
): Move {
  const changed = choice !== now;
  const rankOf = (index: number): number => options[index]?.rank ?? 0;
  // Another case, or a box answered "no", is a new answer even where the place is the same.
  const steps = Math.max(1, Math.abs(rankOf(choice) - rankOf(now)));
  return { choice, points, effort: changed ? steps * (effort ?? 1) : 0, changed };
}

function createReachable(
  set: CompiledSet,
  sheet: Sheet,
  choices: LeafChoices,
  target: number,
  moves: readonly Move[],
): NextStar {
  const changes = moves.flatMap((move, position): Change[] => {
    if (!move.changed) return [];
    const leaf = set.leaves[position] as Leaf; // moves are made from the leaves
    const now = choices[position] ?? UNANSWERED;
    const from = now === UNANSWERED ? null : now + leaf.first;
    return [{ criterion: leaf.id, from, to: move.choice + leaf.first, effort: move.effort }];
  });
  const picks = { ...sheet.picks, ...Object.fromEntries(changes.map((c) => [c.criterion, c.to])) };
  const { total, stars, outcome } = score(set, { ...sheet, picks });
  const effort = changes.reduce((sum, change) => sum + change.effort, 0);
  return { reachable: true, target, effort, changes, total, stars: stars ?? 0, outcome };
}

function readTarget(set: CompiledSet, sheet: Sheet, target: number | undefined): CompiledBand {
  const { bands } = set;
  if (target === undefined) {
    const { stars, starsByTotal } = score(set, sheet);
    const above = bands.filter(({ rank }) => rank > (stars ?? starsByTotal));
    return (above.at(-1) ?? bands[0]) as CompiledBand; // a set has at least one
  }
  return (
    bands.find(({ rank }) => rank === target) ??
    refuse('path/unknown-rank', '/target', { rank: describeValue(target) })
  );
}

function readEffort(set: CompiledSet, effort: Effort): Map<number, number | null> {
  return new Map(
    Object.entries(effort).map(([criterion, value]) => {
      const position = set.positions.get(criterion);
      const valid = value === null || (Number.isInteger(value) && value >= 0 && value <= 100_000);
      if (position === undefined || !valid) {
        refuse('path/effort', `/effort${pointerStep(criterion)}`, {
          criterion,
          effort: describeValue(value),
        });
      }
      return [position, value];
    }),
  );
}
