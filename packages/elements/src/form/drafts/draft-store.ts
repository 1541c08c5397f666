/** The drafts of this browser: the database, this page's memory, and the changes of other tabs. */
import type { Draft } from './draft.js';
import { listChangedCells, mergeDrafts, listUndecided } from './merge-drafts.js';
import { createTombstone, readDraftRecord, type DraftRecord } from './draft-record.js';
import { DraftDatabase, type RecordKey } from './draft-database.js';
import { isFirstWriteKey, type FirstWriteKey } from './first-write-key.js';
import { OtherTabs } from './other-tabs.js';
import { SaveAttempts, type SaveState } from './save-attempts.js';

/** A record that can't be used: damaged, or of a later version. */
export interface UnreadableDraft {
  readonly key: RecordKey;
  readonly record: unknown;
  readonly newer: boolean;
}

export interface DraftStoreHost {
  /** The list of drafts has changed, or whether they are stored. */
  readonly changed: () => void;
  /** The stored state of a draft, including answers of other tabs. */
  readonly heard?: (draft: Draft) => void;
  /** A draft can no longer be stored under its id: another tab deleted it, or a later version took it over. */
  readonly gone?: (id: string, why: 'deleted' | 'later') => void;
  /** The draft that is being edited. */
  readonly held?: () => Draft | undefined;
}

export class DraftStore {
  /** Drafts with unreadable parts. */
  readonly repairedIds = new Set<string>();
  unreadable: readonly UnreadableDraft[] = [];
  /** The name of this page in the marks of its writes. */
  readonly tab = crypto.getRandomValues(new Uint32Array(2)).join('-');

