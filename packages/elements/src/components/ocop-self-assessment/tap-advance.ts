/**
 * After a tap on an answer the next page comes by itself. A tap alone does that: keys move through options on their way to another, and whoever
 * listens to a screen reader has to hear what was chosen first.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the answer is seen before the page changes, in milliseconds. */
const GLANCE = 180;
const OFF = 'ocop-kit.advance';

export interface TapAdvanceHost {
  /** Whether the page that is open has nothing left to ask or to say; undefined where there are no pages. */
  readonly isDone: () => boolean;
  readonly goForward: () => void;
  /** Whether anything may be kept on this device. */
  readonly keeps: () => boolean;
}

export class TapAdvance implements ReactiveController {
  #isOn: boolean | undefined;
  #isFinger = false;
  #isTap = false;
  #glance: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly form: TapAdvanceHost,
  ) {
    host.addController(this);
    host.addEventListener('pointerdown', this.#press, true);
    host.addEventListener('keydown', this.cancel, true);
    host.addEventListener('click', this.#click, true);
  }

  /** Whether the person wants it. */
  get isOn(): boolean {
    return (this.#isOn ??= readPreference());
  }

  turn(isOn: boolean): void {
    this.#isOn = isOn;
    if (this.form.keeps()) writePreference(isOn);
    this.host.requestUpdate();
  }

  /** An answer was given; if that was by a tap that completes the page, the next one comes. */
  notePick(): void {
    clearTimeout(this.#glance);
    if (!this.#isTap || !this.isOn || !this.form.isDone()) return;
    this.#glance = setTimeout(() => {
      if (this.form.isDone()) this.form.goForward();
    }, GLANCE);
  }

  /** Whatever the person does next takes the lead. */
  readonly cancel = (): void => {
    clearTimeout(this.#glance);
    this.#isFinger = this.#isTap = false;
  };

  hostDisconnected(): void {
    this.cancel();
  }

  readonly #press = (event: PointerEvent): void => {
    this.cancel();
    this.#isFinger = !isVirtual(event);
  };

  /** The label's click, the radio's, and its change follow one another at once. */
  readonly #click = (event: MouseEvent): void => {
    if (event.detail === 0 || !this.#isFinger) return;
    clearTimeout(this.#glance);
    this.#isTap = true;
    this.#isFinger = false;
    setTimeout(() => (this.#isTap = false));
    // The answer that is there already changes nothing, and yet was given.
    const isSame = (at: EventTarget): boolean =>
      at instanceof HTMLLabelElement && at.matches('.picked') && !at.querySelector('[name=case]');
    if (event.composedPath().some(isSame)) this.notePick();
  };
}

/** Screen readers that send pointer events send them without a size or with neither size nor pressure. */
function isVirtual({ width, height, pressure, pointerType }: PointerEvent): boolean {
  const isPoint = width <= 1 && height <= 1;
  return isPoint && pressure === 0 && (pointerType === 'mouse' || width === 0);
}

/** Stores are missing in sandboxed frames, and refused by some settings. */
function readPreference(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

function writePreference(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
  } catch {
    // It holds for this page alone.
  }
}
