/** Ranks in the pack's own words, and as stars where the pack counts stars. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';

export function rankText({ lang, t }: CommandContext, set: CriteriaSet, rank: number | null): string {
  if (rank === null) return t('noStars');
  return textIn(set.pack.bands.find((band) => band.rank === rank)?.title, lang) || String(rank);
}

/** Filled and empty stars, as decoration beside the words; empty where ranks are no stars, or more than fit. */
export function starShapes(set: CriteriaSet, rank: number | null): string {
  const most = Math.max(...set.pack.bands.map((band) => band.rank));
  return set.pack.scale !== 'stars' || most > 7 ? '' : '★'.repeat(rank ?? 0) + '☆'.repeat(most - (rank ?? 0));
}
