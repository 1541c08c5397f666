/**
 * Krippendorff's alpha for ordinal data: 1 where all members judge alike, 0 where they agree as far as chance would have it.
 *
 * @see Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), parts C and D
 */
import { ratio, subtract, type Ratio } from '../exact/ratio.js';

/** One unit: what was given, each value once for each member who gave it. */
export type Unit = readonly number[];

/** Units as counts of the values that occur at all, rising. Units with fewer than two values say nothing of agreement. */
export interface Coincidences {
  /** By unit and value: how many members gave it. */
  readonly counts: readonly (readonly number[])[];
  /** How many different values there are. */
  readonly values: number;
}

export function countUnits(units: readonly Unit[]): Coincidences {
  const paired = units.filter((unit) => unit.length > 1);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, at) => [value, at]));
  const counts = paired.map((unit) => {
    const row = new Array<number>(values.length).fill(0);
    for (const value of unit) addTo(row, place.get(value) ?? 0, 1);
    return row;
  });
  return { counts, values: values.length };
}

/** @returns the exact alpha; undefined where all that was given is one value, or nothing was given twice */
export function alphaOf({ counts, values }: Coincidences): Ratio | undefined {
  const totals = sumColumns(counts, values);
  const differences = squaredDifferences(totals);
  const whole = leastCommonMultiple(counts.map((row) => sumOf(row) - 1));
  let observed = 0n;
  for (const row of counts) {
    const weight = whole / BigInt(sumOf(row) - 1);
    forPairs(values, (c, k) => {
      observed += weight * BigInt((row[c] ?? 0) * (row[k] ?? 0)) * (differences[c]?.[k] ?? 0n);
    });
  }
  let expected = 0n;
  forPairs(values, (c, k) => {
    expected += BigInt((totals[c] ?? 0) * (totals[k] ?? 0)) * (differences[c]?.[k] ?? 0n);
  });
  if (expected === 0n) return undefined;
  return subtract(ratio(1), ratio(BigInt(sumOf(totals) - 1) * observed, whole * expected));
}

export function addTo(row: number[] | Float64Array, at: number, value: number): void {
  row[at] = (row[at] ?? 0) + value;
}

export const sumOf = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);

export function sumColumns(counts: readonly (readonly number[])[], values: number): number[] {
  const totals = new Array<number>(values).fill(0);
  for (const row of counts)
    row.forEach((count, at) => {
      addTo(totals, at, count);
    });
  return totals;
}

/** Four times the squared ordinal difference, by two values: how many judgements lie from the middle of one to the middle of the other. */
function squaredDifferences(totals: readonly number[]): bigint[][] {
  return totals.map((_, c) =>
    totals.map((__, k) => {
      const [from, to] = c < k ? [c, k] : [k, c];
      const between = 2 * sumOf(totals.slice(from, to + 1)) - (totals[from] ?? 0) - (totals[to] ?? 0);
      return BigInt(between) ** 2n;
    }),
  );
}

/** Every two different values, once: both orders add the same to what is divided and to what it is divided by. */
function forPairs(values: number, act: (c: number, k: number) => void): void {
  for (let c = 0; c < values; c++) for (let k = c + 1; k < values; k++) act(c, k);
}

function leastCommonMultiple(numbers: readonly number[]): bigint {
  return numbers.reduce((least, number) => {
    const { count } = ratio(least, number);
    return least * count;
  }, 1n);
}
