/**
 * A draft that the store doesn't have yet is written twice: at once, blindly, under a key of the page's own, then merged with whatever is
 * there. If the browser is killed in between, the first write survives and is merged when the page is next opened.
 */
import type { RecordKey } from './draft-database.js';

/** The draft's id and the name of the page. */
export type FirstWriteKey = [id: string, tab: string];

export function isFirstWriteKey(key: RecordKey): key is FirstWriteKey {
  return Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string');
}
