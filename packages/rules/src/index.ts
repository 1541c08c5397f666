/** @packageDocumentation The decisions of the OCOP programme as data. */
export { articles } from './articles.js';
export { findSets, sets, type FoundSet } from './find.js';
export { loadPack, loadSet, RulesError, type LoadOptions, type PackId } from './load.js';
