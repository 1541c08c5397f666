/** The cheapest way to a star. */
import { brief, refuse, step } from '../errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledBand, CompiledSet, Leaf } from '../pack/compiled.js';
import type { CriteriaSet } from '../pack/schema.js';
import { isOut, outcomeOf, score } from '../score/score.js';
import { readSheet, UNANSWERED, type Choices, type Sheet } from '../score/sheet.js';
import type { Outcome } from '../score/result.js';
import { cheapest, type Move, type Way } from './cheapest.js';
import { scenarios, type End, type Scenario } from './scenarios.js';

/** What one step costs, by criterion id; a criterion left out costs 1 a step, null means it cannot change. */
export type Effort = Readonly<Record<string, number | null>>;

export interface NextStarOptions {
  /** The star rank to reach or pass; without it, the one above the present stars. */
  readonly target?: number | undefined;
  /** Whole numbers from 0 to 100,000. */
  readonly effort?: Effort | undefined;
}

export interface Change {
  readonly criterion: string;
  /** The ordinal now; null when unanswered. */
  readonly from: number | null;
  readonly to: number;
  readonly effort: number;
}

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
 * The exact cheapest set of changed picks with which the sheet scores at least `target` stars. A step is one
 * place in the printed order of a case; answering what is unanswered costs the steps from nothing, and what
 * is left unanswered counts 0 as always. Of equally cheap ways the one that changes fewest criteria is taken;
 * what is still equal is always decided the same way.
 * @throws {OcopError} `sheet/*`, `path/unknown-rank`, `path/effort`
 */
export function nextStar(
  set: CriteriaSet | CompiledSet,
  sheet: Sheet,
  options: NextStarOptions = {},
): NextStar {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const effort = readEffort(compiled, options.effort ?? {});
  const { rank: target, from: threshold } = readTarget(compiled, sheet, options.target);
  const open = scenarios(compiled, choices, declared, (leaf, now) =>
    everyChoice(leaf, now, effort.get(leaf.position)),
  ).filter(({ standing }) => !isOut(outcomeOf(compiled, standing)));
  /** The changes of one criterion that keep its minimum, its present pick first. */
  const movesOf = (leaf: Leaf, { endsOf }: Scenario): Move[] =>
    endsOf(leaf)
      .filter((end) => end.missesFrom > target)
      .map((end) => moveOf(leaf, choices[leaf.position] ?? UNANSWERED, end, effort.get(leaf.position)));

  let best: Way | null = null;
  for (const scenario of open) {
    // A stop before a minimum of the target settles it without a search.
    const { stopsAfter } = scenario.standing;
    if (compiled.leaves.some((leaf) => leaf.position > stopsAfter && leaf.missesFrom <= target)) continue;
    const cheaper = cheapest(
      compiled.sections.map(({ minimums }, section) => ({
        from: Math.max(0, ...minimums.map(({ rank, from }) => (rank > target ? 0 : from))),
        moves: compiled.leaves
          .filter((leaf) => leaf.section === section)
          .map((leaf) => movesOf(leaf, scenario)),
      })),
      threshold,
      best?.cost ?? Infinity,
    );
    best = cheaper ?? best;
  }
  if (best) return reached(compiled, sheet, choices, target, best.moves);
  const conditions = declared.flatMap((index) => compiled.conditions[index]?.id ?? []);
  const criteria = compiled.leaves
    .filter((leaf) => open.length > 0 && open.every((scenario) => movesOf(leaf, scenario).length === 0))
    .map(({ id }) => id);
  return { reachable: false, target, conditions, criteria };
}

/** The present choice first, so that among equals nothing changes; null effort pins it. */
function everyChoice({ options }: Leaf, now: number, effort: number | null | undefined): number[] {
  return effort === null ? [now] : [now, ...[...options.keys()].filter((choice) => choice !== now)];
}

function moveOf(
  { position, options }: Leaf,
  now: number,
  { choice, points }: End,
  effort?: number | null,
): Move {
  const changed = choice !== now;
  const rankOf = (index: number): number => options[index]?.rank ?? 0;
  // Another case, or a box answered "no", is a new answer even where the place is the same.
  const steps = Math.max(1, Math.abs(rankOf(choice) - rankOf(now)));
  return { position, choice, points, effort: changed ? steps * (effort ?? 1) : 0, changed };
}

function reached(
  set: CompiledSet,
  sheet: Sheet,
  choices: Choices,
  target: number,
  moves: readonly Move[],
): NextStar {
  const changes = moves
    .filter((move) => move.changed)
    .map(({ position, choice, effort }): Change => {
      const leaf = set.leaves[position] as Leaf; // moves are made from the leaves
      const now = choices[position] ?? UNANSWERED;
      const from = now === UNANSWERED ? null : now + leaf.first;
      return { criterion: leaf.id, from, to: choice + leaf.first, effort };
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
    refuse('path/unknown-rank', '/target', { rank: brief(target) })
  );
}

function readEffort(set: CompiledSet, effort: Effort): Map<number, number | null> {
  return new Map(
    Object.entries(effort).map(([criterion, value]) => {
      const position = set.positions.get(criterion);
      const valid = value === null || (Number.isInteger(value) && value >= 0 && value <= 100_000);
      if (position === undefined || !valid) {
        refuse('path/effort', `/effort${step(criterion)}`, { criterion, effort: brief(value) });
      }
      return [position, value];
    }),
  );
}
