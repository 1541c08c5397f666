/** Draws a long page a few parts at a time, the first of them painted before the next: what is looked at first comes first. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A phone's screen and more. */
const FIRST = 3;
/** What a slow phone draws within two frames. */
const STEP = 2;
/** A page whose parts are all drawn at first, and what costs more behind them. */
export const SHORTEST = FIRST + 1;

export class GradualController implements ReactiveController {
  /** How many parts are drawn by now. */
  drawn = Infinity;
  /** Once all are drawn. */
  done: Promise<void> = Promise.resolve();
  #parts = 0;
  #finished: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether more than the first parts is drawn: time for what costs more. */
  get begun(): boolean {
    return this.drawn > FIRST;
  }

  /** @param parts how many there are now; another number than before is another page */
  show(parts: number): void {
    if (parts === this.#parts) return;
    this.finish();
    this.#parts = parts;
    if (parts === 0) return;
    this.drawn = FIRST;
    this.done = new Promise((finished) => (this.#finished = finished));
    // A timer set in a frame runs after it is painted; a page that nobody sees has no frames.
    if (document.hidden) this.#later();
    else requestAnimationFrame(this.#later);
  }

  /** Everything at once, for whoever is led to a part further down. */
  finish(): void {
    clearTimeout(this.#timer);
    this.drawn = Infinity;
    this.#finished?.();
    this.#finished = undefined;
  }

  hostDisconnected(): void {
    this.finish();
    this.host.requestUpdate();
  }

  readonly #later = (): void => {
    if (!this.#finished) return;
    this.#timer = setTimeout(() => {
      this.drawn += STEP;
      if (this.drawn >= this.#parts) this.finish();
      else this.#later();
      this.host.requestUpdate();
    });
  };
}
