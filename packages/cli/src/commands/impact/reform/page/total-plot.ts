/** How totals are spread before and after, with the bands. */
import * as Plot from '@observablehq/plot';
import { drawPlot, figureWidth } from './draw.js';
import type { PageMarkup } from './markup.js';
import type { TotalBin } from './total-bins.js';

/** From how many points a rank is given. */
export interface BandMark {
  readonly from: number;
  readonly label: string;
}

export function drawTotals(
  bins: readonly TotalBin[],
  bands: readonly BandMark[],
  describe: string,
  format: (count: number) => string,
): PageMarkup {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return { html: '' };
  const most = Math.max(1, ...bins.flatMap(({ before, after }) => [before, after]));
  const marked = bands.filter(({ from }) => from > first.from && from < last.to);
  // A line over the bars: it goes up at the beginning of each class and down behind the last.
  const steps = [
    { x: first.from, y: 0 },
    ...bins.flatMap(({ from, to, before }) => [
      { x: from, y: before },
      { x: to, y: before },
    ]),
    { x: last.to, y: 0 },
  ];
  return drawPlot(describe, (width) => ({
    height: width === 'narrow' ? 260 : 320,
    marginTop: 26,
    marginBottom: 28,
    marginLeft: figureWidth(format(most)),
    marginRight: 12,
    x: { domain: [first.from, last.to] },
    y: { domain: [0, most] },
    marks: [
      Plot.axisX({ ticks: width === 'narrow' ? 5 : 10, tickFormat: format, tickSize: 4, label: null }),
      Plot.axisY({
        ticks: 4,
        tickFormat: (count: number) => (Number.isInteger(count) ? format(count) : ''),
        tickSize: 0,
        label: null,
      }),
      Plot.gridY({ ticks: 4, stroke: 'var(--edge)', strokeOpacity: 1 }),
      Plot.rectY(bins, {
        x1: 'from',
        x2: 'to',
        y: 'after',
        fill: 'var(--after)',
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.line(steps, { x: 'x', y: 'y', stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.ruleX(marked, { x: 'from', stroke: 'var(--muted)', strokeDasharray: '4 4' }),
      Plot.text(marked, { x: 'from', frameAnchor: 'top', text: 'label', dy: -12, textAnchor: 'middle' }),
    ],
  }));
}
