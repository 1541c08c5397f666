/** Finds out whether a browser has any draft, without the code that reads one. */
import { DATABASE, DRAFTS } from './database-names.js';

/** Milliseconds after which a database that doesn't answer may hold drafts; some browsers never answer. */
const PATIENCE = 1_000;

/** @returns false only if there is certainly none; whoever hears true asks the store itself */
export function mayHoldDrafts(): Promise<boolean> {
  return new Promise((resolve) => {
    const perhaps = (): void => {
      resolve(true);
    };
    setTimeout(perhaps, PATIENCE);
    try {
      const opening = indexedDB.open(DATABASE);
      opening.onupgradeneeded = () => {
        resolve(false);
        // There is no database, and asking must not make one.
        opening.transaction?.abort();
      };
      opening.onerror = (event) => {
        event.preventDefault();
        perhaps();
      };
      opening.onsuccess = () => {
        const db = opening.result;
        countRecords(db, (count) => {
          db.close();
          resolve(count !== 0);
        });
      };
    } catch {
      perhaps();
    }
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
