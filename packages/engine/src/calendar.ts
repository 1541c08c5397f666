/** @packageDocumentation Days as they are read and counted, and which decision a rating goes by. Small, and apart: pages that score leave it out. */
export { addDays, addMonths, daysBetween, isDay } from './days/days.js';
export { dayRefusalText, refuseDay } from './days/day-refusal-text.js';
export {
  choosePack,
  RATING_KINDS,
  type Decision,
  type DecisionCitation,
  type DecisionReason,
  type DecisionReasonCode,
  type ApplicablePack,
  type RatingKind,
  type RatingQuestion,
  type Replacement,
} from './calendar/choose-pack.js';
export {
  cellDay,
  readDay,
  readIsoDay,
  serialDay,
  type DayFault,
  type DayReading,
  type DayReadOptions,
  type DayProblem,
} from './days/read-day.js';
export { decisionReasonText } from './calendar/decision-reason-text.js';
