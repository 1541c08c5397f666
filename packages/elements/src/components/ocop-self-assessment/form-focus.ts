/** Where the focus goes and what is scrolled to when the form changes: only for a person who acted, and never under a bar. */
import type { ReactiveControllerHost } from 'lit';
import { bringIntoView, bringToTarget, type ScrollTarget } from '../../shared/scroll-into-view.js';

export class FormFocus {
  /** Whether the person has acted. Changes made by the page itself must neither move the focus nor scroll. */
  isLed = false;

  /** @param drawAll draws what is still to come, so that a target below the first screen is there */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly drawAll: () => void,
  ) {
    host.addEventListener('click', () => (this.isLed = true), true);
    host.addEventListener('keyup', this.#uncover);
  }

  /** Leads the person to what is about to be drawn. */
  arrive(at: ScrollTarget): void {
    const { host } = this;
    if (!this.isLed) return;
    if (at !== 'page') this.drawAll();
    void host.updateComplete.then(() => {
      bringToTarget(this.#root, at);
    });
  }

  get #root(): ParentNode {
    const { host } = this;
    return host.shadowRoot ?? host;
  }

  /** After a key moved the focus, scroll it out from under the summary bar: the browser counts covered content as visible. */
  readonly #uncover = (event: Event): void => {
    const [target] = event.composedPath() as HTMLElement[];
    if (target) bringIntoView(this.#root, target, 'nearest');
  };
}
