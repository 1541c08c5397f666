/** How a council may judge a minimum across its members; `council/policies.ts` says what each of them counts. */
export const MINIMUM_POLICY_NAMES = ['average', 'majority', 'unanimous'] as const;
/** A minimum counts as reached by the average of the members, by more than half of them, or by each of them. */
export type MinimumPolicy = (typeof MINIMUM_POLICY_NAMES)[number];

/** How a council may judge declared conditions: more than half of the ballots declare it, or one is enough. */
export const CONDITION_POLICY_NAMES = ['majority', 'any'] as const;
/** A declared condition holds by more than half of the ballots, or by one. */
export type ConditionPolicy = (typeof CONDITION_POLICY_NAMES)[number];

/** An average without the totals at both ends: how many at each, and from how many ballots on. */
export interface TrimmedMean {
  readonly each: number;
  readonly from: number;
}
