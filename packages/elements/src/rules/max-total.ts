/** The most points that a sheet can have. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';

export function maxTotal(set: CriteriaSet): number {
  const { sections, scale } = compileSet(set);
  return sections.reduce((sum, { max }) => sum + max, 0) / scale;
}
