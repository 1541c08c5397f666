/** What a person has folded is unfolded on paper, where nobody can open it, and folded again afterwards. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class UnfoldedInPrint implements ReactiveController {
  #unfolded: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    const folded = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    this.#unfolded = [...folded];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded.splice(0)) details.open = false;
  };
}
