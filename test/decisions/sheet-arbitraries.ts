/** Sheets of the decision for fast-check: any set, filled in more or less. */
import fc from 'fast-check';
import { pairs, type Leaf, type Picks, type SetPair } from './decision.js';
import { SEED } from './random-sheets.js';

/** Every property prints this seed with its counter-example, and SHEETS_SEED changes it. */
export const settings = (numRuns: number) => ({ seed: SEED, numRuns });

const anyPair: fc.Arbitrary<SetPair> = fc.constantFrom(...pairs);

export interface Filled {
  readonly pair: SetPair;
  readonly sheet: { readonly picks: Picks; readonly declared: string[] };
}

/**
 * @param answered how many of a hundred criteria are answered
 * @param declaring how many conditions are declared at most
 * @param high how many of a hundred picks are the best at once, so that high stars and single misses come up often
 */
export function filled(answered: number, declaring: number, high = 50): fc.Arbitrary<Filled> {
  return anyPair.chain((pair) =>
    fc
      .record({
        picks: picksOf(pair.leaves, answered, high),
        declared: fc.subarray([...pair.declarable], {
          maxLength: Math.min(declaring, pair.declarable.length),
        }),
      })
      .map((sheet) => ({ pair, sheet })),
  );
}

function picksOf(leaves: readonly Leaf[], answered: number, high: number): fc.Arbitrary<Picks> {
  const pick = ({ choices }: Leaf) => {
    const any = fc.constantFrom(...choices.map(({ ordinal }) => ordinal));
    const best = fc.constant(choices.at(-1)!.ordinal); // every criterion has choices
    const picked = fc.nat(99).chain((chance) => (chance < high ? best : any));
    return fc.nat(99).chain((chance) => (chance < answered ? picked : fc.constant(undefined)));
  };
  return fc.tuple(...leaves.map(pick)).map((ordinals) =>
    Object.fromEntries(
      leaves.flatMap(({ id }, i) => {
        const ordinal = ordinals[i];
        return ordinal === undefined ? [] : [[id, ordinal]];
      }),
    ),
  );
}

/** Poor to excellent, half-filled to full, with and without declared conditions. */
export const anySheet: fc.Arbitrary<Filled> = fc.oneof(
  filled(100, 0),
  filled(97, 0, 90),
  filled(90, 9),
  filled(50, 1),
  filled(40, 0, 0),
  filled(100, 0, 0),
);
