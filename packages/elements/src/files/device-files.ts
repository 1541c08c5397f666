/** Files kept on this device: in the browser's own file system where it can write there, else as blobs in a database of their own. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';

/** The folder and the database, beside those of the drafts. */
const NAME = 'ocop-kit-files';

/** Whether the device has no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Where files are kept, by their keys. Everything rejects with the browser's own error. */
export interface DeviceFiles {
  readonly put: (key: string, file: Blob) => Promise<void>;
  readonly get: (key: string) => Promise<Blob | undefined>;
  readonly keys: () => Promise<readonly string[]>;
  readonly remove: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Writes a stream as one file that lies on the device until the next; undefined where the browser cannot. */
  readonly hold?: (stream: ReadableStream<Uint8Array>) => Promise<Blob>;
}

export function openDeviceFiles(): DeviceFiles {
  return canWriteFiles() ? folderFiles() : databaseFiles();
}

/** Some browsers have the file system, and write there from workers alone. */
function canWriteFiles(): boolean {
  const { FileSystemFileHandle: Handle } = globalThis as { FileSystemFileHandle?: { prototype: object } };
  const storage = navigator.storage as StorageManager | undefined;
  return Handle !== undefined && 'createWritable' in Handle.prototype && storage?.getDirectory !== undefined;
}

/** No key: those are digests, or have a size and a slash. */
const HELD = 'held';

function folderFiles(): DeviceFiles {
  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(NAME, { create: true });
  return {
    put: async (key, file) => {
      const handle = await (await folder()).getFileHandle(encodeURIComponent(key), { create: true });
      const writable = await handle.createWritable();
      await file.stream().pipeTo(writable);
    },
    get: async (key) => {
      const handle = await (await folder()).getFileHandle(encodeURIComponent(key)).catch(ifNotFound);
      return handle?.getFile();
    },
    keys: async () => {
      const names: string[] = [];
      for await (const name of (await folder()).keys())
        if (name !== HELD) names.push(decodeURIComponent(name));
      return names;
    },
    remove: async (key) => {
      const files = await folder();
      await onceUnlocked(() => files.removeEntry(encodeURIComponent(key))).catch(ifNotFound);
    },
    hold: async (stream) => {
      const handle = await (await folder()).getFileHandle(HELD, { create: true });
      await stream.pipeTo(await handle.createWritable());
      return handle.getFile();
    },
    clear: async () => {
      const root = await navigator.storage.getDirectory();
      await onceUnlocked(() => root.removeEntry(NAME, { recursive: true })).catch(ifNotFound);
    },
  };
}

function ifNotFound(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}

/** How often is asked again for a file that was just written, and how long between, in milliseconds. */
const TRIES = 20;
const PAUSE = 50;

/** Some browsers hold a file for a moment after it was written. */
async function onceUnlocked(task: () => Promise<void>, tries = TRIES): Promise<void> {
  try {
    await task();
  } catch (error) {
    const isLocked = error instanceof DOMException && error.name === 'NoModificationAllowedError';
    if (!isLocked || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await onceUnlocked(task, tries - 1);
  }
}

const STORE = 'files';

/** A file in a database that takes no blobs: some browsers refuse them in a window that keeps nothing for long. */
interface StoredContent {
  readonly content: ArrayBuffer;
  readonly type: string;
}

function databaseFiles(): DeviceFiles {
  const within = async <T>(task: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await openDB(NAME, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(STORE);
      },
    });
    try {
      return await task(db);
    } finally {
      // Nothing stays open that another tab would have to wait for.
      db.close();
    }
  };
  return {
    put: (key, file) =>
      within(async (db) => {
        const { type } = file;
        const content = await file.arrayBuffer();
        // Some browsers lose a file that is a handle to a disk; its bytes stay.
        await db.put(STORE, new Blob([content], { type }), key).catch(async (error: unknown) => {
          if (isFull(error)) throw error;
          await db.put(STORE, { content, type } satisfies StoredContent, key);
        });
      }),
    get: (key) =>
      within(async (db) => {
        const found = (await db.get(STORE, key)) as Blob | StoredContent | undefined;
        return found && 'content' in found ? new Blob([found.content], { type: found.type }) : found;
      }),
    keys: () => within(async (db) => (await db.getAllKeys(STORE)).map(String)),
    remove: (key) => within((db) => db.delete(STORE, key)),
    clear: () => deleteDB(NAME),
  };
}
