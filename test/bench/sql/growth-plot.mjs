/** Draws how long more rows take, both sides by powers of ten: a straight line is a rate that holds. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** @param {readonly { name: string, rows: number, seconds: number }[]} measured @returns {string} an SVG picture */
export function drawGrowth(measured) {
  const { document } = parseHTML('<html><body></body></html>');
  const last = [...new Map(measured.map((row) => [row.name, row])).values()];
  const svg = Plot.plot({
    document,
    width: 720,
    height: 420,
    marginLeft: 60,
    marginRight: 140,
    grid: true,
    x: {
      type: 'log',
      label: 'sheets',
      tickFormat: (value) => `10^${Math.round(Math.log10(value))}`,
      ticks: [...new Set(measured.map(({ rows }) => rows))],
    },
    y: { type: 'log', label: 'seconds', tickFormat: (value) => String(value) },
    color: { scheme: 'dark2' },
    marks: [
      Plot.line(measured, { x: 'rows', y: 'seconds', stroke: 'name', strokeWidth: 2 }),
      Plot.dot(measured, { x: 'rows', y: 'seconds', fill: 'name', r: 3.5 }),
      Plot.text(last, { x: 'rows', y: 'seconds', text: 'name', fill: 'name', dx: 8, textAnchor: 'start' }),
    ],
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('font-family', 'system-ui, sans-serif');
  svg.setAttribute('font-size', '12');
  // Where it is shown may be dark, and a picture has no page to take its colours from.
  svg.setAttribute('style', 'background: #fff; color: #222');
  return `${svg.outerHTML}\n`;
}
