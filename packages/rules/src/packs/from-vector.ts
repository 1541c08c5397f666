/** Opens a sheet that travels as a code. */
import { decode, vectorSet, type CriteriaSet, type Sheet } from '@ocop-kit/engine';
import { loadSet, type LoadOptions } from './load-set.js';
import type { PackId } from './pack-id.js';

/** A sheet that was opened from its code. */
export interface SheetFromVector {
  /** The pack the sheet was filled in under. */
  readonly pack: PackId;
  /** The loaded set: `score(set, sheet)` takes it as it is. */
  readonly set: CriteriaSet;
  /** The picks, ordinals by criterion id, and the declared conditions in printed order. */
  readonly sheet: Required<Sheet>;
}

/**
 * Finds pack and set of a code, loads the set and reads the sheet.
 * @param vector a code as `encode` gives it, also as somebody pasted it: with spaces, line breaks or a link around it
 * @param options which languages the texts of the set come in
 * @returns the pack's id, the loaded set, and the sheet, as `score(set, sheet)` takes it
 * @throws {RulesError} `rules/unknown-pack`, `rules/unknown-set` for a code of a pack or set that is not here;
 *   `rules/unknown-language`
 * @throws {OcopError} `vector/version` for a code of another version; `vector/damaged`, `vector/unknown`, `vector/duplicate`,
 *   `vector/out-of-order` for one that says what its set does not print; `pack/unusable` for a set that cannot be scored
 */
export async function fromVector(vector: string, options: LoadOptions = {}): Promise<SheetFromVector> {
  const { pack: id, set: no } = vectorSet(vector);
  // A code may name any pack; loadSet refuses one that is not here.
  const pack = id as PackId;
  const set = await loadSet(pack, no, options);
  return { pack, set, sheet: decode(set, vector) };
}
