/** A bar in the browser's top layer: nothing around it clips it, moves it or lies over it. Its room on the page is kept. */

export class LiftedBar {
  /**
   * @param area keeps the room of the bar by a padding; a grid has a column for it
   * @param edge of the view at which the bar is to be
   */
  constructor(
    readonly bar: HTMLElement,
    private readonly area: HTMLElement,
    private readonly edge: 'top' | 'bottom',
  ) {
    const { left, width, height } = bar.getBoundingClientRect();
    const zoom = zoomOf(bar);
    if (getComputedStyle(area).display !== 'grid')
      area.style.setProperty(`padding-${edge}`, `${height / zoom}px`);
    bar.setAttribute('data-lifted', '');
    bar.style.left = `${left / zoom}px`;
    bar.style.width = `${width / zoom}px`;
    // Browsers without popovers fix it where it is, which is enough on most pages.
    if ('showPopover' in bar) {
      bar.popover = 'manual';
      bar.showPopover();
    }
  }

  /** @param line where the bar's edge is to be, in pixels from the top of the view */
  moveTo(line: number): void {
    const { bar, edge } = this;
    const zoom = zoomOf(bar);
    const move = (to: number): void => {
      bar.style[edge] = `${(edge === 'top' ? to : innerHeight - to) / zoom}px`;
    };
    move(line);
    // Where it is fixed without the top layer, a transformed ancestor takes it along.
    const missed = line - bar.getBoundingClientRect()[edge];
    if (Math.abs(missed) > 1) move(line + missed);
  }

  lower(): void {
    const { bar } = this;
    bar.removeAttribute('popover');
    bar.removeAttribute('data-lifted');
    for (const name of ['left', 'width', this.edge]) bar.style.removeProperty(name);
    this.area.style.removeProperty(`padding-${this.edge}`);
  }
}

/** Lengths that are written are zoomed with the page; lengths that are measured are not. */
function zoomOf(element: Element): number {
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
