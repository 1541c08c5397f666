/** The browser's store as anybody may find or leave it, past the form. */
import { aTimeout } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { Draft } from '../src/form/drafts/draft.js';
import { readStoredDraft } from '../src/form/drafts/stored-draft.js';

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

/** As after the first visit: nothing is there, not even what was deleted, nor what a form of the test before has still to write. */
export async function wipe(): Promise<void> {
  do {
    await within((db) => db.clear('drafts'));
    await aTimeout(50);
  } while ((await within((db) => db.count('drafts'))) > 0);
}

export const putRecord = (key: IDBValidKey, record: unknown): Promise<unknown> =>
  within((db) => db.put('drafts', record, key));

export const recordOf = (key: IDBValidKey): Promise<unknown> => within((db) => db.get('drafts', key));

/** The draft as any page finds it that opens now: its record, with what pages have written beside it. */
export const draftIn = async (id: string): Promise<Draft | undefined> => {
  const { found } = readStoredDraft(id, { record: await recordOf(id), beside: await recordsBeside(id) });
  return found?.is === 'draft' ? found.draft : undefined;
};

/** What pages have written beside a draft, by key. */
export const recordsBeside = (id: string): Promise<[IDBValidKey, unknown][]> =>
  within(async (db) => {
    const keys = await db.getAllKeys('drafts', IDBKeyRange.bound([id], [id, []]));
    return Promise.all(
      keys.map(async (key): Promise<[IDBValidKey, unknown]> => [key, await db.get('drafts', key)]),
    );
  });

/** As when somebody clears what the site has stored. */
export const deleteStore = (): Promise<void> => deleteDB('ocop-kit');
