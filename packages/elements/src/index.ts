/** @packageDocumentation The element classes, unregistered. Import `./define/<tag>` to register one. */
export type { ColorScheme } from './shared/element.js';
export type {
  EvidenceDetail,
  FilterDetail,
  OcopErrorDetail,
  OcopEventMap,
  PackedDetail,
  SheetDetail,
} from './components/events.js';
export type { CustomPacks } from './rules/pack-id.js';
export { addWords } from './shared/i18n/messages.js';
export type { CriterionView } from './components/ocop-criterion/criterion-view.js';
export { OcopCriterion } from './components/ocop-criterion/ocop-criterion.js';
export { OcopDossier } from './components/ocop-dossier/ocop-dossier.js';
export { OcopProductList } from './components/ocop-product-list/ocop-product-list.js';
export type { ProductData } from './components/ocop-product-list/product-data.js';
export type { ProductFilter } from './components/ocop-product-list/product-filter.js';
export { OcopRating } from './components/ocop-rating/ocop-rating.js';
export type { CertificateData, RatingData } from './components/ocop-rating/rating-data.js';
export { OcopScorecard } from './components/ocop-scorecard/ocop-scorecard.js';
export { OcopSelfAssessment } from './components/ocop-self-assessment/ocop-self-assessment.js';
export { OcopCouncilBallot } from './components/ocop-council-ballot/ocop-council-ballot.js';
export { OcopCouncilSession } from './components/ocop-council-session/ocop-council-session.js';
