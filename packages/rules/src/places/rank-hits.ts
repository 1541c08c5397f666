/** Hits in the order in which they are shown. */
import type { PlaceHit, PlaceSearchOptions } from './place.js';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;

/**
 * @param hits in any order; a place that several names lead to is kept once, by the best of them
 * @returns the best first, those of one score by their codes
 */
export function rankHits(
  hits: readonly PlaceHit[],
  { limit = DEFAULT_LIMIT }: PlaceSearchOptions,
): PlaceHit[] {
  const best = new Map<string, PlaceHit>();
  for (const hit of hits) {
    const code = codeOf(hit);
    if (hit.score > (best.get(code)?.score ?? 0)) best.set(code, hit);
  }
  return [...best]
    .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
    .slice(0, Math.min(MAX_LIMIT, Math.max(1, Math.floor(limit) || 1)))
    .map(([, hit]) => hit);
}

/** Provinces stand before their communes. */
const codeOf = ({ province, commune }: PlaceHit): string => `${province.code} ${commune?.code ?? ''}`;
