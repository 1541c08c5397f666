/** @packageDocumentation Rendering on a server, without a DOM. */
export {
  checkRating,
  RatingRefused,
  renderBadge,
  renderJsonLd,
  renderRating,
  toJsonLd,
  type StaticOptions,
  type StaticRatingOptions,
} from './components/ocop-rating/static-rating.js';
export {
  renderListJsonLd,
  renderProductList,
  toProductJsonLd,
  type StaticListOptions,
} from './components/ocop-product-list/static-product-list.js';
export type { ProductData } from './components/ocop-product-list/product-data.js';
export {
  renderScorecard,
  type StaticScorecardOptions,
} from './components/ocop-scorecard/static-scorecard.js';
export {
  renderSelfAssessment,
  type StaticAttribute,
  type StaticSelfAssessmentOptions,
} from './components/ocop-self-assessment/static-self-assessment.js';
export { readPostedSheet, type PostedSheet } from './form/posted-sheet.js';
export type { FieldFault, FieldProblem } from './form/served-fields.js';
export { ratingProblemText } from './components/ocop-rating/rating-refusal.js';
export type { RatingFault, RatingProblem } from './components/ocop-rating/read-rating.js';
export {
  expiryOf,
  extensionOf,
  validityOn,
  type CertificateData,
  type RatingData,
  type Validity,
} from './components/ocop-rating/rating-data.js';
