/** What a condition does to a rating. Plain, so that scoring knows the list without loading zod. */
export const EFFECTS = ['disqualified', 'ineligible', 'stop', 'skip'] as const;
export type Effect = (typeof EFFECTS)[number];
