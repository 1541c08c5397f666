/** How the rating of a sheet ends, and how each of its criteria counts. Plain, so that scoring knows them without loading zod. */
export const OUTCOMES = ['disqualified', 'ineligible', 'stopped', 'incomplete', 'rated'] as const;
/** How the rating of a sheet ends. `stopped`: a condition ends it early; `incomplete`: answers are missing; `rated`: neither. */
export type Outcome = (typeof OUTCOMES)[number];

/** Those that keep a product from any rank. */
export const EXCLUDED_OUTCOMES = ['disqualified', 'ineligible'] as const satisfies readonly Outcome[];

/** A whole council neither stops nor stays incomplete. */
export const COUNCIL_OUTCOMES = ['disqualified', 'ineligible', 'rated'] as const satisfies readonly Outcome[];
export type CouncilOutcome = (typeof COUNCIL_OUTCOMES)[number];

export const CRITERION_STATES = ['scored', 'unanswered', 'not-applicable', 'not-evaluated'] as const;
/** How a criterion counts. */
export type CriterionState = (typeof CRITERION_STATES)[number];
