/** @packageDocumentation The element classes; nothing is registered. Import `./define/<tag>` to register one. */
export { addWords } from './base/words.js';
export { OcopCriterion, type CriterionView } from './criterion/ocop-criterion.js';
export { OcopRating } from './rating/ocop-rating.js';
export type { CertificateData, RatingData } from './rating/data.js';
export { OcopSelfAssessment } from './self-assessment/ocop-self-assessment.js';
