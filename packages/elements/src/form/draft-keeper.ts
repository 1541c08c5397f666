/** Keeps the sheet in front of the person: every change goes to the store first, and what other tabs did comes back. */
import { emit } from '../shared/emit.js';
import { createDraft, type Draft } from './drafts/draft.js';
import { DraftStore } from './drafts/draft-store.js';
import { listChangedCells, mergeDrafts, listUndecided } from './drafts/merge-drafts.js';
import type { FormState } from './form-state.js';
import type { FormHost } from './form-controller.js';

/** What keeping asks of the work. */
export interface DraftKeeperHost extends FormHost {
  readonly state: () => FormState | undefined;
  /** Another tab's answers, merged with those of this one, are to be shown. */
  readonly adopt: (draft: Draft) => void;
  /** There is something to say for which the words may not be here yet. */
  readonly explain: () => void;
}

export class DraftKeeper {
  readonly drafts: DraftStore;
  /** The cells that were taken over from other tabs since the person last did something. */
  taken: ReadonlySet<string> = new Set();
  /** Why the sheet can no longer be kept under its own name. */
  gone: 'deleted' | 'later' | undefined;

  constructor(private readonly host: DraftKeeperHost) {
    this.drafts = new DraftStore({
      changed: () => {
        host.requestUpdate();
        if (this.drafts.unreadable.length > 0) host.explain();
      },
      heard: this.#hear,
      gone: (id, why) => {
        if (host.state()?.draft.id === id) {
          this.gone = why;
          host.explain();
        }
        host.requestUpdate();
      },
      held: () => (this.gone ? undefined : host.state()?.draft),
    });
  }

  /** Another sheet is in front of the person, or they went on: what was told of the last is over. */
  forget(): void {
    this.gone = undefined;
    this.taken = new Set();
  }

  /** Hands a change to the store, before anything else follows it. @returns once it is kept, or refused */
  async keep(draft: Draft): Promise<void> {
    const { host } = this;
    this.taken = new Set();
    if (!host.settings().keeps || this.gone) return;
    if (await this.drafts.save(draft)) emit(host.target, 'ocop-draft-saved', { id: draft.id });
  }

  /** What was deleted elsewhere stays, as a draft of its own. */
  renameDraft({ assessment, wording }: Draft): Draft {
    this.forget();
    return { ...createDraft(assessment), wording };
  }

  /** The store holds a draft in this state: answers of other tabs are taken over, and said. */
  readonly #hear = (found: Draft): void => {
    const { host } = this;
    const state = host.state();
    if (!state || state.draft.id !== found.id || this.gone) return;
    const { draft } = state;
    const merged = mergeDrafts(draft, found);
    const cells = listChangedCells(draft, merged);
    if (cells.length > 0) {
      this.taken = new Set([...this.taken, ...cells]);
      host.adopt(merged);
      return;
    }
    const asked = listUndecided(draft).length !== listUndecided(merged).length;
    // The same object for the same sheet: it is not to be scored again.
    host.adopt({ ...draft, marks: merged.marks });
    if (asked) host.requestUpdate();
  };
}
