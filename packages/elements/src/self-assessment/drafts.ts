/** Where drafts live: this browser's IndexedDB, and the memory of the page where that is forbidden or full. */
import { clear, createStore, del, set, values, type UseStore } from 'idb-keyval';
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import { snapshotOf, type Snapshot } from './snapshot.js';

/** A draft is an assessment under a name of its own, with the wording it was begun on. */
export interface Draft {
  readonly id: string;
  readonly format: 1;
  readonly assessment: Assessment;
  readonly wording: Snapshot;
}

/** A sheet becomes a draft of its own; with the set it was begun on, where that is known. */
export function draftOf(assessment: Assessment, set?: CriteriaSet): Draft {
  // `randomUUID` is missing on pages without https, and some districts have none.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, format: 1, assessment, wording: set ? snapshotOf(set) : {} };
}

export class Drafts {
  /** Whether the browser refused to keep drafts; from then on they live as long as the page. */
  lost = false;
  readonly #known = new Map<string, Draft>();
  #store: UseStore | undefined;
  #opening: Promise<void> | undefined;

  /**
   * @param onChange told when the list or `lost` has changed
   * @param patience milliseconds after which a store that does not answer, as some browsers have it, is none
   */
  constructor(
    private readonly onChange: () => void,
    private readonly patience = 5_000,
  ) {}

  /** Newest first. */
  get list(): readonly Draft[] {
    const time = ({ assessment }: Draft): string => assessment.times.updated ?? '';
    return [...this.#known.values()].sort((a, b) => time(b).localeCompare(time(a)));
  }

  /** Brings back what this browser has kept, once. */
  open(): Promise<void> {
    return (this.#opening ??= this.#attempt(() =>
      Promise.race([this.#bring(), new Promise<void>((_, silent) => setTimeout(silent, this.patience))]),
    ));
  }

  async #bring(): Promise<void> {
    const store = createStore('ocop-kit', 'drafts');
    for (const kept of await values<unknown>(store))
      if (isDraft(kept) && !this.#known.has(kept.id)) this.#known.set(kept.id, kept);
    this.#store = store;
  }

  async save(draft: Draft): Promise<void> {
    this.#known.set(draft.id, draft);
    await this.#inStore((store) => set(draft.id, draft, store));
  }

  async remove(id: string): Promise<void> {
    this.#known.delete(id);
    await this.#inStore((store) => del(id, store));
  }

  async clear(): Promise<void> {
    this.#known.clear();
    await this.#inStore((store) => clear(store));
  }

  async #inStore(write: (store: UseStore) => Promise<void>): Promise<void> {
    // A slow device is answered before its store is open.
    await this.#opening;
    const store = this.#store;
    await this.#attempt(() => (store ? write(store) : Promise.resolve()));
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#store = undefined;
      this.lost = true;
    }
    this.onChange();
  }
}

/** What a later version wrote in another format stays in the store, untouched and unseen. */
function isDraft(kept: unknown): kept is Draft {
  const draft = kept as Partial<Draft> | null;
  return draft?.format === 1 && typeof draft.id === 'string' && typeof draft.assessment?.picks === 'object';
}
