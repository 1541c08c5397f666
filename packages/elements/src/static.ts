/** @packageDocumentation What a server needs: no DOM, no registration. */
export { renderBadge, renderRating, toJsonLd, type StaticOptions } from './rating/static.js';
export { expiryOf, validityOn, type CertificateData, type RatingData, type Validity } from './rating/data.js';
