/** Several sheets together: a council's ballots, two sheets compared, codes found in what somebody pasted. */
export { diff, type CriterionDiff, type Diff } from '../compare/diff.js';
export type { BallotsApart } from '../council/ballots-apart.js';
export type { Ballot } from '../council/ballot.js';
export { council, type BallotResult, type CouncilPolicy, type CouncilResult } from '../council/council.js';
export type { ConditionPolicy, MinimumPolicy, TrimmedMean } from '../formats/minimum-policies.js';
export { cleanCode, hasCode } from '../vector/clean-code.js';
