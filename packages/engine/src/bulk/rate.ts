/** The end of every sheet: its total, its stars by total, and what minimums leave of them. */
import { OUTCOMES } from '../formats/outcomes.js';
import type { CompiledSet } from '../pack/compiled.js';
import { applyMinimums } from '../score/stars.js';
import type { BulkResult } from './bulk-result.js';

/**
 * @param total whole points
 * @param missed a bit for each rank of `minimumRanks` that a criterion misses
 * @param outcome a place in `OUTCOMES`
 */
export type Rate = (sheet: number, total: number, missed: number, outcome: number) => void;

export const RATED = OUTCOMES.indexOf('rated');
export const INCOMPLETE = OUTCOMES.indexOf('incomplete');

/** Totals up to this one have an entry in a table, which spares the search among bands. */
const TABLE_TOTAL = 65_535;

/** Writes what the sections and the missed ranks of a sheet come to. @see QĐ 26/2026/QĐ-TTg Art. 3.3 */
export function createRater(set: CompiledSet, result: BulkResult): Rate {
  const { bands, minimumRanks } = set;
  const ranks = Uint8Array.from(bands, ({ rank }) => rank);
  // By band, and by place of the lowest rank missed; the last place of a band is for none.
  const width = minimumRanks.length + 1;
  const lowest = [...minimumRanks.map((rank) => [rank]), []];
  const starsAfter = Uint8Array.from(
    bands.flatMap(({ rank }) => lowest.map((missed) => applyMinimums(set, rank, missed))),
  );
  const asked = askedOfSections(set, result);
  // They may be above every 32-bit total.
  const thresholds = Float64Array.from(bands, ({ from }) => from);
  const lastKnown = Math.min(TABLE_TOTAL, thresholds[0] ?? 0);
  const knownBands = Uint8Array.from({ length: lastKnown + 1 }, (_, total) => findBand(thresholds, total));
  const { totals, starsByTotal, stars, outcomes } = result;

  return (sheet, total, missed, outcome) => {
    let all = missed;
    for (let i = 0; i < asked.length; i++) {
      const { sums, least, bit } = asked[i] as (typeof asked)[number]; // i is below the length
      if ((sums[sheet] as number) < least) all |= bit;
    }
    // The place of the lowest bit.
    const place = all === 0 ? width - 1 : 31 - Math.clz32(all & -all);
    const band = total <= lastKnown ? (knownBands[total] as number) : findBand(thresholds, total);
    totals[sheet] = total;
    starsByTotal[sheet] = ranks[band] as number;
    stars[sheet] = starsAfter[band * width + place] as number;
    outcomes[sheet] = outcome;
  };
}

/** What ranks ask of sections alone, with what the sections bring. */
function askedOfSections({ sections, minimumRanks }: CompiledSet, result: BulkResult) {
  return sections.flatMap(({ minimums }, section) =>
    minimums.map(({ rank, from }) => ({
      sums: result.sections[section] ?? new Int32Array(),
      least: from,
      bit: 1 << minimumRanks.indexOf(rank),
    })),
  );
}

/** The place of the band that holds a total. */
function findBand(thresholds: Float64Array, total: number): number {
  let band = 0;
  while (total < (thresholds[band] ?? 0)) band++;
  return band;
}
