/** @packageDocumentation The decisions of the OCOP programme as data. */
export { articles } from './articles.js';
export { findSets } from './find-sets.js';
export { laws, decisionReasonText, packFor } from './calendar.js';
export type { Find, FoundSet } from './finder.js';
export { loadPack, loadSet, packIds, RulesError, type LoadOptions, type PackId } from './load.js';
export { sets } from './sets.js';
