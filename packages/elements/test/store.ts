/** The browser's store as anybody may find or leave it, past the form. */
import { deleteDB, openDB } from 'idb';

async function within<T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const db = await openDB('ocop-kit', undefined, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** As after the first visit: nothing is there, not even what was deleted. */
export const wipe = (): Promise<void> => within((db) => db.clear('drafts'));

export const putRecord = (key: IDBValidKey, record: unknown): Promise<unknown> =>
  within((db) => db.put('drafts', record, key));

export const recordOf = (key: IDBValidKey): Promise<unknown> => within((db) => db.get('drafts', key));

/** As when somebody clears what the site has stored. */
export const deleteStore = (): Promise<void> => deleteDB('ocop-kit');
