/** Random sheets of any set, for fast-check and for a browser. */
import { compileSet, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import fc from 'fast-check';

export interface Sheet {
  readonly picks: Record<string, number>;
  readonly declared: string[];
}

/** The same sheets on every machine; another seed looks at others. */
export const SEED = Number(process.env['PROGRAMMES_SEED'] ?? 26_2026);

/** Every pick a criterion takes: 0 as well where none of its options is worth nothing. */
function picksOf({ options, none }: Leaf): number[] {
  return [...(none ? [0] : []), ...options.map(({ ordinal }) => ordinal)];
}

/** Half-filled to full, with at most one declared condition. */
export function sheetsOf(set: CriteriaSet): fc.Arbitrary<Sheet> {
  const { leaves, declarable } = compileSet(set);
  const picks = leaves.map((leaf) => fc.option(fc.constantFrom(...picksOf(leaf)), { freq: 4 }));
  return fc.record({
    picks: fc
      .tuple(...picks)
      .map((ordinals) =>
        Object.fromEntries(
          leaves.flatMap(({ id }, i) => (typeof ordinals[i] === 'number' ? [[id, ordinals[i]]] : [])),
        ),
      ),
    declared: fc.subarray([...declarable.keys()], { maxLength: Math.min(1, declarable.size) }),
  });
}

/** Every criterion answered. */
export function fullSheetsOf(set: CriteriaSet): fc.Arbitrary<Sheet> {
  const { leaves } = compileSet(set);
  const picks = leaves.map((leaf) => fc.constantFrom(...picksOf(leaf)));
  return fc.tuple(...picks).map((ordinals) => ({
    picks: Object.fromEntries(leaves.map(({ id }, i) => [id, ordinals[i]!])), // one each
    declared: [],
  }));
}
