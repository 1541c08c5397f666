/** @packageDocumentation Days as they are read and counted, and which decision a rating goes by. Small, and apart: pages that score leave it out. */
export { addDays, addMonths, daysBetween, isDay } from './calendar/days.js';
export { dayRefusalText, refuseDay } from './calendar/day-words.js';
export {
  packFor,
  RATING_KINDS,
  type Law,
  type LawCite,
  type LawReason,
  type LawReasonCode,
  type PackFor,
  type RatingKind,
  type RatingQuestion,
  type Replacement,
} from './calendar/pack-for.js';
export {
  cellDay,
  readDay,
  readIsoDay,
  serialDay,
  type DayFault,
  type DayRead,
  type DayReadOptions,
  type DayRefusal,
} from './calendar/read-day.js';
export { lawReasonText } from './calendar/words.js';
