/** Compiles a whole pack: apart from `compile.ts`, since a page that scores one set needs none of it. */
import { refuse } from '../errors.js';
import { build, freeze, ownCopy } from './compile.js';
import type { CompiledSet } from './compiled.js';
import * as LIMITS from '../checks/limits.js';
import { claim, inside, readInteger, readItems } from './read.js';
import { newBudget } from './work.js';
import type { CriteriaSet, Pack } from '../formats/pack/pack.js';

/**
 * @returns the sets in the pack's order, without those marked `unusable`
 * @throws {OcopError} `pack/*` or `input/*` with a JSON pointer into the pack
 */
export function compilePack(pack: Pack): readonly CompiledSet[] {
  const place = ownCopy(pack);
  const copy = place.fields as unknown as Pack;
  if (place.fields['format'] !== 'ocop-pack/1')
    refuse('pack/shape', '/format', { expected: '“ocop-pack/1”' });
  const numbers = new Set<unknown>();
  const sets = readItems(place, 'sets', LIMITS.sets, 1);
  for (const set of sets) {
    readInteger(set, 'no', 0, 9_999);
    claim(set, 'no', numbers);
  }
  const header = inside(place, 'header');
  const budget = newBudget();
  return sets.flatMap((set, i) =>
    set.fields['unusable'] === undefined
      ? [build(freeze({ ...copy.sets[i], pack: copy.header } as CriteriaSet), set, header, budget)]
      : [],
  );
}
