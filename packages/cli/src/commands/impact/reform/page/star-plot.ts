/** How many products have each rank, before and after. */
import * as Plot from '@observablehq/plot';
import type { StarMatrix } from '../star-matrix.js';
import { drawPlot, figureWidth } from './draw.js';
import type { PageMarkup } from './markup.js';

interface StarBar {
  readonly rank: string;
  readonly edition: string;
  readonly count: number;
}

const RANK_HEIGHT = 46;

/** @param nameOf what a rank is called, null for not rated */
export function drawStars(
  { ranks, before, after }: StarMatrix,
  nameOf: (rank: number | null) => string,
  describe: string,
  format: (count: number) => string,
): PageMarkup {
  const names = ranks.map(nameOf);
  const bars = ranks.flatMap((rank): StarBar[] => [
    { rank: nameOf(rank), edition: 'before', count: before(rank) },
    { rank: nameOf(rank), edition: 'after', count: after(rank) },
  ]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return drawPlot(describe, () => ({
    height: names.length * RANK_HEIGHT + 4,
    margin: 2,
    marginLeft: 92,
    marginRight: figureWidth(format(most)),
    x: { domain: [0, most], axis: null },
    y: { domain: ['before', 'after'], axis: null, padding: 0.1 },
    fy: { domain: names, axis: null, padding: 0.18 },
    marks: [
      Plot.barX(bars, {
        fy: 'rank',
        y: 'edition',
        x: 'count',
        fill: ({ edition }: StarBar) => `var(--${edition})`,
        stroke: 'var(--ink)',
        strokeWidth: 0.75,
      }),
      Plot.text(bars, {
        fy: 'rank',
        y: 'edition',
        x: 'count',
        text: ({ count }: StarBar) => format(count),
        textAnchor: 'start',
        dx: 5,
      }),
      Plot.text(
        names.map((rank) => ({ rank })),
        { fy: 'rank', frameAnchor: 'left', text: 'rank', textAnchor: 'start', dx: -90 },
      ),
    ],
  }));
}
