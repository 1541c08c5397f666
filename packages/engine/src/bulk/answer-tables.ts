/** What answers bring, worked out once for a set: a table for each criterion, and one for each group of criteria. */
import { refuse } from '../errors/errors.js';
import { CRITERION_STATES, type CriterionState } from '../formats/outcomes.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { countPlaces, GROUP_SIZE, groupLeaves } from './answer-groups.js';
import {
  missedRanks,
  readAnswer,
  readSingleAnswers,
  type Answer,
  type SingleAnswers,
} from './single-answers.js';

/*
 * An entry in the table of a group is four words, a power of two, so that a place becomes an address by a shift:
 *   0  points
 *   1  a bit for each rank of `minimumRanks` that something misses, lowest first, and the flags below
 *   2  a byte for each criterion of the group: the lowest rank it misses
 *   3  not used
 */
const ENTRY_SHIFT = 2;

/** The bits of the ranks; a set has twenty at most. */
export const RANK_FLAGS = (1 << 20) - 1;
/** A criterion that counts has no pick. */
export const UNANSWERED_FLAG = 1 << 20;
/** The table does not know the end: a pick is not printed, or sets off what lies outside the group. */
export const APART_FLAG = 1 << 21;
/** From this bit on, two bits for each criterion of the group: a place in `CRITERION_STATES`. */
const STATE_SHIFT = 24;

/** The tables of a set. Lists that belong together have one entry for each criterion of each group, `GROUP_SIZE` a group. */
export interface AnswerTables {
  /** By group: the place of its section in `CompiledSet.sections`. */
  readonly sections: readonly number[];
  /** Positions of the criteria; in the places that a group leaves empty, its first criterion once more. */
  readonly positions: Int32Array;
  /** The highest place that the criterion has. */
  readonly lastPlaces: Int32Array;
  /** How far one place of the criterion moves in the table of its group; 0 in a place left empty. */
  readonly steps: Int32Array;
  /** By group, where its table begins, in entries. */
  readonly starts: Int32Array;
  /** The tables of all groups, one behind the other. */
  readonly entries: Int32Array;
  /** What each answer alone brings. */
  readonly single: SingleAnswers;
}

const made = new WeakMap<CompiledSet, AnswerTables>();

/** @throws {OcopError} `bulk/too-large` for a set whose points a 32-bit number does not hold */
export function answerTables(set: CompiledSet): AnswerTables {
  const known = made.get(set);
  if (known) return known;
  const most = set.leaves.reduce((sum, leaf) => sum + mostPoints(leaf), 0);
  if (most > MOST_POINTS)
    refuse('bulk/too-large', '', { points: most / set.scale, limit: MOST_POINTS / set.scale });
  const tables = buildTables(set);
  made.set(set, tables);
  return tables;
}

const MOST_POINTS = 2 ** 31 - 1;

const mostPoints = ({ options }: Leaf): number => Math.max(0, ...options.map(({ points }) => points));

function buildTables(set: CompiledSet): AnswerTables {
  const groups = groupLeaves(set);
  const places = groups.length * GROUP_SIZE;
  const [positions, lastPlaces, steps] = [places, places, places].map((length) => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const starts = new Int32Array(groups.length);
  let end = 0;
  groups.forEach((group, no) => {
    starts[no] = end;
    let size = 1;
    for (let i = 0; i < GROUP_SIZE; i++) {
      const leaf = group[i];
      const at = no * GROUP_SIZE + i;
      positions[at] = (leaf ?? group[0])?.position ?? 0;
      lastPlaces[at] = leaf ? countPlaces(leaf) - 1 : 255;
      steps[at] = leaf ? size : 0;
      if (leaf) size *= countPlaces(leaf);
    }
    end += size;
  });
  const entries = new Int32Array(end << ENTRY_SHIFT);
  groups.forEach((group, no) => {
    fillTable(set, group, entries, starts[no] ?? 0);
  });
  return {
    sections: groups.map((group) => group[0]?.section ?? 0),
    positions,
    lastPlaces,
    steps,
    starts,
    entries,
    single: readSingleAnswers(set),
  };
}

/** Every combination of answers to the criteria of a group, the first criterion's places running fastest. */
function fillTable(set: CompiledSet, group: readonly Leaf[], entries: Int32Array, start: number): void {
  const places = group.map(() => 0);
  for (let entry = start; ; entry++) {
    const { points, flags, missedFrom } = scoreGroup(
      set,
      group,
      group.map((leaf, i) => readAnswer(leaf, places[i] ?? 0)),
    );
    const at = entry << ENTRY_SHIFT;
    entries[at] = points;
    entries[at + 1] = flags;
    entries[at + 2] = missedFrom;
    let turning = 0;
    for (; turning < group.length; turning++) {
      const next = (places[turning] ?? 0) + 1;
      places[turning] = next < countPlaces(group[turning] as Leaf) ? next : 0; // turning is below the length
      if (places[turning] !== 0) break;
    }
    if (turning === group.length) return;
  }
}

/** What the answers of a group bring together, from top to bottom, as if nothing before them were set off. */
function scoreGroup(
  set: CompiledSet,
  group: readonly Leaf[],
  answers: readonly Answer[],
): { readonly points: number; readonly flags: number; readonly missedFrom: number } {
  const skipped = new Set<number>();
  let points = 0;
  let flags = 0;
  let missedFrom = 0;
  group.forEach((leaf, i) => {
    const answer = answers[i];
    if (!answer?.valid) {
      flags |= APART_FLAG;
      return;
    }
    const applies = !skipped.has(leaf.position);
    const state: CriterionState = !applies ? 'not-applicable' : answer.option ? 'scored' : 'unanswered';
    flags |= CRITERION_STATES.indexOf(state) << (STATE_SHIFT + 2 * i);
    if (!applies) return;
    if (!answer.option) flags |= UNANSWERED_FLAG;
    points += answer.points;
    missedFrom |= answer.missedFrom << (8 * i);
    flags |= missedRanks(set, answer.missedFrom);
    for (const index of answer.triggers) {
      const condition = set.conditions[index];
      const within =
        condition?.effect === 'skip' &&
        condition.skips.every((position) => group.some((one) => one.position === position));
      if (!within) flags |= APART_FLAG;
      for (const position of condition?.skips ?? []) skipped.add(position);
    }
  });
  return { points, flags, missedFrom };
}
