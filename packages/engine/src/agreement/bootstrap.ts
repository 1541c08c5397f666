/**
 * How far alpha could lie from what was found, had other criteria been judged: criteria are drawn again and again from those there are, and the
 * middle of what comes out is the interval. The draws are the same each time, so that two offices find the same interval.
 *
 * @see Bradley Efron, Robert Tibshirani, An Introduction to the Bootstrap (1993), chapter 13: percentile intervals
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Ratio } from '../exact/ratio.js';
import { addTo, alphaOf, sumOf, type Coincidences } from './alpha.js';

/** An alpha with the share of draws that lies between the two ends. */
export interface AlphaInterval {
  readonly from: Ratio;
  readonly to: Ratio;
}

const DRAWS = 1_000;
const SEED = 2026;
/** A twentieth of the draws lies outside, half of it at each end. */
const OUTSIDE = 0.025;
/** With fewer criteria the draws are too alike to say anything. */
const LEAST_UNITS = 5;

/** @returns the 95 % interval of alpha; undefined for too few criteria, or where there is no alpha */
export function alphaInterval(found: Coincidences): AlphaInterval | undefined {
  const { counts } = found;
  const units = counts.length;
  if (units < LEAST_UNITS || alphaOf(found) === undefined) return undefined;
  const estimate = createEstimate(found);
  const drawn = drawUnits(units);
  const unitsOf = (draw: number): Uint16Array => drawn.subarray(draw * units, (draw + 1) * units);
  const alphas = Float64Array.from({ length: DRAWS }, (_, draw) => estimate(unitsOf(draw)));
  const order = [...alphas.keys()]
    // A draw in which everybody gave the same has no alpha.
    .filter((draw) => !Number.isNaN(alphas[draw]))
    .sort((a, b) => (alphas[a] ?? 0) - (alphas[b] ?? 0));
  const end = (share: number): Ratio | undefined => {
    const draw = order[Math.max(0, Math.ceil(share * order.length) - 1)];
    return draw === undefined
      ? undefined
      : alphaOf({ ...found, counts: [...unitsOf(draw)].map((unit) => counts[unit] ?? []) });
  };
  const [from, to] = [end(OUTSIDE), end(1 - OUTSIDE)];
  return from && to && { from, to };
}

/** A fast estimate that only puts the draws in order: the two that are shown are worked out exactly. */
function createEstimate({ counts, values }: Coincidences): (drawn: Uint16Array) => number {
  const pairs = (values * (values - 1)) / 2;
  const [observed, judged] = [createParts(), createParts()];
  for (const row of counts) {
    const others = sumOf(row) - 1;
    let at = 0;
    for (let c = 0; c < values; c++) {
      const count = row[c] ?? 0;
      if (count > 0) judged.add(c, count);
      for (let k = c + 1; k < values; k++, at++) {
        const both = count * (row[k] ?? 0);
        if (both > 0) observed.add(at, both / others);
      }
    }
    observed.endUnit();
    judged.endUnit();
  }
  const [addObserved, addJudged] = [observed.close(), judged.close()];
  const [together, totals, middles] = [
    new Float64Array(pairs),
    new Float64Array(values),
    new Float64Array(values),
  ];
  return (drawn) => {
    together.fill(0);
    totals.fill(0);
    for (const unit of drawn) {
      addObserved(together, unit);
      addJudged(totals, unit);
    }
    let sum = 0;
    for (let at = 0; at < values; at++) {
      const total = totals[at] ?? 0;
      middles[at] = sum + total / 2;
      sum += total;
    }
    let [over, under, at] = [0, 0, 0];
    for (let c = 0; c < values; c++)
      for (let k = c + 1; k < values; k++) {
        const difference = ((middles[k] ?? 0) - (middles[c] ?? 0)) ** 2;
        over += (together[at++] ?? 0) * difference;
        under += (totals[c] ?? 0) * (totals[k] ?? 0) * difference;
      }
    return under === 0 ? NaN : 1 - ((sum - 1) * over) / under;
  };
}

/** What each unit adds to a row of sums: only the few places to which it adds anything, one unit after the other. */
function createParts(): {
  readonly add: (place: number, value: number) => void;
  readonly endUnit: () => void;
  readonly close: () => (sums: Float64Array, unit: number) => void;
} {
  const [places, values, ends]: [number[], number[], number[]] = [[], [], [0]];
  return {
    add: (place, value) => {
      places.push(place);
      values.push(value);
    },
    endUnit: () => ends.push(places.length),
    close: () => {
      const [to, parts, until] = [
        Uint16Array.from(places),
        Float64Array.from(values),
        Uint32Array.from(ends),
      ];
      return (sums, unit) => {
        const end = until[unit + 1] ?? 0;
        for (let at = until[unit] ?? 0; at < end; at++) addTo(sums, to[at] ?? 0, parts[at] ?? 0);
      };
    },
  };
}

const known = new Map<number, Uint16Array>();
/** More numbers of criteria than one programme has. */
const MOST_KNOWN = 40;

/** The same draws for as many criteria, made once: a session's products are of few sets. */
function drawUnits(units: number): Uint16Array {
  const before = known.get(units);
  if (before) return before;
  const random = xoroshiro128plus(SEED);
  const drawn = Uint16Array.from({ length: DRAWS * units }, () => uniformInt(random, 0, units - 1));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(units, drawn);
  return drawn;
}
