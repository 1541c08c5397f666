/** What one answer to one criterion brings, in the numbers that bulk scoring adds up. */
import type { CompiledSet, Leaf, LeafOption } from '../pack/compiled.js';
import { findOption } from '../score/sheet.js';
import { countPlaces } from './answer-groups.js';

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
export interface Answer {
  /** Undefined where the set does not print it. */
  readonly option: LeafOption | undefined;
  /** Whether it may stand on a sheet. */
  readonly valid: boolean;
  readonly points: number;
  /** The lowest rank it misses, 0 for none. */
  readonly missedFrom: number;
  readonly triggers: readonly number[];
}

/** What a criterion without a requirement misses: the rank 0, since nothing is asked of the lowest rank. */
export const MISSES_NOTHING = 0;

export function readSingleAnswers(set: CompiledSet): SingleAnswers {
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

/** @param place as `placeOf` gives it */
export function readAnswer(leaf: Leaf, place: number): Answer {
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

/** A bit for the rank and each above it: minimums are cumulative. */
export function missedRanks({ minimumRanks }: CompiledSet, missedFrom: number): number {
  if (missedFrom === MISSES_NOTHING) return 0;
  return minimumRanks.reduce((bits, rank, i) => (rank >= missedFrom ? bits | (1 << i) : bits), 0);
}
