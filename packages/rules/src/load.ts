/** @packageDocumentation Loading criteria sets, and nothing else: for pages without a bundler. */
export { loadOnce } from './cache/load-once.js';
export { loadPack, loadSet, type LoadOptions, type PackLanguage } from './packs/load-set.js';
export { isPackId, PACK_IN_FORCE, packIds, type PackId } from './packs/pack-id.js';
export { RulesError, type RulesErrorCode } from './packs/rules-error.js';
