/** A page writes a change down at once under a key of its own, before it merges it into the draft: a kill finds it there. */
import type { RecordKey } from './draft-database.js';

/** The draft's id and the name of the page. */
export type HastyKey = [id: string, tab: string];

export function isHastyKey(key: RecordKey): key is HastyKey {
  return Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string');
}
