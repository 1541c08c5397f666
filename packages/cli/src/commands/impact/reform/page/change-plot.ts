/** Bars that go left for products that fall, and right for those that rise. */
import * as Plot from '@observablehq/plot';
import type { ChangeCounts } from '../../../../reform/reform-tally.js';
import { drawPlot, figureWidth } from './draw.js';
import type { PageMarkup } from './markup.js';

export interface ChangeRow {
  readonly name: string;
  readonly changes: Pick<ChangeCounts, (typeof SERIES)[number]['change']>;
}

/** From the middle outwards. */
const SERIES = [
  { change: 'falls', sign: -1 },
  { change: 'loses', sign: -1 },
  { change: 'excluded', sign: -1 },
  { change: 'rises', sign: 1 },
  { change: 'readmitted', sign: 1 },
  { change: 'gains', sign: 1 },
] as const;

interface ChangeBar {
  readonly key: number;
  readonly change: string;
  readonly from: number;
  readonly to: number;
}

/** Heights in pixels: on a phone the name stands above its bar. */
const ROW_HEIGHT = { narrow: 40, wide: 24 } as const;
const NAME_WIDTH = { narrow: 0, wide: 300 } as const;
const NAME_LETTERS = { narrow: 42, wide: 42 } as const;

/** @param format writes a count */
export function drawChanges(
  rows: readonly ChangeRow[],
  describe: string,
  format: (count: number) => string,
): PageMarkup {
  const bars = rows.flatMap(({ changes }, key) => barsOf(changes, key));
  const sums = rows.map(({ changes }, key) => ({ key, left: sumOf(changes, -1), right: sumOf(changes, 1) }));
  const most = Math.max(1, ...sums.flatMap(({ left, right }) => [left, right]));
  const names = rows.map(({ name }, key) => ({ key, name }));
  return drawPlot(describe, (width) => {
    const isNarrow = width === 'narrow';
    const inset = isNarrow ? { insetTop: 19, insetBottom: 5 } : { insetTop: 3, insetBottom: 3 };
    const side = figureWidth(`+${format(most)}`);
    const middle = isNarrow ? 7 : 0;
    return {
      height: rows.length * ROW_HEIGHT[width] + 4,
      margin: 2,
      marginLeft: NAME_WIDTH[width] + side,
      marginRight: side,
      x: { domain: domainOf(sums, most), axis: null },
      y: { domain: names.map(({ key }) => key), axis: null, padding: 0 },
      marks: [
        Plot.barX(bars, {
          x1: 'from',
          x2: 'to',
          y: 'key',
          fill: (bar: ChangeBar) => `var(--${bar.change})`,
          ...inset,
        }),
        Plot.tickX(names, {
          x: () => 0,
          y: 'key',
          stroke: 'var(--ink)',
          insetTop: inset.insetTop - 3,
          insetBottom: inset.insetBottom - 3,
        }),
        Plot.text(
          sums.filter(({ left }) => left > 0),
          {
            x: ({ left }: { left: number }) => -left,
            y: 'key',
            text: ({ left }: { left: number }) => `−${format(left)}`,
            textAnchor: 'end',
            dx: -4,
            dy: middle,
          },
        ),
        Plot.text(
          sums.filter(({ right }) => right > 0),
          {
            x: 'right',
            y: 'key',
            text: ({ right }: { right: number }) => `+${format(right)}`,
            textAnchor: 'start',
            dx: 4,
            dy: middle,
          },
        ),
        Plot.text(names, {
          y: 'key',
          frameAnchor: 'left',
          text: ({ name }: { name: string }) => shorten(name, NAME_LETTERS[width]),
          textAnchor: 'start',
          dx: 2 - NAME_WIDTH[width] - side,
          dy: isNarrow ? -10 : 0,
        }),
      ],
    } satisfies Plot.PlotOptions;
  });
}

/** Both directions in one scale; a direction in which nothing goes still has room for its figure. */
function domainOf(
  sums: readonly { readonly left: number; readonly right: number }[],
  most: number,
): [number, number] {
  const [left, right] = [Math.max(...sums.map((sum) => sum.left)), Math.max(...sums.map((sum) => sum.right))];
  return [-Math.max(left, most / 50), Math.max(right, most / 50)];
}

function barsOf(changes: ChangeRow['changes'], key: number): ChangeBar[] {
  const ends = { [-1]: 0, 1: 0 };
  return SERIES.flatMap(({ change, sign }) => {
    const from = ends[sign];
    const to = from + sign * changes[change];
    ends[sign] = to;
    return from === to ? [] : [{ key, change, from, to }];
  });
}

const sumOf = (changes: ChangeRow['changes'], sign: 1 | -1): number =>
  SERIES.reduce((sum, series) => (series.sign === sign ? sum + changes[series.change] : sum), 0);

function shorten(name: string, letters: number): string {
  const shown = name.normalize('NFC');
  return shown.length > letters ? `${shown.slice(0, letters - 1)}…` : shown;
}
