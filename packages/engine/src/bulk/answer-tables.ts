/** What answers bring, worked out once for a set: a table for each criterion, and one for each group of criteria. */
import { refuse } from '../errors/errors.js';
import { CRITERION_STATES, type CriterionState } from '../formats/outcomes.js';
import type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
import { findOption } from '../score/sheet.js';
import { countPlaces, GROUP_SIZE, groupLeaves } from './answer-groups.js';

/** Words of an entry in the table of a group, one behind the other. */
export const POINTS = 0;
/** A bit for each rank of `minimumRanks` that something misses, lowest first; above them the flags below. */
export const FLAGS = 1;
/** A byte for each criterion of the group: the lowest rank it misses. */
export const MISSED_FROM = 2;
/** A power of two, so that a place becomes an address by a shift. The last word is not used. */
export const ENTRY_SHIFT = 2;

/** The bits of the ranks; a set has twenty at most. */
export const RANK_FLAGS = (1 << 20) - 1;
/** A criterion that counts has no pick. */
export const UNANSWERED_FLAG = 1 << 20;
/** The table does not know the end: a pick is not printed, or sets off what lies outside the group. */
export const APART_FLAG = 1 << 21;
/** From this bit on, two bits for each criterion of the group: a place in `CRITERION_STATES`. */
export const STATE_SHIFT = 24;

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
  /** The tables of all groups, as many words an entry as `ENTRY_SHIFT` says. */
  readonly entries: Int32Array;
  /** What each answer alone brings. */
  readonly single: SingleAnswers;
}

/** The places of all criteria one behind the other: what one answer alone brings. */
export interface SingleAnswers {
  /** By position of a criterion, where its places begin, and by position its last place. */
  readonly starts: Int32Array;
  readonly lastPlaces: Int32Array;
  /** Whether the answer may stand on a sheet, 1 or 0. */
  readonly valid: Uint8Array;
  readonly points: Int32Array;
  /** The lowest rank it misses, 0 for none. */
  readonly missedFrom: Uint8Array;
  /** The bits of the ranks it misses. */
  readonly missed: Int32Array;
  /** Positions of the conditions it sets off, where it sets off any. */
  readonly triggers: readonly (readonly number[] | undefined)[];
}

/** One answer to one criterion, or none. */
interface Answer {
  /** Undefined where the set does not print it. */
  readonly option: LeafOption | undefined;
  /** Whether it may stand on a sheet. */
  readonly valid: boolean;
  readonly points: number;
  /** The lowest rank it misses, 0 for none. */
  readonly missedFrom: number;
  readonly triggers: readonly number[];
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

/** What a criterion without a requirement misses: the rank 0, since nothing is asked of the lowest rank. */
export const MISSES_NOTHING = 0;

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
  groups.forEach((group, no) => { fillTable(set, group, entries, starts[no] ?? 0); });
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

function readAnswer(leaf: Leaf, place: number): Answer {
  const option = place === 0 ? undefined : findOption(leaf, place - 1 - leaf.first);
  const { points, missed } = option?.score ?? leaf.unanswered;
  return {
    option,
    valid: place === 0 || option !== undefined,
    points,
    missedFrom: missed[0]?.rank ?? MISSES_NOTHING,
    triggers: option?.triggers ?? [],
  };
}

function readSingleAnswers(set: CompiledSet): SingleAnswers {
  const starts = new Int32Array(set.leaves.length);
  const answers: Answer[] = [];
  for (const leaf of set.leaves) {
    starts[leaf.position] = answers.length;
    for (let place = 0; place < countPlaces(leaf); place++) answers.push(readAnswer(leaf, place));
  }
  return {
    starts,
    lastPlaces: Int32Array.from(set.leaves, (leaf) => countPlaces(leaf) - 1),
    valid: Uint8Array.from(answers, ({ valid }) => Number(valid)),
    points: Int32Array.from(answers, ({ points }) => points),
    missedFrom: Uint8Array.from(answers, ({ missedFrom }) => missedFrom),
    missed: Int32Array.from(answers, ({ missedFrom }) => missedRanks(set, missedFrom)),
    triggers: answers.map(({ triggers }) => (triggers.length > 0 ? triggers : undefined)),
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
    entries[at + POINTS] = points;
    entries[at + FLAGS] = flags;
    entries[at + MISSED_FROM] = missedFrom;
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

/** A bit for the rank and each above it: minimums are cumulative. */
export function missedRanks({ minimumRanks }: CompiledSet, missedFrom: number): number {
  if (missedFrom === MISSES_NOTHING) return 0;
  return minimumRanks.reduce((bits, rank, i) => (rank >= missedFrom ? bits | (1 << i) : bits), 0);
}
