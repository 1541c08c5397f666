/** @packageDocumentation The decisions of the OCOP programme as data. */
export { articles } from './articles.js';
export { findSets } from './search/find-sets.js';
export { decisions, decisionReasonText, packFor } from './calendar.js';
export type { SetFinder, SetMatch } from './search/finder.js';
export { loadPack, loadSet, packIds, RulesError, type LoadOptions, type PackId } from './load.js';
export { sets } from './sets.js';
