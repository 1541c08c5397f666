/** The browser's IndexedDB, one record per key. Reopened whenever it is lost, and never waited for indefinitely. */
import { deleteDB, openDB, unwrap, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { DATABASE, DRAFTS } from './database-names.js';

export type RecordKey = IDBValidKey;

/** What is stored of one draft. */
export interface StoredRecords {
  readonly record: unknown;
  /** What pages have written beside it, under keys that begin with its id. */
  readonly beside: readonly (readonly [key: RecordKey, record: unknown])[];
}

export class DraftDatabase {
  /** Whether the browser offers no storage at all, as far as we know. */
  refused = false;
  #db: IDBPDatabase | undefined;
  #opening: Promise<IDBPDatabase> | undefined;

  /**
   * @param onLost called when the database was closed or deleted by somebody else
   * @param patience milliseconds after which a request without an answer counts as failed; some browsers never answer
   * @param name of the database
   */
  constructor(
    private readonly onLost: () => void,
    private readonly patience: number,
    private readonly name = DATABASE,
  ) {}

  /** All records; one that the browser can no longer read is undefined. */
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

  /** The record of a draft, and what pages have written beside it. */
  read(id: string): Promise<StoredRecords> {
    return this.#connected(async (db) => readRecords(db.transaction(DRAFTS).store, id));
  }

  /**
   * Writes a record beside a draft without reading first, and past the library that wraps the database: as fast as it gets.
   * @returns whether the draft's own record is there
   */
  putBeside(key: readonly [id: string, ...RecordKey[]], record: unknown): Promise<boolean> {
    return this.#connected((db) => {
      const transaction = unwrap(db).transaction(DRAFTS, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(DRAFTS);
      store.put(record, [...key]);
      const own = store.getKey(key[0]);
      transaction.commit();
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => {
          resolve(own.result !== undefined);
        };
        transaction.onabort = () => {
          reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
        };
      });
    });
  }

  /**
   * Reads a draft and writes what `step` makes of it in one transaction, immediately if the database is open. What pages have written beside
   * it is deleted in the same transaction: a record that is written meanwhile comes after it and stays.
   * @param step returns undefined to leave everything as it is
   */
  change(id: string, step: (stored: StoredRecords) => unknown): Promise<void> {
    return this.#connected(async (db) => {
      const transaction = db.transaction(DRAFTS, 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      const next = step(await readRecords(store, id));
      const writes = next === undefined ? [] : [store.put(next, id), store.delete(besides(id))];
      // No more requests follow: commit without waiting for the transaction to go idle.
      transaction.commit();
      await Promise.all([...writes, transaction.done]);
    });
  }

  remove(key: RecordKey): Promise<void> {
    return this.#connected((db) => db.delete(DRAFTS, key));
  }

  /** Deletes what pages have written beside a draft. */
  removeBeside(id: string): Promise<void> {
    return this.#connected((db) => db.delete(DRAFTS, besides(id)));
  }

  /** Deletes every record, then the database itself, which other code of the page may hold open: then it stays, empty. */
  async clear(): Promise<void> {
    await this.#connected((db) => db.clear(DRAFTS));
    this.close();
    await this.#within(deleteDB(this.name)).catch(() => undefined);
  }

  close(): void {
    this.#db?.close();
    this.#db = undefined;
  }

  /** @throws the browser's own error */
  async #connected<T>(task: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    if (this.#db) {
      try {
        return await this.#within(task(this.#db));
      } catch (error) {
        const { name } = error as Error;
        if (name === 'TimeoutError') this.close();
        // Reopen a connection that was closed behind our back; leave all other errors to the caller.
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
    // A later version may have raised the number, and some other code may have created the database without our store.
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
    return openDB(this.name, version, {
      upgrade: (db) => {
        if (!db.objectStoreNames.contains(DRAFTS)) db.createObjectStore(DRAFTS);
      },
      // Another tab deletes or upgrades the database: don't block it.
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

/** The keys of everything that is written beside a draft: lists that begin with its id and go on with a string. */
function besides(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

type Readable = Pick<
  IDBPObjectStore<unknown, ArrayLike<string>, string, IDBTransactionMode>,
  'get' | 'getAll' | 'getAllKeys'
>;

async function readRecords(store: Readable, id: string): Promise<StoredRecords> {
  const [record, keys, records] = await Promise.all([
    store.get(id) as Promise<unknown>,
    store.getAllKeys(besides(id)),
    store.getAll(besides(id)) as Promise<unknown[]>,
  ]);
  return { record, beside: keys.map((key, i) => [key, records[i]] as const) };
}
