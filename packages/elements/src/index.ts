/** @packageDocumentation The element classes; nothing is registered. Import `./define/<tag>` to register one. */
export type { Theme } from './base/element.js';
export type {
  EvidenceDetail,
  FilterDetail,
  OcopErrorDetail,
  OcopEventMap,
  SheetDetail,
} from './base/events.js';
export type { GivenPacks } from './given/list.js';
export { addWords } from './base/words.js';
export { OcopCriterion, type CriterionView } from './criterion/ocop-criterion.js';
export { OcopProductList } from './product-list/ocop-product-list.js';
export type { ProductData } from './product-list/data.js';
export type { ProductFilter } from './product-list/filter.js';
export { OcopRating } from './rating/ocop-rating.js';
export type { CertificateData, RatingData } from './rating/data.js';
export { OcopScorecard } from './scorecard/ocop-scorecard.js';
export { OcopSelfAssessment } from './self-assessment/ocop-self-assessment.js';
