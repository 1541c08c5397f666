/** The end of every sheet: its total, its stars by total, and what minimums leave of them. */
import { OUTCOMES } from '../formats/outcomes.js';
import type { CompiledSet } from '../pack/compiled.js';
import { applyMinimums } from '../score/stars.js';
import { RANK_FLAGS, UNANSWERED_FLAG } from './answer-tables.js';
import type { BulkResult } from './bulk-result.js';

/**
 * @param from the first sheet
 * @param to one past the last
 * @param flags of the sheets, as the entries of tables have them
 * @returns every flag that any of the sheets has
 */
export type Rate = (from: number, to: number, flags: Int32Array) => number;

export const RATED = OUTCOMES.indexOf('rated');
export const INCOMPLETE = OUTCOMES.indexOf('incomplete');

/** Totals up to this one have an entry in a table, which spares the search among bands. */
const TABLE_TOTAL = 65_535;

/** Writes what the sections and the missed ranks of sheets come to. @see QĐ 26/2026/QĐ-TTg Art. 3.3 */
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
  const { totals, sections, starsByTotal, stars, outcomes } = result;

  return (from, to, flags) => {
    totals.fill(0, from, to);
    for (const sums of sections)
      for (let sheet = from; sheet < to; sheet++) (totals[sheet] as number) += sums[sheet] as number;
    for (const { sums, least, bit } of asked)
      for (let sheet = from; sheet < to; sheet++)
        if ((sums[sheet] as number) < least) (flags[sheet - from] as number) |= bit;
    let any = 0;
    for (let sheet = from; sheet < to; sheet++) {
      const found = flags[sheet - from] as number;
      any |= found;
      const missed = found & RANK_FLAGS;
      // The place of the lowest bit.
      const place = missed === 0 ? width - 1 : 31 - Math.clz32(missed & -missed);
      const total = totals[sheet] as number;
      const band = total <= lastKnown ? (knownBands[total] as number) : findBand(thresholds, total);
      starsByTotal[sheet] = ranks[band] as number;
      stars[sheet] = starsAfter[band * width + place] as number;
      outcomes[sheet] = (found & UNANSWERED_FLAG) !== 0 ? INCOMPLETE : RATED;
    }
    return any;
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
