/** @packageDocumentation The decisions of the OCOP programme as data. */
export { articles } from './articles.js';
export { decisionReasonText, decisions, packFor } from './calendar.js';
export { findGlosses, loadGlosses, type CriterionGlosses, type Glosses, type TermGloss } from './glosses.js';
export { fromVector, type SheetFromVector } from './packs/from-vector.js';
export { loadPack, loadSet, type LoadOptions, type PackLanguage } from './packs/load-set.js';
export { isPackId, PACK_IN_FORCE, packIds, type PackId } from './packs/pack-id.js';
export { RulesError, type RulesErrorCode } from './packs/rules-error.js';
export { findSets } from './search/find-sets.js';
export type { SetFinder, SetMatch } from './search/finder.js';
export type { SetChoice, SetGroup } from './search/set-groups.js';
export { setGroups, sets } from './search/titles.js';
