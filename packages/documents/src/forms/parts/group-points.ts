/** What the criteria of a group bring together. */
import { compileSet, listScoredCriteria } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import type { FormContext } from '../form-context.js';

/**
 * Whole numbers of the set's scale are added: no float decides a sum.
 *
 * @returns undefined on a blank form
 */
export function groupPoints({ scored, set }: FormContext, group: Criterion): number | undefined {
  if (!scored) return undefined;
  const { scale } = compileSet(set);
  const inside = listScoredCriteria({ sections: [{ id: '', title: '', max: 0, criteria: [group] }] });
  const scaled = inside.map(({ id }) => Math.round((scored.rows.get(id)?.points ?? 0) * scale));
  return scaled.reduce((sum, points) => sum + points, 0) / scale;
}
