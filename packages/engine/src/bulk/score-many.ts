/** Scores many sheets of one set at once. */
import { refuse } from '../errors/errors.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { allocateResult } from './allocate-result.js';
import { GROUP_SIZE } from './answer-groups.js';
import {
  answerTables,
  APART_FLAG,
  ENTRY_SHIFT,
  FLAGS,
  MISSED_FROM,
  POINTS,
  STATE_SHIFT,
  type AnswerTables,
} from './answer-tables.js';
import type { BulkOptions, BulkResult } from './bulk-result.js';
import { readDeclaredBytes, type ReadDeclared } from './declared-conditions.js';
import { createRater } from './rate.js';
import { createApartScorer } from './score-apart.js';
import { stridesOf } from './strides.js';

/**
 * Scores many sheets of one set, each as exactly as `score` does, ten million and more a second. A sheet is a byte for each scored
 * criterion in printed order: the ordinal that is picked, or `UNANSWERED_BYTE`.
 *
 * @param set a loaded or compiled criteria set
 * @param sheets all answers of all sheets, laid out as `options.layout` says; `encodeSheets` makes them of picks
 * @returns typed arrays with an entry a sheet; what `score` lists by id follows from them, see `missedMinimums`
 * @throws {OcopError} `bulk/*` where bytes are missing or one names what the set does not print, with the sheet and the criterion,
 * and for a set whose points a 32-bit number does not hold; `pack/*` for a set that cannot be compiled
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function scoreMany(
  set: CriteriaSet | CompiledSet,
  sheets: Uint8Array,
  options: BulkOptions = {},
): BulkResult {
  const compiled = compileSet(set);
  const criteria = compiled.leaves.length;
  if (!(sheets instanceof Uint8Array) || sheets.length % criteria !== 0)
    refuse('bulk/shape', '/sheets', { expected: `bytes, a multiple of ${criteria}` });
  if (sheets.length > MOST_BYTES) refuse('input/too-large', '/sheets', { limit: MOST_BYTES });
  const count = sheets.length / criteria;
  const declared = readDeclaredBytes(compiled, count, options);
  const result = allocateResult(compiled, count, options);
  scoreInto(result, sheets, declared);
  return result;
}

/** What a 32-bit number addresses. */
const MOST_BYTES = 2 ** 31 - 1;

/** Sheets that are carried through all groups together: their bytes stay in the fastest cache. */
const BLOCK = 512;

function scoreInto(result: BulkResult, sheets: Uint8Array, readDeclared: ReadDeclared): void {
  const { set, count, layout } = result;
  const tables = answerTables(set);
  const strides = stridesOf(layout, set.leaves.length, count);
  const rate = createRater(set, result);
  const scoreApart = createApartScorer(set, sheets, result, strides);
  const offsets = tables.positions.map((position) => position * strides.step);
  const flags = new Int32Array(BLOCK);
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(from + BLOCK, count);
    flags.fill(0);
    for (const sums of result.sections) sums.fill(0, from, to);
    for (let group = 0; group < tables.starts.length; group++)
      addGroup(tables, group, sheets, offsets, strides.sheet, from, to, flags, result);
    const found = rate(from, to, flags);
    if ((found & APART_FLAG) === 0 && !readDeclared) continue;
    for (let sheet = from; sheet < to; sheet++) {
      const declared = readDeclared?.(sheet) ?? NOTHING;
      if (((flags[sheet - from] as number) & APART_FLAG) !== 0 || declared.length > 0)
        scoreApart(sheet, declared);
    }
  }
}

const NOTHING: readonly number[] = [];

/** Looks up what the answers to the criteria of one group bring to each sheet of a block. */
function addGroup(
  { sections, lastPlaces, steps, starts, entries }: AnswerTables,
  group: number,
  sheets: Uint8Array,
  offsets: Int32Array,
  stride: number,
  from: number,
  to: number,
  flags: Int32Array,
  { missedFrom, states, sections: sumsOf }: BulkResult,
): void {
  const sums = sumsOf[sections[group] as number] as Int32Array;
  const start = starts[group] as number;
  // The four criteria are written out: a loop over lists takes twice as long.
  const first = group * GROUP_SIZE;
  const a = offsets[first] as number;
  const b = offsets[first + 1] as number;
  const c = offsets[first + 2] as number;
  const d = offsets[first + 3] as number;
  const lastA = lastPlaces[first] as number;
  const lastB = lastPlaces[first + 1] as number;
  const lastC = lastPlaces[first + 2] as number;
  const lastD = lastPlaces[first + 3] as number;
  const stepB = steps[first + 1] as number;
  const stepC = steps[first + 2] as number;
  const stepD = steps[first + 3] as number;
  for (let sheet = from, base = from * stride; sheet < to; sheet++, base = (base + stride) | 0) {
    const placeA = ((sheets[base + a] as number) + 1) & 255;
    const placeB = ((sheets[base + b] as number) + 1) & 255;
    const placeC = ((sheets[base + c] as number) + 1) & 255;
    const placeD = ((sheets[base + d] as number) + 1) & 255;
    // All bits where a place is past the last of its criterion, the one that sets the sheet apart among them; else none.
    const beyond = ((lastA - placeA) | (lastB - placeB) | (lastC - placeC) | (lastD - placeD)) >> 31;
    const entry =
      (start + placeA + Math.imul(placeB, stepB) + Math.imul(placeC, stepC) + Math.imul(placeD, stepD)) <<
      ENTRY_SHIFT;
    const found = entries[entry + FLAGS] as number;
    const missed = entries[entry + MISSED_FROM] as number;
    (sums[sheet] as number) += entries[entry + POINTS] as number;
    (flags[sheet - from] as number) |= found | beyond;
    // Places left empty hold 0 and are the first criterion's, which is written last.
    missedFrom[base + d] = missed >>> 24;
    missedFrom[base + c] = missed >>> 16;
    missedFrom[base + b] = missed >>> 8;
    missedFrom[base + a] = missed;
    if (states !== null) {
      states[base + d] = (found >>> (STATE_SHIFT + 6)) & 3;
      states[base + c] = (found >>> (STATE_SHIFT + 4)) & 3;
      states[base + b] = (found >>> (STATE_SHIFT + 2)) & 3;
      states[base + a] = (found >>> STATE_SHIFT) & 3;
    }
  }
}
