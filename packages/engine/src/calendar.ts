/** @packageDocumentation Which decision a rating goes by. Small, and apart: pages that score leave it out. */
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
export { lawReasonText } from './calendar/words.js';
