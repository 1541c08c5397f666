/** Compiles a whole pack: apart from `compile.ts`, since a page that scores one set needs none of it. */
import { refuse } from '../errors/errors.js';
import { buildSet, freezeDeeply, copyDocument } from './compile.js';
import type { CompiledSet } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { claimValue, readChild, readInteger, readItems } from './read.js';
import { createWorkBudget } from './work.js';
import type { CriteriaSet, Pack } from '../formats/pack/pack.js';

/**
 * Compiles a whole pack, so that its sets can be scored.
 *
 * @param pack data, not JSON text; it is checked as far as scoring goes, `checkPack` and `parsePack` check all of it
 * @returns the sets in the pack's order, without those marked `unusable`
 * @throws {OcopError} `pack/*` or `input/*` with a JSON pointer into the pack
 */
export function compilePack(pack: unknown): readonly CompiledSet[] {
  const node = copyDocument(pack);
  const copy = node.fields as unknown as Pack;
  if (node.fields['format'] !== 'ocop-pack/1') refuse('pack/shape', '/format', { expected: '“ocop-pack/1”' });
  const numbers = new Set<unknown>();
  const sets = readItems(node, 'sets', LIMITS.sets, 1);
  for (const set of sets) {
    readInteger(set, 'no', 0, LIMITS.setNumber);
    claimValue(set, 'no', numbers);
  }
  const header = readChild(node, 'header');
  const budget = createWorkBudget();
  return sets.flatMap((set, i) =>
    set.fields['unusable'] === undefined
      ? [buildSet(freezeDeeply({ ...copy.sets[i], pack: copy.header } as CriteriaSet), set, header, budget)]
      : [],
  );
}
