/** @packageDocumentation Which decision of the OCOP programme a rating goes by, and every period of a decision. */
import { choosePack, type ApplicablePack, type Decision, type RatingQuestion } from '@ocop-kit/engine';
import type { RatingCalendar } from '@ocop-kit/engine/calendar';
import { calendarInForce as inForce, calendars, termsInForce } from './generated/calendars.js';
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

/**
 * Every period of the decision in force as data: how long certificates are valid, when a renewal is filed, rounds, deadlines, grounds
 * for withdrawal, transitions, each with its article.
 *
 * @see QĐ 26/2026/QĐ-TTg Arts. 4, 5, 7, 8, 9, 11, 12
 */
export const calendarInForce: RatingCalendar = inForce;

/**
 * Every period of a decision as data, as `calendarInForce` has them.
 *
 * @param pack the id of a pack
 * @returns undefined for a pack that is not here, or whose periods nobody wrote down
 */
export function calendarOf(pack: string): RatingCalendar | undefined {
  return Object.hasOwn(calendars, pack) ? calendars[pack] : undefined;
}

/** The terms of the decision in force, for a page that shows ratings and can afford no whole calendar. */
export interface CertificateTerms {
  /** For how many months a certificate is valid. @see QĐ 26/2026/QĐ-TTg Art. 4.3 */
  readonly months: number;
  /** From how many days before its end a renewal is filed, and it counts as expiring. @see Art. 7.6a */
  readonly expiring: number;
  /** For how many days it may be extended at most. @see Art. 12.3 */
  readonly extension: number;
}

/** The terms of the decision in force; days and months. */
export const certificateTerms: CertificateTerms = termsInForce;
