/**
 * Shows a long list in portions. The next one comes when the end of the list comes near, a few times, so that whatever the page has behind
 * the list can still be reached; after that, and in browsers that cannot see it coming, it comes by the button.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Cards at once: more than a screen, and few enough that a keystroke stays cheap. */
export const PORTION = 24;
/** Portions that come by themselves. */
const UNASKED = 3;
const NEAR = '600px 0px';

export class Portions implements ReactiveController {
  /** How many are shown; all of them on paper. */
  shown = PORTION;
  private unasked = UNASKED;
  private onScreen = PORTION;
  private end: Element | undefined;
  private readonly observer =
    'IntersectionObserver' in globalThis
      ? new IntersectionObserver(
          (entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting)) this.comeNear();
          },
          { rootMargin: NEAR },
        )
      : undefined;

  /** @param drawNow paper does not wait for the host's next update */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.showAll);
    window.addEventListener('afterprint', this.showAsBefore);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.showAll);
    window.removeEventListener('afterprint', this.showAsBefore);
    this.observer?.disconnect();
    this.end = undefined;
  }

  /** The end of the list is drawn anew whenever more is shown. */
  hostUpdated(): void {
    const end = this.host.shadowRoot?.querySelector('.more') ?? undefined;
    if (end === this.end) return;
    this.observer?.disconnect();
    if (end) this.observer?.observe(end);
    this.end = end;
  }

  /** Another list, from its beginning. */
  restart(): void {
    this.shown = PORTION;
    this.unasked = UNASKED;
  }

  /** @returns how many were shown before */
  showMore(): number {
    const before = this.shown;
    this.shown += PORTION;
    this.host.requestUpdate();
    return before;
  }

  private comeNear(): void {
    if (this.unasked === 0 || this.shown === Infinity) return;
    this.unasked -= 1;
    this.showMore();
    // Watched anew: it may still be near when the portion is drawn.
    this.end = undefined;
  }

  /** Paper has no button. */
  private readonly showAll = (): void => {
    if (this.shown === Infinity) return;
    this.onScreen = this.shown;
    this.shown = Infinity;
    this.host.requestUpdate();
    this.drawNow();
  };

  private readonly showAsBefore = (): void => {
    this.shown = this.onScreen;
    this.host.requestUpdate();
  };
}
