/** Every id by which some set of a pack calls a criterion. */
import { compileSet, OcopError, type Pack } from '@ocop-kit/engine';

export function criterionIds({ header, sets }: Pack): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const set of sets) {
    try {
      for (const { id } of compileSet({ ...set, pack: header }).leaves) ids.add(id);
    } catch (error) {
      // What is only to be read scores nothing.
      if (!(error instanceof OcopError)) throw error;
    }
  }
  return ids;
}
