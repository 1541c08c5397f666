/** The browser's IndexedDB, one record a key: opened again whenever it was lost, and never waited for without end. */
import { openDB, type IDBPDatabase } from 'idb';

const NAME = 'ocop-kit';
const DRAFTS = 'drafts';

export type RecordKey = IDBValidKey;

export class DraftDatabase {
  /** Whether the browser gives no store at all, as far as is known. */
  refused = false;
  #db: IDBPDatabase | undefined;
  #opening: Promise<IDBPDatabase> | undefined;

  /**
   * @param onLost told when the store was closed or deleted from outside
   * @param patience milliseconds after which what does not answer, as in some browsers, has failed
   */
  constructor(
    private readonly onLost: () => void,
    private readonly patience: number,
  ) {}

  /** Everything there is; what the browser itself cannot read any more as a record of nothing. */
  all(): Promise<[RecordKey, unknown][]> {
    return this.#connected(async (db) => {
      const keys = await db.getAllKeys(DRAFTS);
      const one = async (key: RecordKey): Promise<[RecordKey, unknown]> => [
        key,
        await db.get(DRAFTS, key).catch(() => undefined),
      ];
      return Promise.all(keys.map(one));
    });
  }

  get(key: RecordKey): Promise<unknown> {
    return this.#connected((db) => db.get(DRAFTS, key));
  }

  /** Writes a record without a look at what is there: nothing is faster. */
  put(key: RecordKey, record: unknown): Promise<void> {
    return this.#connected(async (db) => {
      const transaction = db.transaction(DRAFTS, 'readwrite', { durability: 'strict' });
      const put = transaction.store.put(record, key);
      transaction.commit();
      await Promise.all([put, transaction.done]);
    });
  }

  /**
   * Reads a record and writes what becomes of it, with no other tab in between, at once where the store is open.
   * @param step gives nothing where the record is to stay as it is
   * @param spent a record that is of no use any more once that is done
   */
  change(key: RecordKey, step: (record: unknown) => unknown, spent?: RecordKey): Promise<void> {
    return this.#connected(async (db) => {
      const transaction = db.transaction(DRAFTS, 'readwrite', { durability: 'strict' });
      const next = step(await transaction.store.get(key));
      const put = next === undefined ? undefined : transaction.store.put(next, key);
      const removed = spent === undefined ? undefined : transaction.store.delete(spent);
      // Nothing more is asked: the browser need not wait for this page to say so.
      transaction.commit();
      await Promise.all([put, removed, transaction.done]);
    });
  }

  remove(key: RecordKey): Promise<void> {
    return this.#connected((db) => db.delete(DRAFTS, key));
  }

  close(): void {
    this.#db?.close();
    this.#db = undefined;
  }

  /** @throws whatever the browser has against it */
  async #connected<T>(task: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    if (this.#db) {
      try {
        return await this.#within(task(this.#db));
      } catch (error) {
        const { name } = error as Error;
        if (name === 'TimeoutError') this.close();
        // What was closed behind our back is opened again; all else is for the caller.
        if (name !== 'InvalidStateError') throw error;
        this.close();
      }
    }
    this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
    try {
      const db = await this.#within(this.#opening);
      return await this.#within(task(db));
    } catch (error) {
      this.refused = !this.#db;
      throw error;
    }
  }

  async #open(): Promise<IDBPDatabase> {
    const found = await this.#opened();
    // A later version may have opened it under a higher number, and anything may have made it without a store.
    const db = found.objectStoreNames.contains(DRAFTS) ? found : await this.#opened(found.version + 1, found);
    this.#db = db;
    this.refused = false;
    return db;
  }

  #opened(version?: number, before?: IDBPDatabase): Promise<IDBPDatabase> {
    before?.close();
    const lost = (db: IDBDatabase | null): void => {
      db?.close();
      this.#db = undefined;
      this.onLost();
    };
    return openDB(NAME, version, {
      upgrade: (db) => {
        if (!db.objectStoreNames.contains(DRAFTS)) db.createObjectStore(DRAFTS);
      },
      // Somebody deletes the store, or a later version makes it anew: it must not wait for us.
      blocking: (_from, _to, event) => {
        lost(event.target as IDBDatabase | null);
      },
      terminated: () => {
        lost(null);
      },
    });
  }

  async #within<T>(task: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new DOMException('no answer', 'TimeoutError'));
      }, this.patience);
    });
    try {
      return await Promise.race([task, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
