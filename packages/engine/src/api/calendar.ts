/** Days as people write them, and which decision a rating goes by. */
export {
  choosePack,
  type ApplicablePack,
  type Decision,
  type DecisionCitation,
  type DecisionReason,
  type DecisionReasonCode,
  type RatingQuestion,
  type Replacement,
} from '../calendar/choose-pack.js';
export { decisionReasonText } from '../calendar/decision-reason-text.js';
export { dayRefusalText, refuseDay } from '../days/day-refusal-text.js';
export { RATING_KINDS, type RatingKind } from '../formats/rating-kinds.js';
export {
  cellDay,
  readDay,
  readIsoDay,
  serialDay,
  type DayFault,
  type DayProblem,
  type DayReading,
  type DayReadOptions,
} from '../days/read-day.js';
