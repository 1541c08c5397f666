/** The same for any pack: what it brings no sentence for is said in English. Pages whose packs bring theirs leave this out. */
import type { CompiledSet } from '../pack/compiled.js';
import type { Citation, CriteriaSet, PackHeader } from '../formats/pack/pack.js';
import type { Result } from '../score/result.js';
import * as bare from './cite.js';
import * as told from './explain.js';
import { ENGLISH_MESSAGES } from './messages.en.js';

/**
 * @param result what `score` answered for this set
 * @param lang a language of the pack; text missing in it falls back to the pack's first
 * @returns sentences in reading order: conditions, total, stars, what they bring, what blocks the next rank
 */
export function explain(set: CriteriaSet | CompiledSet, result: Result, lang: string): told.Sentence[] {
  return told.explain(set, result, lang, ENGLISH_MESSAGES);
}

/** @returns for example "Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3" */
export function citeText(header: PackHeader, citation: Citation, lang: string): string {
  return bare.citeText(header, citation, lang, ENGLISH_MESSAGES);
}
