/**
 * Keeps the open sheet stored: every change goes to the store first, and changes of other tabs come back. What keeps drafts is fetched
 * behind the first paint; what is answered before it has come is held, and stored as soon as it is there.
 */
import { emit } from '../shared/emit.js';
import { createDraft, type Draft } from './drafts/draft.js';
import type * as DraftPart from './drafts/draft-part.js';
import type { DraftStore } from './drafts/draft-store.js';
import { mayHoldDrafts } from './drafts/probe-drafts.js';
import type { SaveState } from './drafts/save-attempts.js';
import type { FormState } from './form-state.js';
import type { FormHost } from './contract.js';
import { DraftDoor } from './draft-door.js';
import { HeldDrafts } from './held-drafts.js';

/** How long a person stays on a page, in milliseconds, before that is worth a write. */
const PAUSE = 400;

/** What the keeper needs from the controller. */
export interface DraftKeeperHost extends FormHost {
  readonly state: () => FormState | undefined;
  /** Shows a draft that was merged with another tab's answers. */
  readonly adoptDraft: (draft: Draft) => void;
  /** Requests the messages of deferred parts, because there is something to say. */
  readonly loadNotices: () => void;
  /** What keeps drafts has come. */
  readonly draftsCame: () => void;
}

export class DraftKeeper {
  /** The drafts of this browser; undefined until what keeps them has been fetched. */
  drafts: DraftStore | undefined;
  /** The cells taken over from other tabs since the person's last action. */
  taken: ReadonlySet<string> = new Set();
  /** Why the draft can no longer be stored under its id. */
  gone: 'deleted' | 'later' | undefined;
  readonly #held = new HeldDrafts();
  readonly #door: DraftDoor;
  #probe: Promise<boolean> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: DraftKeeperHost) {
    this.#door = new DraftDoor({
      load: host.loadDrafts,
      came: (part) => {
        this.#begin(part);
      },
      failed: host.requestUpdate,
    });
  }

  /** How drafts are merged; undefined until it has been fetched. */
  get part(): typeof DraftPart | undefined {
    return this.#door.part;
  }

  /** Whether drafts may be waiting: as long as the store hasn't come, that is asked without it. */
  mayHoldDrafts(): Promise<boolean> {
    if (this.drafts) return Promise.resolve(true);
    return (this.#probe ??= mayHoldDrafts());
  }

  /** Fetches what keeps drafts. @returns undefined if the connection failed; then that is tried again by itself */
  async fetch(): Promise<DraftStore | undefined> {
    await this.#door.open();
    return this.drafts;
  }

  /** Stops listening to other tabs and the store until drafts are opened again; what is held is stored nevertheless. */
  close(): void {
    this.drafts?.close();
    if (this.#held.isEmpty) this.#door.stop();
  }

  /** Whether everything typed is stored, in any sheet. */
  get storing(): SaveState {
    return this.drafts?.saveState ?? (this.#door.hasFailed && !this.#held.isEmpty ? 'unkept' : 'kept');
  }

  /** How the open sheet is kept in this browser; undefined while there is nothing to keep yet. */
  get saveState(): SaveState | undefined {
    const { host, storing } = this;
    const state = host.state();
    if (!host.settings().keeps || !state) return undefined;
    if (this.gone) return 'unkept';
    return storing === 'kept' && !this.drafts?.holds(state.draft.id) ? undefined : storing;
  }

  /** Marks what a change has written, for merging with other tabs; before the store has come, it is noted to be marked then. */
  markChanges(before: Draft, after: Draft, at = Date.now()): Draft {
    const { drafts, part } = this;
    if (drafts && part) return part.markChanges(before, after, drafts.tab, at);
    this.#held.noteBefore(before);
    return after;
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
    if (this.drafts) {
      if (await this.drafts.save(draft, whole)) emit(host.target, 'ocop-draft-saved', { id: draft.id });
      return;
    }
    this.#held.hold(draft);
    await this.fetch();
  }

  /** Stores where the person is now, on a pause: unlike an answer it can be found again. */
  keepPage({ id }: Draft): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { host, drafts } = this;
      const draft = host.state()?.draft;
      if (draft?.id === id && drafts?.holds(id) && host.settings().keeps && !this.gone)
        void drafts.save(draft);
    }, PAUSE);
  }

  /** Keeps a draft that was deleted elsewhere, as a new one. */
  renameDraft({ assessment, wording, page }: Draft): Draft {
    this.clearNotices();
    return { ...createDraft(assessment), wording, page };
  }

  #begin(part: typeof DraftPart): void {
    const { host } = this;
    const drafts = new part.DraftStore({
      changed: () => {
        host.requestUpdate();
        if (drafts.unreadable.length > 0) host.loadNotices();
      },
      heard: (found) => {
        this.#hear(found, part);
      },
      gone: (id, why) => {
        if (host.state()?.draft.id === id) {
          this.gone = why;
          host.loadNotices();
        }
        host.requestUpdate();
      },
      held: () => (this.gone ? undefined : host.state()?.draft),
    });
    this.drafts = drafts;
    for (const { before, draft } of this.#held.release()) {
      const open = host.state()?.draft;
      const isOpen = open?.id === draft.id;
      const marked = part.markChanges(before, isOpen ? open : draft, drafts.tab, Date.now());
      if (isOpen) host.adoptDraft(marked);
      void this.keepDraft(marked, true);
    }
    host.draftsCame();
  }

  /** The store holds a draft in this state: takes over the answers of other tabs and notes them. */
  #hear(found: Draft, { listChangedCells, listUndecided, mergeDrafts }: typeof DraftPart): void {
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
  }
}
