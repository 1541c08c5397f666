/** Finds out whether a browser has any draft, without the code that reads one. */
import { DATABASE, DRAFTS } from './database-names.js';

/** Milliseconds after which a database that doesn't answer may hold drafts; some browsers never answer. */
const PATIENCE = 1_000;

/** @returns false only if there is certainly none; whoever hears true asks the store itself */
export async function mayHoldDrafts(): Promise<boolean> {
  const silence = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      resolve(true);
    }, PATIENCE);
  });
  try {
    return await Promise.race([isThere().then((there) => there && hasRecords()), silence]);
  } catch {
    return true;
  }
}

/** Opening a database that isn't there makes it, and some browsers keep it although that was called off. */
async function isThere(): Promise<boolean> {
  const factory: Partial<IDBFactory> = indexedDB;
  // Older browsers have no list of them.
  if (!factory.databases) return true;
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE);
}

function hasRecords(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE);
    opening.onupgradeneeded = () => {
      resolve(false);
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(true);
    };
    opening.onsuccess = () => {
      const db = opening.result;
      countRecords(db, (count) => {
        db.close();
        resolve(count !== 0);
      });
    };
  });
}

/** @param counted called with undefined if that can't be found out */
function countRecords(db: IDBDatabase, counted: (count: number | undefined) => void): void {
  try {
    const counting = db.transaction(DRAFTS).objectStore(DRAFTS).count();
    counting.onsuccess = () => {
      counted(counting.result);
    };
    counting.onerror = () => {
      counted(undefined);
    };
  } catch {
    counted(undefined);
  }
}
