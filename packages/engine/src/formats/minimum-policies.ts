/** How a council may judge a minimum across its members; `council/policies.ts` says what each of them counts. */
export const MINIMUM_POLICY_NAMES = ['average', 'majority', 'unanimous'] as const;
export type MinimumPolicy = (typeof MINIMUM_POLICY_NAMES)[number];