  readonly #known = new Map<string, Draft>();
  /** Drafts that aren't stored yet. */
  readonly #waiting = new Map<string, Draft>();
  /** Drafts that have been stored. */
  readonly #kept = new Set<string>();
  readonly #writing = new Map<string, Promise<boolean>>();
  /** Blind writes in progress. */
  readonly #firstWriting = new Set<string>();
  /** Deleted drafts that may still be in the database. */
  readonly #removing = new Set<string>();
  readonly #store: DraftDatabase;
  readonly #tabs: OtherTabs;
  readonly #attempts = new SaveAttempts({
    isWaiting: () => this.#waiting.size > 0,
    isRefused: () => this.#store.refused,
    changed: () => {
      this.host.changed();
    },
    retry: () => void this.refresh(),
  });
  #opening: Promise<void> | undefined;
  #reading: Promise<void> | undefined;

  /** @param patience milliseconds after which a database that doesn't answer counts as missing */
  constructor(
    private readonly host: DraftStoreHost,
    patience = 5_000,
  ) {
    this.#store = new DraftDatabase(() => void this.refresh(), patience);
    this.#tabs = new OtherTabs({
      heard: (id) => void this.#hear(id),
      woke: () => void this.refresh(),
    });
  }

  get saveState(): SaveState {
    return this.#attempts.state;
  }

  /** Newest first. */
  get list(): readonly Draft[] {
    const time = ({ assessment }: Draft): string => assessment.times.updated ?? '';
    return [...this.#known.values()].sort((a, b) => time(b).localeCompare(time(a)));
  }

  /** Loads the stored drafts and starts listening to other tabs. */
  open(): Promise<void> {
    this.#tabs.connect();
    return (this.#opening ??= this.#read().then(() => {
      this.#tryAgain();
    }));
  }

  /** Whether any state of this draft is stored. */
  holds(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Reads the database again and retries what couldn't be stored. */
  async refresh(): Promise<void> {
    if (this.#opening) await this.#read();
    this.#tryAgain();
  }

  close(): void {
    this.#tabs.disconnect();
    this.#attempts.stop();
    this.#store.close();
    this.#opening = undefined;
  }

  /**
   * Stores a draft, merged with what other tabs have answered in it.
   * @returns whether it is stored
   */
  save(draft: Draft): Promise<boolean> {
    this.#known.set(draft.id, draft);
    this.#waiting.set(draft.id, draft);
    this.#writeFirst(draft);
    return this.#enqueue(draft.id);
  }

  /** Deletes a draft permanently, in every tab. */
  async remove(id: string): Promise<void> {
    this.#known.delete(id);
    this.#waiting.delete(id);
    this.#kept.delete(id);
    this.#removing.add(id);
    this.host.changed();
    await this.#bury(id);
  }

  /** Deletes all drafts permanently. */
  async clear(): Promise<void> {
    await Promise.all([...this.#known.keys()].map((id) => this.remove(id)));
  }

  /** Deletes an unreadable record; one of a later version stays. */
  async discard({ key, newer }: UnreadableDraft): Promise<void> {
    if (newer) return;
    this.unreadable = this.unreadable.filter((one) => one.key !== key);
    this.host.changed();
    await this.#attempts.run(() => this.#store.remove(key));
  }

  async #bury(id: string): Promise<void> {
    const buried = await this.#attempts.run(() =>
      this.#store.change(id, () => createTombstone(id, new Date())),
    );
    if (!buried) return;
    this.#removing.delete(id);
    this.#tabs.announce(id);
  }

  #read(): Promise<void> {
    return (this.#reading ??= this.#readAll().finally(() => (this.#reading = undefined)));
  }

  async #readAll(): Promise<void> {
    await this.#attempts.run(async () => {
      const records = await this.#store.all();
      const ids = new Set(records.map(([key]) => (isFirstWriteKey(key) ? key[0] : key)));
      this.unreadable = [];
      for (const [key, record] of records) if (!isFirstWriteKey(key)) this.#take(key, record);
      for (const [key, record] of records) if (isFirstWriteKey(key)) this.#fold(key, record, records);
      for (const id of this.#known.keys()) if (!ids.has(id)) this.#missing(id);
    });
  }

  async #hear(id: string): Promise<void> {
    await this.#attempts.run(async () => {
      const record = await this.#store.get(id);
      if (record !== undefined) this.#take(id, record);
    });
  }

  #take(key: RecordKey, record: unknown): void {
    if (typeof key === 'string' && this.#removing.has(key)) return;
    const found = readDraftRecord(key, record);
    if (found.is === 'draft') {
      const { draft, repaired } = found;
      if (repaired) this.repairedIds.add(draft.id);
      this.#kept.add(draft.id);
      // The person may have typed on since the database was read.
      const own = this.#known.get(draft.id);
      this.#known.set(draft.id, own ? mergeDrafts(own, draft) : draft);
      this.host.heard?.(draft);
    } else if (typeof key === 'string' && this.#known.has(key)) this.#lose(key, found.is);
    else if (found.is !== 'deleted')
      this.unreadable = [
        ...this.unreadable.filter((one) => one.key !== key),
        { key, record, newer: found.is === 'later' },
      ];
  }

  /** Merges the blind write of a page that was killed into its draft. */
  #fold(key: FirstWriteKey, record: unknown, records: readonly (readonly [RecordKey, unknown])[]): void {
    const [id, tab] = key;
    if (tab === this.tab) return;
    const main = records.find(([other]) => other === id);
    const where = main && readDraftRecord(...main).is;
    if (where === 'later') return;
    const found = readDraftRecord(id, record);
    const before = this.#known.get(id);
    if (where !== 'deleted' && found.is === 'draft') {
      const merged = before ? mergeDrafts(before, found.draft) : found.draft;
      if (!before || listChangedCells(before, merged).length > 0 || listUndecided(merged).length > 0) {
        this.host.heard?.(found.draft);
        void this.save(merged)
          .then((kept) => (kept ? this.#store.remove(key) : undefined))
          .catch(() => undefined);
        return;
      }
    }
    // It is merged already, unreadable, or its draft is deleted.
    void this.#store.remove(key).catch(() => undefined);
  }

  /** The database has lost a draft without notice: the one being edited is written again completely. */
  #missing(id: string): void {
    if (this.#waiting.has(id) || !this.#kept.has(id)) return;
    this.#kept.delete(id);
    const held = this.host.held?.();
    if (held?.id === id) this.#waiting.set(id, held);
    else this.#known.delete(id);
  }

  #lose(id: string, why: Exclude<DraftRecord['is'], 'draft'>): void {
    // An unreadable record is overwritten by the page that edits it.
    if (why === 'unreadable') return;
    this.#known.delete(id);
    this.#waiting.delete(id);
    this.#kept.delete(id);
    this.host.gone?.(id, why);
  }

  /** The blind write that precedes reading and merging: if the browser is killed, this is the fastest way to have it stored. */
  #writeFirst(draft: Draft): void {
    const { id } = draft;
    if (this.#firstWriting.has(id)) return;
    this.#firstWriting.add(id);
    void this.#store
      .put([id, this.tab] satisfies FirstWriteKey, draft)
      // The merge will report failure.
      .catch(() => undefined)
      .finally(() => this.#firstWriting.delete(id));
  }

  #enqueue(id: string): Promise<boolean> {
    const before = this.#writing.get(id);
    // One write at a time; what is typed meanwhile goes into the next.
    const written = before ? before.then(() => this.#write(id)) : this.#write(id);
    this.#writing.set(id, written);
    void written.then(() => {
      if (this.#writing.get(id) === written) this.#writing.delete(id);
    });
    return written;
  }

  /** Reads, merges and writes in one transaction. */
  async #write(id: string): Promise<boolean> {
    const draft = this.#waiting.get(id);
    if (!draft) return this.#kept.has(id);
    let found: DraftRecord | undefined;
    let merged = draft;
    const step = (record: unknown): Draft | undefined => {
      found = record === undefined ? undefined : readDraftRecord(id, record);
      if (found?.is === 'deleted' || found?.is === 'later') return undefined;
      if (found?.is === 'draft') merged = mergeDrafts(draft, found.draft);
      return merged;
    };
    const spent: FirstWriteKey = [id, this.tab];
    if (!(await this.#attempts.run(() => this.#store.change(id, step, spent)))) return false;
    if (found?.is === 'deleted' || found?.is === 'later') {
      this.#lose(id, found.is);
      return false;
    }
    if (this.#waiting.get(id) === draft) this.#waiting.delete(id);
    this.#kept.add(id);
    const now = this.#known.get(id);
    if (now) this.#known.set(id, now === draft ? merged : mergeDrafts(now, merged));
    this.#attempts.noteSuccess();
    this.#tabs.announce(id);
    this.host.heard?.(merged);
    return true;
  }

  #tryAgain(): void {
    for (const id of this.#removing) void this.#bury(id);
    for (const id of this.#waiting.keys()) if (!this.#writing.has(id)) void this.#enqueue(id);
  }
}
