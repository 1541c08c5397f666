/** Screen readers hear the current result once the person pauses. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAUSE = 1_000;

export class ResultAnnouncer implements ReactiveController {
  text = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param read the result in words; undefined while there is none */
  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly read: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('ocop-change', this.#announceSoon);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  readonly #announceSoon = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.text = this.read() ?? this.text;
      this.host.requestUpdate();
    }, PAUSE);
  };
}
