/**
 * The form that a server has written into the element, until it is taken over: it stays on the page, answerable, for as long as the element
 * cannot draw the same. Where that never happens, because the line dropped, it goes on as a plain form that posts.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ServedForm implements ReactiveController {
  #markup: HTMLElement | null = null;
  #slot: HTMLSlotElement | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#markup ??= this.host.querySelector<HTMLElement>(':scope > [data-ocop-static]');
    if (!this.#markup || this.#slot) return;
    this.#slot = document.createElement('slot');
    this.host.shadowRoot?.append(this.#slot);
    this.hostUpdated();
  }

  /** The ground of the element has a padding, which would push the markup down. */
  hostUpdated(): void {
    const ground = this.#slot && this.host.shadowRoot?.querySelector<HTMLElement>('.ground');
    if (ground) ground.style.display = this.#markup && ground.childElementCount === 0 ? 'none' : '';
    if (!this.#markup) this.#slot = undefined;
  }

  /** The markup, while it still stands on the page. */
  get markup(): HTMLElement | null {
    return this.#markup;
  }

  /** Whether it is a form in which anything was answered. */
  get hasAnswers(): boolean {
    const fields = this.#markup instanceof HTMLFormElement ? [...new FormData(this.#markup).entries()] : [];
    return fields.some(
      ([name, value]) =>
        value !== '' && !this.#markup?.querySelector(`[type=hidden][name="${CSS.escape(name)}"]`),
    );
  }

  /** Takes it off the page, in the same step in which the element draws its own. */
  remove(): void {
    this.#markup?.remove();
    this.#slot?.remove();
    this.#markup = null;
  }
}
