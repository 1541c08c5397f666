/** Everything that keeps drafts, behind a lazy door: fetched right after the first paint, or before it where drafts may wait. */
export { DraftStore } from './draft-store.js';
export { listChangedCells, listUndecided, markChanges, mergeDrafts, resolveCell } from './merge-drafts.js';
