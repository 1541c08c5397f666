/**
 * @packageDocumentation The provinces and communes of Vietnam since 1 July 2025, found by today's names and by former ones, and the register
 * number that forms make of their codes.
 */
export { findPlaces, loadFormerPlaces, loadPlaces } from './places/load-places.js';
export type {
  Commune,
  FormerPlace,
  FormerUnit,
  PlaceHit,
  PlaceSearchOptions,
  Province,
} from './places/place.js';
export type { PlaceFinder } from './places/place-finder.js';
export type { PlaceKind } from './places/place-kinds.js';
export { formerText, placeText } from './places/place-text.js';
export type { Places } from './places/places.js';
export {
  readRegisterNumber,
  registerNumber,
  RegisterNumberError,
  type RegisterFault,
  type RegisterNumber,
} from './places/register-number.js';
export { registerRefusalText } from './places/register-refusal-text.js';
