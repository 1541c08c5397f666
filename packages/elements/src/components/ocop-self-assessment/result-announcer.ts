/** Screen readers hear what an answer has changed, once the person pauses, and each change once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAUSE = 1_000;

export class ResultAnnouncer implements ReactiveController {
  text = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The result that was heard, or that a sheet was opened with. */
  #known: string | undefined;
  #sheet: unknown;

  /** @param read the open sheet and its result in words; undefined while there is none */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => { readonly sheet: unknown; readonly text: string } | undefined,
  ) {
    host.addController(this);
  }

  /** After every update: a trial changes what is on the screen without an event. */
  hostUpdated(): void {
    const now = this.read();
    if (now?.sheet !== this.#sheet) {
      this.#sheet = now?.sheet;
      this.#known = now?.text;
      clearTimeout(this.#pause);
    } else if (now && now.text !== this.#known) {
      this.#known = now.text;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(this.#announce, PAUSE, now.text);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  readonly #announce = (text: string): void => {
    this.text = text;
    this.host.requestUpdate();
  };
}
