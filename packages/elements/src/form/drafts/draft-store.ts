/** The drafts of this browser: the database, this page's memory, and the changes of other tabs. */
import type { Assessment } from '@ocop-kit/engine/schema';
import { isKeepingFiles } from '../../files/keeping-files.js';
import { Pause } from '../../shared/pause.js';
import type { Draft } from './draft.js';
import { mergeDrafts } from './merge-drafts.js';
import { createTombstone, readDraftRecord, type DraftRecord } from './draft-record.js';
import { DraftDatabase, type RecordKey, type StoredRecords } from './draft-database.js';
import { isJournalKey, recordChanges, type JournalKey, type JournalRecord } from './draft-journal.js';
import { isFirstWriteKey, type FirstWriteKey } from './first-write-key.js';
import { readStoredDraft } from './stored-draft.js';
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

/** Milliseconds without a change after which the whole draft is written. */
const PAUSE = 500;
/** Somebody who never pauses has it written after this. */
const LONGEST = 5_000;

export class DraftStore {
  /** Drafts with unreadable parts. */
  readonly repairedIds = new Set<string>();
  unreadable: readonly UnreadableDraft[] = [];
  /** The name of this page in the marks of its writes. */
  readonly tab = crypto.getRandomValues(new Uint32Array(2)).join('-');

