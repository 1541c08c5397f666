/** @packageDocumentation Which decision of the OCOP programme a rating goes by. */
import { choosePack, type ApplicablePack, type Decision, type RatingQuestion } from '@ocop-kit/engine';
import { decisions as datedDecisions } from './generated/decisions.js';
import type { PackId } from './packs/pack-id.js';

export { decisionReasonText } from '@ocop-kit/engine';

/** The decisions in time, oldest first, each with how it takes over from the one before; days are `YYYY-MM-DD`. */
// The data names packs of this package alone; a test loads each.
export const decisions = datedDecisions as readonly (Decision & { readonly pack: PackId })[];

/**
 * Says which decision a rating goes by.
 * @param question `date`: the day the rating is completed; `filed`: the day the dossier was filed, where nothing is said the
 *   same day; both `YYYY-MM-DD`. `kind`: `first`, `upgrade` or `re-rating`
 * @returns `pack`: the id for `loadSet`; `because`: the reasons, each with its article, as `decisionReasonText(reason, 'vi')`
 *   says them
 * @throws {OcopError} `calendar/day`, `calendar/kind`, `calendar/filed-later`, `calendar/no-law` (before 24 February 2023)
 * @see QĐ 26/2026/QĐ-TTg Arts. 11, 12. What the project reads into them is said with the engine's `choosePack`
 */
export function packFor(question: RatingQuestion): ApplicablePack & { readonly pack: PackId } {
  // `decisions` names packs of this package alone, and `choosePack` gives back one of them.
  return choosePack(decisions, question) as ApplicablePack & { readonly pack: PackId };
}
