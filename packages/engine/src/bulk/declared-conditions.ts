/** Which conditions somebody declares for each of many sheets. */
import { compileSet } from '../pack/compile.js';
import { refuse } from '../errors/errors.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { BulkOptions } from './bulk-result.js';
import { stridesOf } from './strides.js';

/**
 * The conditions that can be declared, in the order of the bytes of `BulkOptions.declared`.
 *
 * @param set a loaded or compiled criteria set
 * @returns their ids, in printed order
 * @throws {OcopError} `pack/*` for a set that cannot be compiled
 */
export function declarableConditions(set: CriteriaSet | CompiledSet): readonly string[] {
  return [...compileSet(set).declarable.keys()];
}

/** Says for a sheet which conditions are declared, as positions in `CompiledSet.conditions`; undefined where nothing ever is. */
export type ReadDeclared = ((sheet: number) => readonly number[]) | undefined;

const NOTHING: readonly number[] = [];

/** @throws {OcopError} `bulk/shape` for bytes missing; the function returned, for one that is neither 0 nor 1 */
export function readDeclaredBytes(
  set: CompiledSet,
  count: number,
  { declared, layout = 'rows' }: BulkOptions,
): ReadDeclared {
  if (declared === undefined) return undefined;
  const positions = [...set.declarable.values()];
  const width = positions.length;
  if (!(declared instanceof Uint8Array) || declared.length !== count * width)
    refuse('bulk/shape', '/options/declared', { expected: `${count * width} bytes` });
  const { sheet: stride, step } = stridesOf(layout, width, count);
  return (sheet) => {
    let any = 0;
    for (let i = 0; i < width; i++) any |= declared[sheet * stride + i * step] ?? 0;
    if (any === 0) return NOTHING;
    if (any > 1) refuse('bulk/shape', `/options/declared/${sheet}`, { expected: 'whole number from 0 to 1' });
    return positions.filter((_, i) => declared[sheet * stride + i * step] === 1);
  };
}
