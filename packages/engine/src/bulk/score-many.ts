/** Scores many sheets of one set at once. */
import { refuse } from '../errors/errors.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { allocateResult } from './allocate-result.js';
import { GROUP_SIZE } from './answer-groups.js';
import { answerTables, APART_FLAG, RANK_FLAGS, UNANSWERED_FLAG, type AnswerTables } from './answer-tables.js';
import type { BulkOptions, BulkResult } from './bulk-result.js';
import { readDeclaredBytes, type ReadDeclared } from './declared-conditions.js';
import { createRater, INCOMPLETE, RATED } from './rate.js';
import { createApartScorer } from './score-apart.js';
import { stridesOf } from './strides.js';

/**
 * Scores many sheets of one set, each as exactly as `score` does, millions a second. A sheet is a byte for each scored
 * criterion in printed order: the ordinal that is picked, or `UNANSWERED_BYTE`.
 *
 * @param set a loaded or compiled criteria set
 * @param sheets all answers of all sheets, laid out as `options.layout` says; `encodeSheets` makes them of picks
 * @param options the layout, declared conditions, what to write over
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

function scoreInto(result: BulkResult, sheets: Uint8Array, readDeclared: ReadDeclared): void {
  const { set, count, layout, sections, missedFrom, states } = result;
  const strides = stridesOf(layout, set.leaves.length, count);
  const { entries, groups, sectionEnds } = layOut(answerTables(set), strides.step);
  const rate = createRater(set, result);
  const scoreApart = createApartScorer(set, sheets, result, strides);
  const [apart, ranks, open] = [APART_FLAG, RANK_FLAGS, UNANSWERED_FLAG];
  for (let sheet = 0; sheet < count; sheet++) {
    const base = sheet * strides.sheet;
    let total = 0;
    let flags = 0;
    let at = 0;
    for (let section = 0; section < sections.length; section++) {
      const end = sectionEnds[section] as number;
      let sum = 0;
      // The four criteria of a group are written out, what the loop reads stands in one list, and its constants are literals, since
      // an imported one is read from memory each time: anything else takes far longer.
      for (; at < end; at += 12) {
        const a = base + (groups[at] as number);
        const b = base + (groups[at + 1] as number);
        const c = base + (groups[at + 2] as number);
        const d = base + (groups[at + 3] as number);
        const placeA = ((sheets[a] as number) + 1) & 255;
        const placeB = ((sheets[b] as number) + 1) & 255;
        const placeC = ((sheets[c] as number) + 1) & 255;
        const placeD = ((sheets[d] as number) + 1) & 255;
        // All bits where a place is past the last of its criterion, the one that sets the sheet apart among them; else none.
        flags |=
          (((groups[at + 4] as number) - placeA) |
            ((groups[at + 5] as number) - placeB) |
            ((groups[at + 6] as number) - placeC) |
            ((groups[at + 7] as number) - placeD)) >>
          31;
        const entry =
          ((groups[at + 8] as number) +
            placeA +
            Math.imul(placeB, groups[at + 9] as number) +
            Math.imul(placeC, groups[at + 10] as number) +
            Math.imul(placeD, groups[at + 11] as number)) <<
          2;
        sum = (sum + (entries[entry] as number)) | 0;
        const found = entries[entry + 1] as number;
        flags |= found;
        const missed = entries[entry + 2] as number;
        // Places left empty hold 0 and are the first criterion's, which is written last.
        missedFrom[d] = missed >>> 24;
        missedFrom[c] = missed >>> 16;
        missedFrom[b] = missed >>> 8;
        missedFrom[a] = missed;
        if (states !== null) {
          states[d] = (found >>> 30) & 3;
          states[c] = (found >>> 28) & 3;
          states[b] = (found >>> 26) & 3;
          states[a] = (found >>> 24) & 3;
        }
      }
      (sections[section] as Int32Array)[sheet] = sum;
      total += sum;
    }
    const declared = readDeclared?.(sheet) ?? NOTHING;
    if ((flags & apart) !== 0 || declared.length > 0) scoreApart(sheet, declared);
    else rate(sheet, total, flags & ranks, (flags & open) !== 0 ? INCOMPLETE : RATED);
  }
}

const NOTHING: readonly number[] = [];

/** Numbers of a group in the list that the loop reads: four offsets, four last places, where the table begins, three steps. */
const GROUP_WIDTH = 3 * GROUP_SIZE;

/** @param step from a criterion's byte to the next one's */
function layOut({ sections, positions, lastPlaces, steps, starts, entries }: AnswerTables, step: number) {
  const groups = new Int32Array(starts.length * GROUP_WIDTH);
  const sectionEnds: number[] = [];
  sections.forEach((section, group) => {
    const [from, at] = [group * GROUP_SIZE, group * GROUP_WIDTH];
    groups.set(
      positions.subarray(from, from + GROUP_SIZE).map((position) => position * step),
      at,
    );
    groups.set(lastPlaces.subarray(from, from + GROUP_SIZE), at + GROUP_SIZE);
    groups[at + 2 * GROUP_SIZE] = starts[group] ?? 0;
    groups.set(steps.subarray(from + 1, from + GROUP_SIZE), at + 2 * GROUP_SIZE + 1);
    sectionEnds[section] = at + GROUP_WIDTH;
  });
  return { entries, groups, sectionEnds: Int32Array.from(sectionEnds) };
}
