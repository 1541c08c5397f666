/** Screen readers hear what an answer has changed, once the person pauses, and each change once. */
import { Pause } from '../../shared/pause.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAUSE = 1_000;

export class ResultAnnouncer implements ReactiveController {
  text = '';
  readonly #pause = new Pause(() => {
    this.#announce(this.#known ?? '');
  }, PAUSE);
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
      this.#pause.cancel();
      // What was said of another sheet, or in another language, isn't left to be read.
      if (this.text !== '') this.#announce('');
    } else if (now && now.text !== this.#known) {
      this.#known = now.text;
      this.#pause.begin();
    }
  }

  hostDisconnected(): void {
    this.#pause.cancel();
  }

  #announce(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
