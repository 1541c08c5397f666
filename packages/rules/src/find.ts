/** @packageDocumentation Finding the set of a product, with names that load when somebody searches. */
export type { SetFinder, SetMatch } from './search/finder.js';
export { isSure, loadFinder } from './search.js';
export { sets } from './sets.js';
