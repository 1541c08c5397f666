/** The arrays that results are written into: new ones, or those of a former result. */
import { refuse } from '../errors/errors.js';
import { expectOneOf } from '../errors/expected.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { BulkLayout, BulkOptions, BulkResult } from './bulk-result.js';

const LAYOUTS: readonly BulkLayout[] = ['rows', 'columns'];

/** @throws {OcopError} `bulk/shape` for a layout that is none, or a former result of other sheets */
export function allocateResult(set: CompiledSet, count: number, options: BulkOptions): BulkResult {
  const { layout = 'rows', states = false, into } = options;
  if (!LAYOUTS.includes(layout)) refuse('bulk/shape', '/options/layout', { expected: expectOneOf(LAYOUTS) });
  if (into) return reuseResult(into, { set, count, layout, states });
  const bytes = count * set.leaves.length;
  return {
    set,
    layout,
    count,
    totals: new Int32Array(count),
    sections: set.sections.map(() => new Int32Array(count)),
    starsByTotal: new Uint8Array(count),
    stars: new Uint8Array(count),
    outcomes: new Uint8Array(count),
    missedFrom: new Uint8Array(bytes),
    states: states ? new Uint8Array(bytes) : null,
  };
}

function reuseResult(
  into: BulkResult,
  { set, count, layout, states }: { set: CompiledSet; count: number; layout: BulkLayout; states: boolean },
): BulkResult {
  const same =
    into.set === set && into.count === count && into.layout === layout && (into.states !== null) === states;
  if (!same) refuse('bulk/shape', '/options/into', { expected: 'result of as many sheets of the set' });
  return into;
}
