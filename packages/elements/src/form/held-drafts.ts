/** What is answered before the store has come: held, and handed over once it is there. */
import type { Draft } from './drafts/draft.js';

export class HeldDrafts {
  /** By id, the state before the first change: what has changed since is marked by it. */
  readonly #before = new Map<string, Draft>();
  /** By id, what is to be stored. */
  readonly #held = new Map<string, Draft>();

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  noteBefore(draft: Draft): void {
    if (!this.#before.has(draft.id)) this.#before.set(draft.id, draft);
  }

  hold(draft: Draft): void {
    this.#held.set(draft.id, draft);
  }

  /** Hands over what is held, each with the state before its first change. */
  release(): readonly { readonly before: Draft; readonly draft: Draft }[] {
    const held = [...this.#held.values()].map((draft) => ({
      before: this.#before.get(draft.id) ?? draft,
      draft,
    }));
    this.#held.clear();
    this.#before.clear();
    return held;
  }
}
