/** The entry of the browser's history that is open, and what the form keeps in it. */

/** The key under which the form keeps its own, beside whatever the page keeps in the entry itself. */
export const HISTORY_KEY = 'ocop-kit';

/** Throws in no frame. */
export function readHistoryState(): unknown {
  try {
    return history.state;
  } catch {
    return null;
  }
}

/** Whether a form of the page has kept something in the entry: the page was reloaded, or drawn anew. */
export function hasHistoryEntry(): boolean {
  return Object.hasOwn(Object(readHistoryState()) as object, HISTORY_KEY);
}
