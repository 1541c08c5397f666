/** Draws with Observable Plot, on the server's side: what comes out is an SVG picture without scripts and styles. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { dropControls, escapeHtml, markup, type PageMarkup } from './markup.js';

/** A phone's width and a desk's, in pixels: each has a drawing of its own, so that letters stay readable. */
const PLOT_WIDTHS = { narrow: 320, wide: 720 } as const;
/** Room for a figure at the end of a bar, in pixels: digits of 13 px are about eight wide. */
export const figureWidth = (text: string): number => 12 + 8 * text.length;

export type PlotWidth = keyof typeof PLOT_WIDTHS;

/** What is asked of an element: the types of a browser's are not at hand here. */
interface DrawnElement {
  readonly outerHTML: string;
  readonly querySelectorAll: (selector: string) => Iterable<DrawnElement>;
  readonly remove: () => void;
  readonly removeAttribute: (name: string) => void;
}

const { document } = parseHTML('<html><body></body></html>') as unknown as { readonly document: object };

/**
 * @param describe the text alternative
 * @param optionsFor what to draw at a width
 * @returns both drawings; the page shows one of them
 */
export function drawPlot(describe: string, optionsFor: (width: PlotWidth) => Plot.PlotOptions): PageMarkup {
  const draw = (width: PlotWidth): PageMarkup => {
    const options = { ...optionsFor(width), document, width: PLOT_WIDTHS[width] } as Plot.PlotOptions;
    const drawn: unknown = Plot.plot(options);
    return { html: cleanSvg(drawn as DrawnElement, `plot ${width}`, describe) };
  };
  return markup`${draw('narrow')}${draw('wide')}`;
}

/** The page forbids styles of others; inner labels would be read out of their context. */
function cleanSvg(svg: DrawnElement, name: string, describe: string): string {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of [
      'style',
      'aria-label',
      'aria-hidden',
      'aria-description',
      'class',
      'font-family',
      'font-size',
    ])
      element.removeAttribute(attribute);
  return dropControls(svg.outerHTML).replace(
    /^<svg /,
    `<svg class="${name}" role="img" aria-label="${escapeHtml(describe)}" `,
  );
}
