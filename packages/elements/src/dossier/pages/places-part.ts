/** The lazy door to provinces and communes: one default export, as a file beside the CDN's own takes it. */
import { findPlaces, formerText } from '@ocop-kit/rules/places';

const places = { findPlaces, formerText };
export type PlacesPart = typeof places;
export default places;
