/** How a council may judge a minimum across its members; `council/policies.ts` says what each of them counts. */
export const MINIMUM_POLICY_NAMES = ['average', 'majority', 'unanimous'] as const;
/** A minimum counts as reached by the average of the members, by more than half of them, or by each of them. */
export type MinimumPolicy = (typeof MINIMUM_POLICY_NAMES)[number];
