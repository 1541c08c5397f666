/** Ranks before and after, each with each. */
import { textIn } from '@ocop-kit/engine';
import type { ReformTally } from '../../../reform/reform-tally.js';
import type { ReformTranslate } from './messages.js';

/** Null is not rated. */
type MatrixRank = number | null;

export interface StarMatrix {
  /** Those that occur, the highest first; not rated comes last. */
  readonly ranks: readonly MatrixRank[];
  readonly count: (from: MatrixRank, to: MatrixRank) => number;
  readonly before: (rank: MatrixRank) => number;
  readonly after: (rank: MatrixRank) => number;
}

/** What the rules call a rank. */
export function rankName({ bands }: ReformTally, rank: MatrixRank, t: ReformTranslate, lang: string): string {
  if (rank === null) return t('stars.none');
  return textIn(bands.find((band) => band.rank === rank)?.title, lang) || t('stars.rank', { rank });
}

export function listRanks(tally: ReformTally): StarMatrix {
  const moves = tally.listMoves();
  const sum = (isCounted: (from: MatrixRank, to: MatrixRank) => boolean): number =>
    moves.reduce((total, { from, to, sheets }) => total + (isCounted(from, to) ? sheets : 0), 0);
  const ranks = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  return {
    ranks: ranks.sort((a, b) => (b ?? -1) - (a ?? -1)),
    count: (from, to) => sum((f, t) => f === from && t === to),
    before: (rank) => sum((from) => from === rank),
    after: (rank) => sum((_, to) => to === rank),
  };
}
