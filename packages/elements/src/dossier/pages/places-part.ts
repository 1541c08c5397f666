/** The lazy door to provinces and communes: one default export, as a file beside the CDN's own takes it. */
import { findPlaces, formerText, loadFormerPlaces } from '@ocop-kit/rules/places';

const places = { findPlaces, formerText, loadFormerPlaces };
export type PlacesPart = typeof places;
export default places;
