/** The lazy door to the steps of the browser's Back: fetched behind the first paint, at once after a reload inside the form. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeferredForm, FormMigration } from '../../form/contract.js';
import { afterPaint } from '../../shared/after-paint.js';
import type { FormLocation } from './back-steps.js';
import type { FormHistory, FormHistoryHost } from './form-history.js';
import { hasHistoryEntry } from './history-entry.js';

export class HistoryDoor<
  Deferred extends DeferredForm,
  Migration extends FormMigration,
> implements ReactiveController {
  #history: FormHistory<Deferred, Migration> | undefined;
  /** What was open before the person acted, who may have gone on when the rest comes. */
  #first: FormLocation | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly host: FormHistoryHost<Deferred, Migration>,
  ) {
    element.addController(this);
  }

  hostUpdated(): void {
    const { controller, isLed } = this.host;
    if (this.#history || controller.isOpeningFixedSet || (this.#first && isLed())) return;
    const { state } = controller;
    this.#first = state
      ? { draft: state.draft.id, page: { stage: state.stage, position: state.position } }
      : { draft: null };
  }

  /** After a reload, opens the page that was open. */
  async restore(): Promise<void> {
    const fixed = this.host.fixedSet();
    if (!hasHistoryEntry()) await new Promise(afterPaint);
    await this.#load();
    // What the page asks for meanwhile comes later, and is what it wants.
    if (fixed === this.host.fixedSet()) this.#history?.restore();
  }

  /** The page before this one, by the browser where that leads there. */
  goBack(): void {
    if (this.#history) {
      this.#history.goBack();
      return;
    }
    void this.#load();
    this.host.controller.pages.goBack();
  }

  /** Without the connection the form has its own way back; the next step by it asks again. */
  #load(): Promise<void> {
    this.#loading ??= import('./form-history.js').then(
      ({ FormHistory: History }) => {
        this.#history = new History(this.element, this.host, this.#first);
        this.element.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }
}
