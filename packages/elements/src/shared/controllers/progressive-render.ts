/**
 * Renders what the person looks at first, and the rest after that has been painted: a long page a few parts at a time, and whatever is
 * expensive to compute once the person pauses. An answer is then drawn in one frame, with nothing else in it and nothing right behind it.
 */
import { afterPaint } from '../after-paint.js';
import { Pause } from '../pause.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many parts a screen shows. */
const FIRST = 2;
/** How many parts a slow phone renders without a person noticing. */
const STEP = 4;
/** Milliseconds after which somebody who answers has paused. */
const PAUSE = 300;

export class ProgressiveRender<T> implements ReactiveController {
  /** How many parts are rendered so far. */
  renderedCount = Infinity;
  /** What the expensive part shows now; undefined before its first turn. */
  deferredValue: T | undefined;
  #parts = 0;
  #wanted: T | undefined;
  #done: Promise<void> = Promise.resolve();
  #finished: (() => void) | undefined;
  /** Takes the next parts back, which are scheduled. */
  #cancel: (() => void) | undefined;
  readonly #pause = new Pause(() => {
    const wanted = this.#wanted;
    if (wanted !== undefined) this.prepare(wanted);
    // Working it out is a task, and drawing it another: between the two a tap is answered.
    const timer = setTimeout(() => {
      this.#cancel = undefined;
      if (wanted === this.#wanted) this.#finishLate();
      else this.#pause.begin();
    });
    this.#cancel = () => {
      clearTimeout(timer);
    };
  }, PAUSE);
  /** Whether somebody waits for the whole. */
  #isAwaited = false;

  /** @param prepare works out what is costly about a value, and keeps it for when that is drawn */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly prepare: (wanted: T) => void = () => undefined,
  ) {
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
    const isNew = wanted !== this.#wanted;
    this.#wanted = wanted;
    if (this.#isWhole()) return;
    this.#done = this.#finished ? this.#done : new Promise((finished) => (this.#finished = finished));
    if (!this.#isAll()) this.#cancel ??= afterPaint(this.#renderParts);
    else if (isNew || !this.#pause.isRunning) this.#pause.begin();
  }

  /** Resolves once everything is rendered. Whoever asks isn't kept waiting for a pause. */
  complete(): Promise<void> {
    this.#isAwaited = this.#finished !== undefined;
    if (this.#isAwaited && this.#isAll()) this.#finishLate();
    return this.#done;
  }

  /** Renders everything at once, before the person is led to a part further down. */
  finish(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#pause.cancel();
    this.#isAwaited = false;
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

  #isWhole(): boolean {
    return this.#isAll() && this.deferredValue === this.#wanted;
  }

  readonly #renderParts = (): void => {
    this.#cancel = undefined;
    this.renderedCount += STEP;
    if (this.#isWhole() || (this.#isAll() && this.#isAwaited)) this.#finishLate();
    else {
      this.host.requestUpdate();
      if (this.#isAll()) this.#pause.begin();
      else this.#cancel = afterPaint(this.#renderParts);
    }
  };

  #finishLate(): void {
    this.finish();
    this.host.requestUpdate();
  }
}
