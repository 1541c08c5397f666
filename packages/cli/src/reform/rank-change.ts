/** What becomes of a product's rank. */

/**
 * `gains`: it rises and has a certificate now, `rises`: it rises otherwise; `loses`: it falls and no longer has one, `falls`: it falls
 * otherwise; `excluded`: it was rated and is not any more, `readmitted`: it was not and is now; `unrated`: neither before nor after.
 */
export const REFORM_CHANGES = [
  'gains',
  'rises',
  'keeps',
  'falls',
  'loses',
  'excluded',
  'readmitted',
  'unrated',
] as const;
export type ReformChange = (typeof REFORM_CHANGES)[number];

/** A rank under one edition of the rules. */
export interface HeldRank {
  /** Null where the product is disqualified or ineligible. */
  readonly stars: number | null;
  /** Whether the rank brings a certificate there. */
  readonly certificate: boolean;
}

/** @param now under the other rules */
export function compareRanks(held: HeldRank, now: HeldRank): ReformChange {
  if (held.stars === null) return now.stars === null ? 'unrated' : 'readmitted';
  if (now.stars === null) return 'excluded';
  if (now.stars > held.stars) return now.certificate && !held.certificate ? 'gains' : 'rises';
  if (now.stars < held.stars) return held.certificate && !now.certificate ? 'loses' : 'falls';
  return 'keeps';
}
