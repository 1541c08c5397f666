/** The bands of a set as its pack prints them: compiled ones have no words. */
import type { Band } from '../formats/pack/pack.js';
import type { CompiledSet } from '../pack/compiled.js';
import { textIn } from '../text/text.js';

/** The band of a rank, with its title, award and note. */
export function findBand(set: CompiledSet, rank: number): Band | undefined {
  return set.source.pack.bands.find((candidate) => candidate.rank === rank);
}

/** What the decision calls a rank; empty where it has no band. */
export function findBandTitle(set: CompiledSet, rank: number, lang: string): string {
  return textIn(findBand(set, rank)?.title, lang);
}
