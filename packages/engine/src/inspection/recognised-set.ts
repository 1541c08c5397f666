/** Which criteria set a certificate says that its product was rated by. Registers know it of some products only. */
import type { Inspection } from '../formats/inspection/inspection.js';
import type { CriteriaSet } from '../formats/pack/pack.js';

/** @returns the pack and the number of the set, each where it is recorded */
export function recognisedSet(product: Inspection['certificate']['product']): {
  readonly pack?: string;
  readonly set?: number;
} {
  const { pack, set } = product as { readonly pack?: unknown; readonly set?: unknown };
  return {
    ...(typeof pack === 'string' && { pack }),
    ...(typeof set === 'number' && { set }),
  };
}

/** @returns the id of a pack, and those of what it is laid upon */
export const packIds = (pack: CriteriaSet['pack']): readonly string[] => [
  pack.id,
  ...(pack.layers ?? []).map(({ id }) => id),
];