  readonly #known = new Map<string, Draft>();
  /** Drafts that aren't stored as a whole yet. */
  readonly #waiting = new Map<string, Draft>();
  /** Of those, the state whose changes are in the journal: nothing of it can be lost. */
  readonly #journaled = new Map<string, Draft>();
  /** Drafts that are in the store, as their own record holds them. */
  readonly #kept = new Map<string, Draft>();
  readonly #writing = new Map<string, Promise<boolean>>();
  /** Blind writes in progress. */
  readonly #firstWriting = new Set<string>();
  /** Deleted drafts that may still be in the database. */
  readonly #removing = new Set<string>();
  readonly #store: DraftDatabase;
  readonly #tabs: OtherTabs;
  readonly #pause = new Pause(
    () => {
      this.#writeWhole();
    },
    PAUSE,
    LONGEST,
  );
  readonly #attempts = new SaveAttempts({
    isWaiting: () => [...this.#waiting].some(([id, draft]) => this.#journaled.get(id) !== draft),
    isRefused: () => this.#store.refused,
    changed: () => {
      this.host.changed();
    },
    retry: () => void this.refresh(),
  });
  #closed = false;
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
      forgotten: () => {
        this.#loseAll();
      },
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
    this.#closed = false;
    this.#tabs.connect();
    this.#attempts.start();
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
    if (this.#closed) return;
    if (this.#opening) await this.#read();
    this.#tryAgain();
  }

  /** What is on its way is still written; nothing is retried and nobody listened to until it is opened again. */
  close(): void {
    this.#closed = true;
    this.#tabs.disconnect();
    this.#attempts.stop();
    this.#pause.cancel();
    this.#writeWhole();
    this.#store.close();
    this.#opening = undefined;
  }

  /**
   * Stores a draft, merged with what other tabs have answered in it: what has changed at once, the whole on a pause.
   * @param whole at once as well
   * @returns whether everything in it is stored
   */
  save(draft: Draft, whole = false): Promise<boolean> {
    const { id } = draft;
    const kept = this.#kept.get(id);
    const changes = kept && !whole ? recordChanges(kept, draft) : undefined;
    this.#known.set(id, draft);
    this.#waiting.set(id, draft);
    if (changes) {
      this.#pause.begin();
      return this.#writeChanges(draft, changes);
    }
    this.#writeFirst(draft);
    return this.#enqueue(id);
  }

  /** Other tabs hear of it on the pause, with the whole. */
  async #writeChanges(draft: Draft, changes: JournalRecord): Promise<boolean> {
    const { id } = draft;
    const written = await this.#attempts.run(async () => {
      const isWholeThere = await this.#store.putBeside(
        [id, this.tab, 'changes'] satisfies JournalKey,
        changes,
      );
      if (isWholeThere) this.#journaled.set(id, draft);
    });
    if (!written || this.#journaled.get(id) === draft || !this.#waiting.has(id)) return written;
    // Somebody has cleared the store: changes alone are no draft.
    this.#kept.delete(id);
    this.host.changed();
    return this.#enqueue(id);
  }

  /** Deletes a draft permanently, in every tab. */
  async remove(id: string): Promise<void> {
    const gone = this.#known.get(id)?.assessment;
    this.#forget(id);
    if (gone && isKeepingFiles()) void this.#removeFilesOf(gone);
    this.#removing.add(id);
    this.host.changed();
    await this.#bury(id);
  }

  /** Deletes all drafts permanently. */
  async clear(): Promise<void> {
    await Promise.all([...this.#known.keys()].map((id) => this.remove(id)));
  }

  /**
   * Deletes everything that this browser keeps: drafts, what remembers deleted ones, records that can't be read.
   * @returns whether that succeeded; otherwise the drafts are deleted as soon as the database answers
   */
  async forgetEverything(): Promise<boolean> {
    const ids = [...this.#known.keys()];
    const areFilesGone = !isKeepingFiles() || forgetFiles();
    this.unreadable = [];
    this.#loseAll();
    // Before the database is empty: a page that finds its draft missing would write it again.
    this.#tabs.announceForgotten();
    await Promise.allSettled(this.#writing.values());
    const forgotten = await this.#attempts.run(() => this.#store.clear());
    if (!forgotten) for (const id of ids) this.#removing.add(id);
    return forgotten && (await areFilesGone);
  }

  /** Deletes an unreadable record; one of a later version stays. */
  async discard({ key, newer }: UnreadableDraft): Promise<void> {
    if (newer) return;
    this.unreadable = this.unreadable.filter((one) => one.key !== key);
    this.host.changed();
    await this.#attempts.run(() => this.#store.remove(key));
    this.host.changed();
  }

  /** Files of other sheets stay. */
  async #removeFilesOf(gone: Assessment): Promise<void> {
    const { default: files } = await import('../../files/file-store.js');
    await files.removeFilesOf(
      gone,
      this.list.map(({ assessment }) => assessment),
    );
  }

  async #bury(id: string): Promise<void> {
    const buried = await this.#attempts.run(() =>
      this.#store.change(id, () => createTombstone(id, new Date())),
    );
    this.host.changed();
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
      this.unreadable = [];
      const drafts = new Map<string, ReadRecords>();
      const stored = (id: string): ReadRecords => {
        const known = drafts.get(id) ?? { record: undefined, beside: [] };
        drafts.set(id, known);
        return known;
      };
      for (const [key, record] of records)
        if (typeof key === 'string') stored(key).record = record ?? null;
        else if (isFirstWriteKey(key) || isJournalKey(key)) stored(key[0]).beside.push([key, record]);
        else this.#listUnreadable(key, record);
      for (const [id, one] of drafts) {
        this.#take(id, one);
        // Another page may have been killed before it wrote the whole.
        if (one.beside.some(([key]) => (key as JournalKey)[1] !== this.tab)) this.#complete(id);
      }
      for (const id of this.#known.keys()) if (!isThere(drafts.get(id))) this.#missing(id);
    });
    this.host.changed();
  }

  async #hear(id: string): Promise<void> {
    await this.#attempts.run(async () => {
      this.#take(id, await this.#store.read(id));
    });
    this.host.changed();
  }

  #take(id: string, stored: StoredRecords): void {
    if (this.#removing.has(id)) return;
    const { found, whole } = readStoredDraft(id, stored);
    if (found?.is === 'draft') {
      const { draft, repaired } = found;
      if (repaired) this.repairedIds.add(id);
      if (whole) this.#kept.set(id, whole);
      // The person may have typed on since the database was read.
      const own = this.#known.get(id);
      this.#known.set(id, own ? mergeDrafts(own, draft) : draft);
      this.host.heard?.(draft);
      return;
    }
    if (found && this.#known.has(id)) this.#lose(id, found.is);
    else if (found) this.#listUnreadable(id, stored.record);
    // What is written beside a draft is of no use without it.
    if (found?.is !== 'later' && stored.beside.length > 0)
      void this.#store.removeBeside(id).catch(() => undefined);
  }

  #listUnreadable(key: RecordKey, record: unknown): void {
    const { is } = readDraftRecord(key, record);
    if (is === 'deleted') return;
    this.unreadable = [
      ...this.unreadable.filter((one) => one.key !== key),
      { key, record, newer: is === 'later' },
    ];
  }

  /** Writes a draft as a whole, with what other pages have written beside it. */
  #complete(id: string): void {
    const draft = this.#known.get(id);
    if (!draft) return;
    this.#waiting.set(id, draft);
    void this.#enqueue(id);
  }

  /** The database has lost a draft without notice: the one being edited is written again completely. */
  #missing(id: string): void {
    if (this.#waiting.has(id) || !this.#kept.has(id)) return;
    this.#kept.delete(id);
    const held = this.host.held?.();
    if (held?.id === id) this.#waiting.set(id, held);
    else this.#known.delete(id);
  }

  #loseAll(): void {
    for (const id of [...this.#known.keys()]) {
      this.#forget(id);
      this.host.gone?.(id, 'deleted');
    }
    this.host.changed();
  }

  #lose(id: string, why: Exclude<DraftRecord['is'], 'draft'>): void {
    // An unreadable record is overwritten by the page that edits it.
    if (why === 'unreadable') return;
    this.#forget(id);
    if (why === 'deleted') void this.#store.removeBeside(id).catch(() => undefined);
    this.host.gone?.(id, why);
  }

  #forget(id: string): void {
    for (const states of [this.#known, this.#waiting, this.#journaled, this.#kept]) states.delete(id);
  }

  /** The blind write that precedes reading and merging: if the browser is killed, this is the fastest way to have it stored. */
  #writeFirst(draft: Draft): void {
    const { id } = draft;
    if (this.#firstWriting.has(id)) return;
    this.#firstWriting.add(id);
    void this.#store
      .putBeside([id, this.tab] satisfies FirstWriteKey, draft)
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
      // A write that was waiting has opened the database again.
      if (this.#closed && this.#writing.size === 0) this.#store.close();
    });
    return written;
  }

  /** Reads, merges and writes in one transaction. */
  async #write(id: string): Promise<boolean> {
    const draft = this.#waiting.get(id);
    if (!draft) return this.#kept.has(id);
    let found: DraftRecord | undefined;
    let merged = draft;
    const step = (stored: StoredRecords): Draft | undefined => {
      ({ found } = readStoredDraft(id, stored));
      if (found?.is === 'deleted' || found?.is === 'later') return undefined;
      if (found?.is === 'draft') merged = mergeDrafts(draft, found.draft);
      return merged;
    };
    if (!(await this.#attempts.run(() => this.#store.change(id, step)))) return false;
    if (found?.is === 'deleted' || found?.is === 'later') {
      this.#lose(id, found.is);
      return false;
    }
    if (this.#waiting.get(id) === draft) {
      this.#waiting.delete(id);
      this.#journaled.delete(id);
    }
    // Until now nobody could be told that it is stored.
    if (!this.#kept.has(id)) this.host.changed();
    this.#kept.set(id, merged);
    const now = this.#known.get(id);
    if (now) this.#known.set(id, now === draft ? merged : mergeDrafts(now, merged));
    this.#attempts.noteSuccess();
    this.#tabs.announce(id);
    this.host.heard?.(merged);
    return true;
  }

  #tryAgain(): void {
    for (const id of this.#removing) void this.#bury(id);
    this.#writeWhole();
  }

  #writeWhole(): void {
    for (const id of this.#waiting.keys()) if (!this.#writing.has(id)) void this.#enqueue(id);
  }
}

/** @returns whether no file is left on this device */
async function forgetFiles(): Promise<boolean> {
  try {
    await (await import('../../files/file-store.js')).default.clear();
    return true;
  } catch {
    return false;
  }
}

interface ReadRecords {
  record: unknown;
  readonly beside: [RecordKey, unknown][];
}

/** Changes alone are no draft: somebody has cleared the store. */
function isThere(read: ReadRecords | undefined): boolean {
  return (
    read !== undefined && (read.record !== undefined || read.beside.some(([key]) => isFirstWriteKey(key)))
  );
}
