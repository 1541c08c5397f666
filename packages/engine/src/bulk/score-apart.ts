/** One sheet after the other, criterion by criterion: what the tables of groups leave out. Slower than they are, and as exact. */
import { pointerStep, refuse } from '../errors/errors.js';
import { CRITERION_STATES, EXCLUDED_OUTCOMES, OUTCOMES } from '../formats/outcomes.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { placeOf } from './answer-groups.js';
import { answerTables } from './answer-tables.js';
import { NO_STARS, type BulkResult } from './bulk-result.js';
import { INCOMPLETE, RATED, createRater } from './rate.js';
import { MISSES_NOTHING } from './single-answers.js';
import type { Strides } from './strides.js';

const UNANSWERED = CRITERION_STATES.indexOf('unanswered');
const NOT_APPLICABLE = CRITERION_STATES.indexOf('not-applicable');
const NOT_EVALUATED = CRITERION_STATES.indexOf('not-evaluated');
const STOPPED = OUTCOMES.indexOf('stopped');

/** What a condition that holds changes: nothing more than the lowest of these outcomes counts. */
const outcomeOf = (set: CompiledSet): Uint8Array =>
  Uint8Array.from(set.conditions, ({ effect }) => {
    const excluded = EXCLUDED_OUTCOMES.find((outcome) => outcome === effect);
    return excluded ? OUTCOMES.indexOf(excluded) : effect === 'stop' ? STOPPED : RATED;
  });

/** Writes the result of one sheet, given the positions of the conditions that are declared for it. */
export type ApartScorer = (sheet: number, declared: readonly number[]) => void;

/** @returns a scorer that throws `bulk/*` for a pick that the set does not print */
export function createApartScorer(
  set: CompiledSet,
  sheets: Uint8Array,
  result: BulkResult,
  { sheet: stride, step }: Strides,
): ApartScorer {
  const { starts, lastPlaces, valid, points, missedFrom, missed, triggers } = answerTables(set).single;
  const rate = createRater(set, result);
  const outcomes = outcomeOf(set);
  const sectionOf = Uint8Array.from(set.leaves, ({ section }) => section);
  const count = set.leaves.length;
  const skipped = new Uint8Array(count);
  const { sections, states } = result;
  // What the conditions that hold leave of the sheet: the last position that counts, and the lowest outcome.
  let last = count;
  let lowest = RATED;

  const apply = (index: number): void => {
    const condition = set.conditions[index];
    if (!condition) return;
    lowest = Math.min(lowest, outcomes[index] ?? RATED);
    if (condition.effect === 'stop') last = Math.min(last, condition.stopsAfter);
    for (let i = 0; i < condition.skips.length; i++) skipped[condition.skips[i] ?? 0] = 1;
  };

  return (sheet, declared) => {
    skipped.fill(0);
    last = count;
    lowest = RATED;
    for (let i = 0; i < declared.length; i++) apply(declared[i] ?? 0);
    for (let i = 0; i < sections.length; i++) (sections[i] as Int32Array)[sheet] = 0; // i is below the length
    let missedRanks = 0;
    let total = 0;
    for (let position = 0; position < count; position++) {
      const at = sheet * stride + position * step;
      const place = placeOf(sheets[at] ?? 0);
      const start = starts[position] as number;
      const answer = start + place;
      if (place > (lastPlaces[position] as number) || valid[answer] === 0)
        refuseByte(set, sheets, sheet, at, position);
      let state = 0;
      let missedHere = missedFrom[answer] as number;
      if (position > last) {
        // It misses all it asks for, as without a pick, which is the first place.
        state = NOT_EVALUATED;
        missedHere = missedFrom[start] as number;
        missedRanks |= missed[start] as number;
      } else if (skipped[position] === 1) {
        state = NOT_APPLICABLE;
        missedHere = MISSES_NOTHING;
      } else {
        if (place === 0) {
          state = UNANSWERED;
          lowest = Math.min(lowest, INCOMPLETE);
        }
        missedRanks |= missed[answer] as number;
        const brought = points[answer] as number;
        total += brought;
        ((sections[sectionOf[position] as number] as Int32Array)[sheet] as number) += brought;
        const fired = triggers[answer];
        if (fired) for (let i = 0; i < fired.length; i++) apply(fired[i] ?? 0);
      }
      result.missedFrom[at] = missedHere;
      if (states) states[at] = state;
    }
    rate(sheet, total, missedRanks, lowest);
    if (lowest < STOPPED) result.stars[sheet] = NO_STARS;
  };
}

/** @throws {OcopError} always */
function refuseByte(
  { leaves }: CompiledSet,
  sheets: Uint8Array,
  sheet: number,
  at: number,
  position: number,
): never {
  const { id: criterion, options } = leaves[position] as Leaf; // a position of a leaf
  const byte = sheets[at] ?? 0;
  const path = `/sheets/${sheet}${pointerStep(criterion)}`;
  const nothing = options.find(({ points }) => points === 0);
  const values = { sheet: sheet + 1, criterion };
  if (byte === 0 && nothing) refuse('bulk/none-of-these', path, { ...values, option: nothing.ordinal });
  refuse('bulk/unknown-option', path, { ...values, option: byte, options: options.length });
}
