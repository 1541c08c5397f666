/**
 * Keeps a bar at an edge of what a person sees of the form. `position: sticky` does that on most pages, and costs nothing while somebody
 * scrolls; where it is dead (a wrapper with `overflow: hidden`) or knows nothing of what is seen (a frame as high as its form), the bar is
 * lifted into the browser's top layer, which no ancestor clips, moves or covers, and put where it belongs.
 *
 * The bar asks to be kept in view by being `position: sticky`, so media and container queries decide when; `barInViewStyles` give it that.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measureCoveredView, type CoveredView } from '../covered-view.js';
import { LiftedBar } from '../lifted-bar.js';
import { Pause } from '../pause.js';

/** The part of a frame that its page lets a person see, in pixels of the frame. */
export interface VisiblePart {
  readonly top: number;
  readonly bottom: number;
}

declare global {
  interface HTMLElementEventMap {
    /** For a form in a frame that doesn't scroll: what is seen of it has changed. */
    'ocop-visible-part': CustomEvent<VisiblePart>;
  }
}

/** With large text on a small screen a bar takes more of the view than it gives. */
const MOST_OF_VIEW = 0.3;
/** Looking for what covers the view is worth it only once the page rests. */
const REST = 300;

export class BarInView implements ReactiveController {
  #lifted: LiftedBar | undefined;
  #part: VisiblePart | undefined;
  #covered: CoveredView = { top: 0, bottom: 0 };
  /** How far from the edge its styles keep it. */
  #inset = 0;
  #frame = 0;
  readonly #rest = new Pause(() => {
    this.#uncover();
  }, REST);
  /** Whether something may have moved: to find out where all is costs more than an answer otherwise does. */
  #isMoved = false;
  /** What was kept in view last, and whether under a dialog. */
  #kept: { readonly bar: HTMLElement | null; readonly isUnderDialog: boolean } | undefined;
  #watched: readonly (Element | null)[] = [];
  readonly #sizes = new ResizeObserver(() => {
    this.#follow();
  });

  /**
   * @param host the form
   * @param bar finds the bar as it is drawn now; it stays within the box around it, which keeps its room while it is lifted
   * @param edge of the view to which it keeps
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly bar: () => HTMLElement | null,
    private readonly edge: 'top' | 'bottom' = 'bottom',
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#follow, { capture: true, passive: true });
    addEventListener('resize', this.#measureAgain);
    this.host.addEventListener('ocop-visible-part', this.#see);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#follow, { capture: true });
    removeEventListener('resize', this.#measureAgain);
    this.host.removeEventListener('ocop-visible-part', this.#see);
    cancelAnimationFrame(this.#frame);
    this.#rest.cancel();
    this.#frame = 0;
    this.#sizes.disconnect();
    this.#watched = [];
    this.#kept = undefined;
    this.#lower();
  }

  /** There may be another bar, or a dialog over it; sizes that change are heard of. */
  hostUpdated(): void {
    this.#askFrame();
  }

  readonly #follow = (): void => {
    this.#isMoved = true;
    this.#askFrame();
  };

  /** At most once a frame. */
  #askFrame(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const bar = this.bar();
      // Under a dialog nobody scrolls, and what is lifted again would lie over it.
      const isUnderDialog = this.host.shadowRoot?.querySelector('dialog[open]') != null;
      const { bar: known, isUnderDialog: wasUnderDialog } = this.#kept ?? {};
      if (!this.#isMoved && bar === known && isUnderDialog === wasUnderDialog) return;
      this.#isMoved = false;
      this.#kept = { bar, isUnderDialog };
      this.#keep(bar, isUnderDialog);
    });
    this.#rest.begin();
  }

  /** In another width or height the bar may be another, or none at all. */
  readonly #measureAgain = (): void => {
    this.#lower();
    this.#follow();
  };

  readonly #see = ({ detail }: HTMLElementEventMap['ocop-visible-part']): void => {
    this.#part = detail;
    this.#follow();
  };

  /** Parts of the page may have come over the edge, or gone. */
  #uncover(): void {
    // It may have been taken off the page after it was drawn.
    if (!this.host.isConnected) return;
    const covered = measureCoveredView(this.host);
    const { top, bottom } = this.#covered;
    if (covered.top === top && covered.bottom === bottom) return;
    this.#covered = covered;
    this.host.style.setProperty('--_covered-top', `${covered.top}px`);
    this.host.style.setProperty('--_covered-bottom', `${covered.bottom}px`);
    this.#measureAgain();
  }

  #keep(bar: HTMLElement | null, isUnderDialog: boolean): void {
    if (this.#lifted?.bar !== bar) this.#lower();
    const area = bar && findArea(bar);
    this.#watch(bar, area);
    if (!bar || !area || isUnderDialog) return;
    // A column at the side covers nothing, however high it is.
    const isTooLarge = this.edge === 'bottom' && bar.offsetHeight > innerHeight * MOST_OF_VIEW;
    bar.toggleAttribute('data-too-large', isTooLarge);
    if (!this.#lifted) {
      const style = getComputedStyle(bar);
      if (style.position !== 'sticky') return;
      this.#inset = Number.parseFloat(style[this.edge]) || 0;
    }
    const line = this.#line();
    if (isTooLarge || !this.#isDue(bar, area, line)) this.#lower();
    else if (this.#lifted || this.#isBeyond(bar, line)) {
      this.#lifted ??= new LiftedBar(bar, area, this.edge);
      this.#lifted.moveTo(line);
    }
  }

  /** Where the bar's edge belongs, from the top of the view. */
  #line(): number {
    const { top, bottom } = this.#part ?? { top: 0, bottom: innerHeight };
    return this.edge === 'top' ? top + this.#inset : Math.min(bottom, innerHeight) - this.#inset;
  }

  /** A bar that sticks within a box of its own that scrolls stands before the line, in view. */
  #isBeyond(bar: HTMLElement, line: number): boolean {
    const { top, bottom } = bar.getBoundingClientRect();
    return this.edge === 'top' ? top < line - 2 : bottom > line + 2;
  }

  /** Whether its own place is out of view while what it belongs to is in view. */
  #isDue(bar: HTMLElement, area: HTMLElement, line: number): boolean {
    const { top, bottom } = area.getBoundingClientRect();
    const height = bar.offsetHeight;
    return this.edge === 'bottom'
      ? bottom > line && top + height < line
      : top < line && bottom - height > line;
  }

  #watch(...parts: (Element | null)[]): void {
    if (parts.every((part, i) => part === this.#watched[i])) return;
    this.#sizes.disconnect();
    for (const part of parts) if (part) this.#sizes.observe(part);
    this.#watched = parts;
  }

  #lower(): void {
    this.#lifted?.lower();
    this.#lifted = undefined;
  }
}

/** The box within which a bar stays; an element without a box is none. */
function findArea(bar: HTMLElement): HTMLElement | null {
  let area = bar.parentElement;
  while (area && getComputedStyle(area).display === 'contents') area = area.parentElement;
  return area;
}
