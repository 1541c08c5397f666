/** What holds where a regulation is silent, and what provinces have in common. */
import type { ConditionPolicy, MinimumPolicy } from '../formats/minimum-policies.js';
import type { Regulation } from '../formats/session/regulation.js';

/** A regulation without gaps. */
export interface AppliedRegulation {
  readonly minimums: MinimumPolicy;
  readonly conditions: ConditionPolicy;
  readonly incomplete: 'refuse' | 'exclude';
  /** The part of the members that must be there; undefined where none is asked for. */
  readonly share: string | undefined;
  readonly chair: boolean;
  /** From how many points between two totals their ballots are scored again; undefined for never. */
  readonly apart: number | undefined;
  /** Undefined where nothing limits them. */
  readonly rounds: number | undefined;
  readonly written: NonNullable<Regulation['written']>;
  /** The part of the members whose ballots each product must have; undefined where none is asked for. */
  readonly ballots: string | undefined;
  readonly trimmed: Regulation['trimmed'];
  /** How many decimals an average is shown with. */
  readonly decimals: number;
  /** Whether no ballot is opened before all who score have sealed theirs. */
  readonly blind: boolean;
}

/** How councils of many provinces work, by their own regulations under the former decisions. Never a default: the decision says none of it. */
export const COMMON_PRACTICE: Regulation = {
  format: 'ocop-regulation/1',
  title: { vi: 'Thông lệ của nhiều hội đồng cấp tỉnh', en: 'Common practice of provincial councils' },
  quorum: { share: '3/4', chair: true },
  apart: 10,
};

/**
 * Fills in what a regulation leaves open with what the decision says, and nothing more.
 *
 * @param regulation a council's own; without one the decision alone holds
 * @returns a regulation without gaps
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3 (the average), Art. 7.6d (a vote in writing for re-rating)
 */
export function applyRegulation(regulation?: Regulation): AppliedRegulation {
  const {
    minimums,
    conditions,
    incomplete,
    quorum,
    apart,
    rounds,
    written,
    blind,
    recusal,
    trimmed,
    display,
  } = regulation ?? {};
  return {
    minimums: minimums ?? 'average',
    conditions: conditions ?? 'majority',
    incomplete: incomplete ?? 'refuse',
    share: quorum?.share,
    chair: quorum?.chair ?? false,
    apart,
    rounds,
    written: written ?? 're-rating',
    ballots: recusal?.ballots,
    trimmed,
    decimals: display?.decimals ?? 2,
    blind: blind ?? false,
  };
}
