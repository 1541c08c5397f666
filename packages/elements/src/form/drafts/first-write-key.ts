/**
 * A page stores every change twice: at once, blindly, under a key of its own, then merged into the draft. If the browser is killed in between,
 * the first write survives and is merged when the page is next opened.
 */
import type { RecordKey } from './draft-database.js';

/** The draft's id and the name of the page. */
export type FirstWriteKey = [id: string, tab: string];

export function isFirstWriteKey(key: RecordKey): key is FirstWriteKey {
  return Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string');
}
