/** @packageDocumentation Rendering on a server, without a DOM. */
export {
  checkRating,
  RatingRefused,
  renderBadge,
  renderJsonLd,
  renderRating,
  toJsonLd,
  type StaticOptions,
} from './components/ocop-rating/static-rating.js';
export {
  renderScorecard,
  type StaticScorecardOptions,
} from './components/ocop-scorecard/static-scorecard.js';
export { ratingProblemText } from './components/ocop-rating/rating-refusal.js';
export type { RatingFault, RatingProblem } from './components/ocop-rating/read-rating.js';
export {
  expiryOf,
  validityOn,
  type CertificateData,
  type RatingData,
  type Validity,
} from './components/ocop-rating/rating-data.js';
