/** Sheets as bytes. */
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet, Leaf } from '../pack/compiled.js';
import { readSheet, UNANSWERED, type Sheet } from '../score/sheet.js';
import { UNANSWERED_BYTE, type BulkLayout } from './bulk-result.js';
import { stridesOf } from './strides.js';

/** What `scoreMany` takes. */
export interface EncodedSheets {
  /** A byte for each criterion and sheet. */
  readonly sheets: Uint8Array;
  /** A byte for each of `declarableConditions(set)` and sheet. */
  readonly declared: Uint8Array;
}

/**
 * Turns sheets as `score` takes them into the bytes that `scoreMany` takes.
 *
 * @param set a loaded or compiled criteria set
 * @param sheets picks by criterion id and declared conditions
 * @param layout how the bytes of both are laid out
 * @returns a byte for each criterion and sheet, and one for each condition that can be declared
 * @throws {OcopError} `sheet/*`, as `score` does, when a sheet names what the set does not print
 */
export function encodeSheets(
  set: CriteriaSet | CompiledSet,
  sheets: readonly Sheet[],
  layout: BulkLayout = 'rows',
): EncodedSheets {
  const compiled = compileSet(set);
  const { leaves, declarable } = compiled;
  const count = sheets.length;
  const conditions = [...declarable.values()];
  const bytes = new Uint8Array(count * leaves.length);
  const declared = new Uint8Array(count * conditions.length);
  const ofAnswers = stridesOf(layout, leaves.length, count);
  const ofConditions = stridesOf(layout, conditions.length, count);
  sheets.forEach((sheet, no) => {
    const read = readSheet(compiled, sheet);
    read.choices.forEach((choice, position) => {
      const { first } = leaves[position] as Leaf; // choices are by position
      bytes[no * ofAnswers.sheet + position * ofAnswers.step] =
        choice === UNANSWERED ? UNANSWERED_BYTE : choice + first;
    });
    for (const index of read.declared)
      declared[no * ofConditions.sheet + conditions.indexOf(index) * ofConditions.step] = 1;
  });
  return { sheets: bytes, declared };
}
