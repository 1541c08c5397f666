/** @packageDocumentation Which decision of the OCOP programme a rating goes by. */
import { choosePack, type ApplicablePack, type RatingQuestion } from '@ocop-kit/engine';
import { decisions } from './generated/decisions.js';

export { decisionReasonText } from '@ocop-kit/engine';
export { decisions };

/**
 * @param question `date`: the day the rating is completed; `filed`: the day the dossier was filed; both `YYYY-MM-DD`.
 *   `kind`: `first`, `upgrade` or `re-rating`
 * @returns the id of a pack for `loadSet`, and why; `decisionReasonText(reason, 'vi')` says a reason
 * @throws {OcopError} `calendar/day`, `calendar/kind`, `calendar/filed-later`, `calendar/no-law` (before 24 February 2023)
 * @see QĐ 26/2026/QĐ-TTg Arts. 11, 12; what is the project's reading of them stands with the engine's `packFor`
 */
export function packFor(question: RatingQuestion): ApplicablePack {
  return choosePack(decisions, question);
}
