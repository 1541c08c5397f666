/** Renders what the person looks at first, and the rest after that has been painted: a long page a few parts at a time, and whatever is expensive to compute. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many parts a screen shows. */
const FIRST = 2;
/** How many parts a slow phone renders within two frames. */
const STEP = 2;

export class ProgressiveRender<T> implements ReactiveController {
  /** How many parts are rendered so far. */
  renderedCount = Infinity;
  /** What the expensive part shows now; undefined before its first turn. */
  deferredValue: T | undefined;
  /** Resolves once all parts are rendered. */
  done: Promise<void> = Promise.resolve();
  #parts = 0;
  #wanted: T | undefined;
  #finished: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * @param parts how many parts there are; a different number means a different page
   * @param wanted what the expensive part should show; a different value renders it again
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
    // A timer set in an animation frame runs after its paint. Hidden pages have no animation frames.
    if (document.hidden) this.#renderNext();
    else requestAnimationFrame(this.#renderNext);
  }

  /** Renders everything at once, before the person is led to a part further down. */
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
