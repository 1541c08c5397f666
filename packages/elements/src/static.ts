/** @packageDocumentation What a server needs: no DOM, no registration. */
export {
  checkRating,
  RatingRefused,
  renderBadge,
  renderJsonLd,
  renderRating,
  toJsonLd,
  type StaticOptions,
} from './rating/static.js';
export { ratingProblemText } from './rating/refusal.js';
export type { RatingFault, RatingProblem } from './rating/read.js';
export { expiryOf, validityOn, type CertificateData, type RatingData, type Validity } from './rating/data.js';
