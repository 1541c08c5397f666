/** Every criterion id that occurs in a pack. */
import { compileSet, OcopError, type Pack } from '@ocop-kit/engine';

export function criterionIds({ header, sets }: Pack): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const set of sets) {
    try {
      for (const { id } of compileSet({ ...set, pack: header }).leaves) ids.add(id);
    } catch (error) {
      // A set that is there only to be read cannot be scored, so no table has columns for it.
      if (!(error instanceof OcopError)) throw error;
    }
  }
  return ids;
}
