/** Keeps the open sheet stored: every change goes to the store first, and changes of other tabs come back. */
import { emit } from '../shared/emit.js';
import { createDraft, type Draft } from './drafts/draft.js';
import { DraftStore } from './drafts/draft-store.js';
import type { SaveState } from './drafts/save-attempts.js';
import { listChangedCells, mergeDrafts, listUndecided } from './drafts/merge-drafts.js';
import type { FormState } from './form-state.js';
import type { FormHost } from './contract.js';

/** How long a person stays on a page, in milliseconds, before that is worth a write. */
const PAUSE = 400;

/** What the keeper needs from the controller. */
export interface DraftKeeperHost extends FormHost {
  readonly state: () => FormState | undefined;
  /** Shows a draft that was merged with another tab's answers. */
  readonly adoptDraft: (draft: Draft) => void;
  /** Requests the messages of deferred parts, because there is something to say. */
  readonly loadNotices: () => void;
}

export class DraftKeeper {
  readonly drafts: DraftStore;
  /** The cells taken over from other tabs since the person's last action. */
  taken: ReadonlySet<string> = new Set();
  /** Why the draft can no longer be stored under its id. */
  gone: 'deleted' | 'later' | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: DraftKeeperHost) {
    this.drafts = new DraftStore({
      changed: () => {
        host.requestUpdate();
        if (this.drafts.unreadable.length > 0) host.loadNotices();
      },
      heard: this.#hear,
      gone: (id, why) => {
        if (host.state()?.draft.id === id) {
          this.gone = why;
          host.loadNotices();
        }
        host.requestUpdate();
      },
      held: () => (this.gone ? undefined : host.state()?.draft),
    });
  }

  /** How the open sheet is kept in this browser; undefined while there is nothing to keep yet. */
  get saveState(): SaveState | undefined {
    const { host, drafts } = this;
    const state = host.state();
    if (!host.settings().keeps || !state) return undefined;
    if (this.gone) return 'unkept';
    return drafts.saveState === 'kept' && !drafts.holds(state.draft.id) ? undefined : drafts.saveState;
  }

  /** Clears notices: another sheet was opened, or the person has moved on. */
  clearNotices(): void {
    this.gone = undefined;
    this.taken = new Set();
  }

  /**
   * Stores a change before anything else happens.
   * @param whole writes the whole draft at once, where more than single answers has changed
   * @returns once it is stored or refused
   */
  async keepDraft(draft: Draft, whole = false): Promise<void> {
    const { host } = this;
    this.taken = new Set();
    if (!host.settings().keeps || this.gone) return;
    if (await this.drafts.save(draft, whole)) emit(host.target, 'ocop-draft-saved', { id: draft.id });
  }

  /** Stores where the person is now, on a pause: unlike an answer it can be found again. */
  keepPage({ id }: Draft): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { host, drafts } = this;
      const draft = host.state()?.draft;
      if (draft?.id === id && drafts.holds(id) && host.settings().keeps && !this.gone)
        void drafts.save(draft);
    }, PAUSE);
  }

  /** Keeps a draft that was deleted elsewhere, as a new one. */
  renameDraft({ assessment, wording, page }: Draft): Draft {
    this.clearNotices();
    return { ...createDraft(assessment), wording, page };
  }

  /** The store holds a draft in this state: takes over the answers of other tabs and notes them. */
  readonly #hear = (found: Draft): void => {
    const { host } = this;
    const state = host.state();
    if (!state || state.draft.id !== found.id || this.gone) return;
    const { draft } = state;
    const merged = mergeDrafts(draft, found);
    const cells = listChangedCells(draft, merged);
    if (cells.length > 0) {
      this.taken = new Set([...this.taken, ...cells]);
      host.adoptDraft(merged);
      return;
    }
    const asked = listUndecided(draft).length !== listUndecided(merged).length;
    // Keep the same object for the same sheet, so that it isn't scored again.
    host.adoptDraft({ ...draft, marks: merged.marks });
    if (asked) host.requestUpdate();
  };
}
