/** Whether the screen is as narrow as a phone's; follows rotation. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PHONE = '(max-width: 600px)';

export class NarrowScreenController implements ReactiveController {
  readonly #query = matchMedia(PHONE);
  readonly #follow = (): void => {
    this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#follow);
  }
}
