/** Draws what is looked at first, and the rest behind its paint: a long page a few parts at a time, and what is costly to work out. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a screen shows at once. */
const FIRST = 2;
/** What a slow phone draws within two frames. */
const STEP = 2;

export class ProgressiveRender<T> implements ReactiveController {
  /** How many parts are drawn by now. */
  renderedCount = Infinity;
  /** What the costly part shows by now; nothing before its first turn. */
  deferredValue: T | undefined;
  /** Once all are drawn. */
  done: Promise<void> = Promise.resolve();
  #parts = 0;
  #wanted: T | undefined;
  #finished: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * @param parts how many there are now; another number than before is another page
   * @param wanted what the costly part is to show; another value than before is drawn anew
   */
  show(parts: number, wanted: T): void {
    if (parts !== this.#parts) {
      this.finish();
      this.#parts = parts;
      if (parts > 0) this.renderedCount = FIRST;
    }
    this.#wanted = wanted;
    if (this.#finished || (this.#isAll() && this.deferredValue === wanted)) return;
    this.done = new Promise((finished) => (this.#finished = finished));
    // A timer set in a frame runs after it is painted; a page that nobody sees has no frames.
    if (document.hidden) this.#renderNext();
    else requestAnimationFrame(this.#renderNext);
  }

  /** Everything at once, for whoever is led to a part further down. */
  finish(): void {
    clearTimeout(this.#timer);
    this.renderedCount = Infinity;
    this.deferredValue = this.#wanted;
    this.#finished?.();
    this.#finished = undefined;
  }

  hostDisconnected(): void {
    this.finish();
    this.host.requestUpdate();
  }

  #isAll(): boolean {
    return this.renderedCount >= this.#parts;
  }

  readonly #renderNext = (): void => {
    if (!this.#finished) return;
    this.#timer = setTimeout(() => {
      if (this.deferredValue === this.#wanted) this.renderedCount += STEP;
      this.deferredValue = this.#wanted;
      if (this.#isAll()) this.finish();
      else this.#renderNext();
      this.host.requestUpdate();
    });
  };
}
